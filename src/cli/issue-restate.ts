import { Refusal } from '#core/refusal.ts'
import type { Restatement } from '#core/restated.ts'
import { causeKinds, netMovements } from '#core/restated.ts'
import { restated } from '#store/restating.ts'
import { instantGiven, monthEnding } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { changeInWords, numberOfIssue, restatementAsJson, restatementInShort, theIssue } from './issue-answers.ts'

export default defineCommand({
  id: 'issue-restate',
  words: ['issue', 'restate'],
  summary: 'Explain what has changed since an issue: each figure, each child, and the entry that did it.',
  operands: '',
  options: {
    'as-at': { says: 'The last day of the month described.', value: 'DATE', required: true },
    number: { says: 'The number of the issue; the last of the month if left out.', value: 'N' },
    since: { says: 'Compare with what was known by then rather than with an issue.', value: 'INSTANT' },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
    children: { says: 'Name the children by the council’s identifiers.' },
  },
  json: true,
  async run({ options, say, answer, definitions, openLedger, now }) {
    const month = monthEnding('as-at', options['as-at'])
    const until = instantGiven('recorded-on', options['recorded-on'])
    const since = instantGiven('since', options.since)
    const number = numberOfIssue(options.number)
    if (since !== undefined && number !== undefined)
      throw new Refusal('Give --number to compare with an issue, or --since to compare with what was known, not both.')
    const [known, { ledger }] = [await definitions(), await openLedger()]
    const asked = since === undefined ? { issue: await theIssue(ledger, month, number) } : { month, since }
    const journeys = new Map((await ledger.journeys(until)).map(child => [child.ref, child]))
    const result = await restated(ledger, known, asked, { until, now: now().toISOString(), held: { journeys } })
    const nameOf = (ref: string): string | undefined =>
      options.children ? (journeys.get(ref)?.childId ?? ref) : undefined

    answer(restatementAsJson(result, known.indicators, nameOf))
    say(restatementInShort(result))
    for (const line of linesOf(result, id => known.indicators.find(i => i.id === id)?.number ?? id, nameOf)) say(line)
    return exit.done
  },
})

/** Each changed figure, the printed ones of the month first on their card, with what did it. */
function* linesOf(
  { figures, causes }: Restatement,
  numberOf: (id: string) => string,
  nameOf: (ref: string) => string | undefined,
): Iterable<string> {
  for (const figure of figures) {
    const { place, before, after, because } = figure
    yield ''
    yield `${numberOf(place.indicator)}${place.companion === undefined ? '' : ` (${place.companion})`}, ${place.window.stretch.replaceAll('-', ' ')} to ${place.window.to}: ${before.display} became ${after.display}, ${changeInWords(figure)}`
    for (const its of because) {
      const cause = causes[its.cause]!
      const who = cause.child === undefined ? undefined : nameOf(cause.child)
      const change = [signed(its.numerator, 'above'), signed(its.denominator, 'below')].filter(Boolean).join(', ')
      const colour = its.rag ? `; ${its.rag.before} became ${its.rag.after}` : ''
      yield `  ${causeKinds[cause.kind]}: ${cause.says}${who ? ` (${who})` : ''}, entry ${cause.entry ?? 'none'}: ${change || 'no other number'}${colour}`
    }
    const named = netMovements(figure).flatMap(({ child, above, below }) => {
      const name = nameOf(child)
      return name === undefined
        ? []
        : [`${name} ${[signed(above, 'above'), signed(below, 'below')].filter(Boolean).join(' ')}`]
    })
    if (named.length > 0) yield `  Children: ${named.join('; ')}`
  }
}

const signed = (change: number, where: 'above' | 'below'): string | undefined =>
  change === 0 ? undefined : `${change > 0 ? '+' : '−'}${Math.abs(change)} ${where} the line`
