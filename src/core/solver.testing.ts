import * as highs from 'highs'

/** A sum of unknowns, each by its name and how often it counts. */
export type Terms = ReadonlyMap<string, number>

/** What is known of unknown numbers of people, none of them below 0. */
export interface Known {
  readonly terms: Terms
  readonly is: '=' | '<='
  readonly value: number
}

// The package says its types for one way of importing it and is imported in the other.
const load = highs.default as unknown as typeof highs.default.default

/**
 * Someone with all that is published, all the time in the world and a program that solves equations. It gives back its
 * memory when it is disposed of.
 */
export async function solverOf(known: readonly Known[]) {
  const unknowns = [...new Set(known.flatMap(({ terms }) => [...terms.keys()]))]
  const { createModel, constants } = await load()
  const { minimize, maximize } = constants.objectiveSense
  const model = createModel({
    format: 'lp',
    data: [
      'Minimize',
      `obj: ${written(new Map(unknowns.map(name => [name, 1])))}`,
      'Subject To',
      ...known.map(({ terms, is, value }, i) => `c${i}: ${written(terms)} ${is} ${value}`),
      'End',
    ].join('\n'),
  })
  model.options.set('output_flag', false)
  const columns = new Map(unknowns.map(name => [name, model.raw.getColByName(name).value ?? 0] as const))
  for (const column of columns.values()) model.changeColCost(column, 0)

  /** The least or the greatest that a sum can be; undefined where it has no end, or where what is known contradicts itself. */
  const extreme = (sense: typeof minimize | typeof maximize, of: Terms): number | undefined => {
    for (const [name, times] of of) model.changeColCost(columns.get(name)!, times)
    model.changeObjectiveSense(sense)
    const { modelStatus } = model.run()
    const value = modelStatus === constants.modelStatus.optimal ? model.getObjectiveValue() : undefined
    for (const [name] of of) model.changeColCost(columns.get(name)!, 0)
    return value
  }
  return {
    /** Whether anything is known of each of the unknowns. */
    knows: (of: Terms): boolean => [...of.keys()].every(name => columns.has(name)),
    bounds: (of: Terms) => ({ least: extreme(minimize, of), greatest: extreme(maximize, of) }),
    dispose: () => model.dispose(),
  }
}

const written = (terms: Terms): string =>
  [...terms].map(([name, times]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${name}`).join(' ')
