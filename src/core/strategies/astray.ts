import { type Entry, standing } from '#core/entry.ts'

/** The field in which each kind of record names the one that it belongs to, and the kind of that one. */
const BELONGS: readonly (readonly [type: string, field: string, to: string])[] = [
  ['strategy-version', 'strategy', 'strategy'],
  ['strategy-priority', 'strategy', 'strategy'],
  ['success-measure', 'priority', 'strategy-priority'],
  ['service-plan', 'priority', 'strategy-priority'],
  ['priority-progress', 'priority', 'strategy-priority'],
  ['measure-reading', 'measure', 'success-measure'],
]

/** How many records of each kind belong to none that stands, and so are shown with no strategy; kinds without any are left out. */
export function astrayIn(
  entries: Iterable<Pick<Entry, 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly { readonly type: string; readonly count: number }[] {
  const stands = standing([...entries].filter(({ type }) => TYPES.has(type)))
  const known = new Set(
    stands.flatMap(({ type, body }) => (body.reference === undefined ? [] : [`${type} ${body.reference}`])),
  )
  return BELONGS.flatMap(([type, field, to]) => {
    const count = stands.filter(its => its.type === type && !known.has(`${to} ${its.body[field]}`)).length
    return count === 0 ? [] : [{ type, count }]
  })
}

const TYPES = new Set(['strategy', ...BELONGS.map(([type]) => type)])
