import { day, dayInWords, isoOf } from '#core/dates.ts'
import { Clock } from '#core/due.ts'
import { type DueItem, type DueList, dueList, wholeList } from '#core/due-list.ts'
import { whyNotRecorded } from '#core/recorded-from.ts'
import { Refusal } from '#core/refusal.ts'
import { toldBy } from '#core/standards/beginning.ts'
import { councilAsRecorded } from '#store/council.ts'
import { dayGiven, instantGiven, numberGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'due',
  words: ['due'],
  summary: 'Print what is due for whom as at the end of a day, by which standard, and why.',
  operands: '',
  options: {
    'as-at': { says: 'The day described, to its end.', value: 'DATE', required: true },
    child: { says: 'One child, by the council’s identifier: everything that was ever due.', value: 'ID' },
    within: { says: 'List what is due within so many days, 28 if left out; what is overdue too.', value: 'DAYS' },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ options, say, answer, definitions, openLedger, now }) {
    const asAt = day(dayGiven('as-at', options['as-at']))
    const within = numberGiven('within', options.within, 0, 3660, 28)
    const recordedOn = instantGiven('recorded-on', options['recorded-on'])
    const [known, { ledger }] = [await definitions(), await openLedger()]

    const { journeys, configured, context } = await councilAsRecorded(ledger, known, recordedOn)
    const clock = new Clock(configured.standards)
    const { recordedFrom } = context
    const child = options.child === undefined ? undefined : journeys.find(j => j.childId === options.child)
    if (options.child !== undefined && child === undefined)
      throw new Refusal('No child is known by the identifier given with --child. Give it as the return has it (CHILD).')
    const list = child
      ? wholeList(clock, child, { asAt, recordedFrom })
      : dueList(clock, journeys, { asAt, within, recordedFrom })

    answer({
      asAt: options['as-at'],
      recordedOn: recordedOn ?? now().toISOString(),
      obligations: list.items.map(item => asJson(item, asAt)),
      notRecorded: list.notRecorded.map(standard => ({
        standard: standard.id,
        because: whyNotRecorded(recordedFrom, toldBy(standard)),
      })),
    })
    for (const item of list.items) say(asLine(item))
    say(child ? `${counted(list.items.length)} as at ${dayInWords(asAt)}.` : inAll(list, asAt))
    for (const standard of list.notRecorded)
      say(`Not recorded: ${standard.title} (${standard.id}). ${whyNotRecorded(recordedFrom, toldBy(standard))}`)
    return exit.done
  },
})

/** The shape that docs/cli.md documents. */
const asJson = ({ child, standard, obligation, state }: DueItem, asAt: number) => ({
  child: child.childId,
  standard: standard.id,
  basis: standard.basis,
  dueOn: isoOf(obligation.dueOn),
  metOn: obligation.metOn !== undefined && obligation.metOn <= asAt ? isoOf(obligation.metOn) : null,
  state,
  because: obligation.because,
})

const asLine = ({ child, standard, obligation, state }: DueItem): string =>
  [
    isoOf(obligation.dueOn),
    state.padEnd(8),
    child.childId.padEnd(12),
    `${standard.task} (${standard.id}): ${obligation.because}`,
  ].join('  ')

function inAll({ items }: DueList, asAt: number): string {
  const overdue = items.filter(item => item.state === 'overdue').length
  const children = new Set(items.map(item => item.child.ref)).size
  return `${counted(items.length)} for ${children} ${children === 1 ? 'child' : 'children'} as at ${dayInWords(asAt)}, of which ${overdue} overdue.`
}

const counted = (n: number): string => `${n} ${n === 1 ? 'obligation' : 'obligations'}`
