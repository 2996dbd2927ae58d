import type { AgendaItem } from '#core/boards/boards.ts'
import { type Entry, standing } from '#core/entry.ts'
import type { Outcome, Problem } from '#web/page.ts'
import { byWhom, MEANWHILE, together } from '#web/pages/boards/meanwhile.tsx'
import { newEntry, recordTogether } from '#web/pages/boards/recording.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

type Words = Readonly<Record<string, string>>

/** The largest number that an item of an agenda may have. */
export const LARGEST_ORDER = 100

/** The control for an item's number. */
export const orderOf = ({ record }: { readonly record: number }): string => `order-${record}`

/** An item's number as its control shows it; empty where it has none. */
export const numberOf = (order: unknown): string => (order === undefined ? '' : String(order))

interface Ordering {
  readonly items: readonly AgendaItem[]
  /** The reference of the meeting. */
  readonly meeting: string | undefined
  readonly services: SeenServices
  readonly who: Visitor
}

/** Puts an agenda in order, unless somebody else gave an item another number meanwhile; what stands in the way, if anything does. */
export async function putInOrder(
  { items, meeting, services, who }: Ordering,
  typed: Words,
): Promise<Outcome | undefined> {
  const problems = items.flatMap(item => problemWith(item, typed[orderOf(item)]))
  if (problems.length > 0) return { problems }
  let before: readonly Pick<Entry, 'id' | 'record' | 'body'>[] = []
  const put = (): ReturnType<typeof together> =>
    together(Object.fromEntries(before.map(item => [orderOf(item), numberOf(item.body.order)])), typed)
  const isSaved = await recordTogether({ services, who, title: 'Agenda put in order' }, ['agenda-item'], recorded => {
    before = standing(recorded).filter(({ body }) => body.meeting === meeting)
    const { says, clashes } = put()
    if (clashes.length > 0) return undefined
    return before
      .filter(item => says[orderOf(item)] !== numberOf(item.body.order))
      .map(item => ({
        ...newEntry('agenda-item', { ...item.body, order: Number(says[orderOf(item)]) }),
        record: item.record,
        basedOn: item.id,
      }))
  })
  if (isSaved) return undefined
  const { clashes, again } = put()
  const late = [MEANWHILE]
  for (const item of before.filter(item => clashes.includes(orderOf(item))))
    late.push({
      field: orderOf(item),
      text: `‘${item.body.title}’ was given the number ${numberOf(item.body.order)} by ${await byWhom(services.ledger, item.id)}`,
    })
  return { problems: late, typed: again }
}

/** What is wrong with a number; one that was not sent is of an item that somebody put on the agenda meanwhile. */
function problemWith(item: AgendaItem, typed: string | undefined): readonly Problem[] {
  const said = typed?.trim()
  const isNumber = said !== undefined && /^\d{1,3}$/.test(said) && Number(said) >= 1 && Number(said) <= LARGEST_ORDER
  return said === undefined || isNumber
    ? []
    : [{ field: orderOf(item), text: `Number of ‘${item.title}’ must be a whole number, such as 4` }]
}
