import type { PlanAction, PlanHeading } from '#core/pathway-plan.ts'
import { planHeadings } from '#core/pathway-plan.ts'
import { actionsTogether } from '#core/plan-together.ts'
import pathwayPlan, { pathwayHeadings } from '#core/records/pathway-plan.ts'
import { askedFields, type RecordField } from '#core/records/record-fields.ts'
import { fieldInWords } from '#web/fields-in-words.ts'
import { planWords, rowsUnder } from '#web/pages/pathway-plan/plan-typed.ts'
import {
  bothOf,
  fieldPart,
  type Joining,
  type Merged,
  merge,
  type Part,
  setAside,
  settingAside,
  type Versions,
} from '#web/pages/records/merge.ts'
import { nameInRow, readTyped, rowsTyped, type Words } from '#web/pages/records/typed.ts'

const fields = askedFields(pathwayPlan)
const rowsOf = (list: 'sections' | 'actions'): readonly RecordField[] => fields.find(({ name }) => name === list)!.rows
const inSection = rowsOf('sections').filter(({ name }) => name !== 'heading')
const inAction = rowsOf('actions').filter(({ name }) => name !== 'heading')

/** The name of what a plan says of one question under one heading, as a part that two people may both change. */
export const sectionPartName = (heading: PlanHeading, { name }: Pick<RecordField, 'name'>): string =>
  `sections-${heading}-${name}`

/** What a plan says of one question under one heading: where it has the heading twice, both texts, one after the other. */
function sectionPart(heading: PlanHeading, field: RecordField): Part {
  const controls = (words: Words) => rowsUnder('sections', heading, words).map(i => nameInRow('sections', i, field))
  const saidIn = (words: Words): Words => ({
    text: controls(words).reduce((text, name) => bothOf(text, words[name], '\n\n'), ''),
  })
  const saying = (mine: Words, { text = '' }: Words): Words => {
    const [first, ...others] = controls(mine)
    if (first !== undefined) return { ...mine, ...Object.fromEntries(others.map(name => [name, ''])), [first]: text }
    return withRow('sections', mine, heading, { [field.name]: text })
  }
  return {
    name: sectionPartName(heading, field),
    titleIn: () => `${pathwayHeadings[heading]}: ${field.meta.title}`,
    controlIn: mine => controls(mine)[0] ?? `heading-${heading}`,
    mineIn: saidIn,
    theirsIn: saidIn,
    saying,
    sayingBoth: (mine, said) => saying(mine, { text: bothOf(said.text, saidIn(mine).text, '\n\n') }),
    inWords: ({ text = '' }) => text,
  }
}

const staticParts: readonly Part[] = [
  ...fields.filter(({ kind }) => kind !== 'rows').map(fieldPart),
  ...planHeadings.flatMap(heading => inSection.map(field => sectionPart(heading, field))),
]

/** What stands in place of a row's number where somebody dropped the action. */
const DROPPED = 'dropped'

/** The name of an action as a part that two people changed: its row in my form, and in theirs. */
const actionPartName = (mine: number, theirs: number | undefined): string => `actions-${mine}-${theirs ?? DROPPED}`

/** An action that two people changed, each having it in a row of their own. */
function actionPart(name: string, mine: number, theirs: number | undefined): Part {
  const saying = (words: Words, said: Words): Words => ({
    ...Object.fromEntries(Object.entries(words).filter(([key]) => !isOfRow(key, mine) || isHeadingOf(key, mine))),
    ...Object.fromEntries(Object.entries(said).map(([key, text]) => [`actions-${mine}-${key}`, text])),
  })
  const headingIn = (words: Words) => words[`actions-${mine}-heading`] ?? ''
  return {
    name,
    titleIn: words => {
      const said = rowIn(words, mine).action || setAside({ name }, words)?.action
      const heading = pathwayHeadings[headingIn(words) as PlanHeading] ?? pathwayHeadings[planHeadings[0]!]
      return `${heading}: ${said ? `“${said}”` : 'an action'}`
    },
    controlIn: () => nameInRow('actions', mine, inAction[0]!),
    mineIn: words => rowIn(words, mine),
    theirsIn: words => (theirs === undefined ? {} : rowIn(words, theirs)),
    saying,
    ...(theirs !== undefined && {
      sayingBoth: (words: Words, said: Words) => withRow('actions', words, headingIn(words), said),
    }),
    inWords: (said, lookup) => {
      const { body } = readTyped(inAction, said)
      const its = inAction.filter(({ name }) => body[name] !== undefined)
      if (its.length === 0) return 'left out'
      return its.map(field => `${field.meta.title}: ${fieldInWords(field, body[field.name], lookup)}`).join('\n')
    },
  }
}

const isOfRow = (key: string, place: number): boolean => key.startsWith(`actions-${place}-`)
const isHeadingOf = (key: string, place: number): boolean => key === `actions-${place}-heading`

/** What a row of the actions says, but for its heading, under names without its place. */
const rowIn = (words: Words, place: number): Words =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([key]) => isOfRow(key, place) && !isHeadingOf(key, place))
      .map(([key, text]) => [key.slice(`actions-${place}-`.length), text]),
  )

/** With one row more in a list. */
function withRow(list: 'sections' | 'actions', words: Words, heading: string, said: Words): Words {
  const place = words[`${list}-0-heading`] === undefined ? 0 : rowsTyped(list, words)
  return {
    ...words,
    [`${list}-rows`]: String(place + 1),
    ...Object.fromEntries(Object.entries({ ...said, heading }).map(([key, text]) => [`${list}-${place}-${key}`, text])),
  }
}

/** The actions that say something, with their rows in the form. */
function actionsIn(words: Words): ReadonlyMap<PlanAction, number> {
  const all = Array.from({ length: rowsTyped('actions', words) }, (_, place) => {
    const { body } = readTyped(rowsOf('actions'), words, field => nameInRow('actions', place, field))
    return [body as PlanAction, place] as const
  })
  return new Map(all.filter(([action]) => Object.keys(action).some(name => name !== 'heading')))
}

/** Puts the actions of a plan together: what only the other changed is taken over, what both changed is chosen between. */
function mergeActions(start: Words, { base, theirs, mine }: Versions): Merged {
  const [was, their, my] = [actionsIn(base), actionsIn(theirs), actionsIn(mine)]
  let typed = start
  const clashes: string[] = []
  const taken: string[] = []
  for (const step of actionsTogether([...was.keys()], [...their.keys()], [...my.keys()])) {
    const at = step.kind === 'drop' || step.theirs === undefined ? undefined : their.get(step.theirs)
    if (step.kind === 'add') {
      typed = withRow('actions', typed, step.theirs.heading ?? '', rowIn(theirs, at!))
      taken.push(actionPartName(rowsTyped('actions', typed) - 1, at))
      continue
    }
    const place = my.get(step.mine)!
    const name = actionPartName(place, at)
    if (step.kind === 'choose') clashes.push(name)
    else {
      const part = actionPart(name, place, at)
      if (step.kind === 'drop') typed = settingAside(typed, part, rowIn(typed, place))
      typed = part.saying(typed, part.theirsIn(theirs))
      taken.push(name)
    }
  }
  return { typed, clashes, taken }
}

/** The name of the action in a row of my form as a part that two people changed; empty where they did not. */
export const actionPartIn = (typed: Words, place: number): string =>
  [typed.clashes, ...Object.keys(typed).map(name => name.replace(/^aside-/, ''))]
    .flatMap(names => names?.split(',') ?? [])
    .find(name => name.startsWith(`actions-${place}-`) && planJoining.partOf(name) !== undefined) ?? ''

/** How versions of a pathway plan are put together in its form: heading by heading, and action by action. */
export const planJoining: Joining = {
  wordsOf: planWords,
  merge: versions => {
    const said = merge(staticParts, versions)
    const { typed, clashes, taken } = mergeActions(said.typed, versions)
    return { typed, clashes: [...said.clashes, ...clashes], taken: [...said.taken, ...taken] }
  },
  partOf: name => {
    const [, mine, theirs] = /^actions-(\d{1,3})-(\d{1,3}|dropped)$/.exec(name) ?? []
    if (mine === undefined) return staticParts.find(part => part.name === name)
    return actionPart(name, Number(mine), theirs === DROPPED ? undefined : Number(theirs))
  },
}
