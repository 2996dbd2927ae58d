import { childrenBehind } from '#core/children-behind.ts'
import { ownBehind } from '#core/counted-figure.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { Refusal } from '#core/refusal.ts'
import { printedWindow, ruleFor } from '#core/stretch.ts'
import { councilAsRecorded, scorecardOf } from '#store/council.ts'
import { instantGiven, monthEnding } from './arguments.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'indicator',
  words: ['indicator'],
  summary: 'Print who is behind one figure: the children counted in its numerator and denominator.',
  operands: '<number or id>',
  options: {
    'as-at': { says: 'The last day of the month described.', value: 'DATE', required: true },
    children: { says: 'Name the children, or the fostering households, by the council’s identifiers.' },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ options, operands, say, answer, definitions, openLedger, now }) {
    const month = monthEnding('as-at', options['as-at'])
    const recordedOn = instantGiven('recorded-on', options['recorded-on'])
    const known = await definitions()
    const all = everyIndicator(known)
    const asked = all.find(i => i.number === operands[0] || i.id === operands[0])
    if (!asked || operands.length > 1)
      throw new Refusal(
        `Give one indicator by its number or id, such as 8.2. There are: ${all.map(i => i.number).join(', ')}.`,
      )

    const { ledger } = await openLedger()
    const council = await councilAsRecorded(ledger, { ...known, indicators: [asked], wider: [] }, recordedOn)
    const { journeys, context } = council
    const indicator = council.indicators[0]!
    const { figure } = scorecardOf(council, month, 1).rows[0]!.months[0]!
    // Children are named only behind a figure: outside the returns held there is none.
    const { numerator, denominator } =
      figure.numerator === undefined || figure.entered
        ? { numerator: [] }
        : childrenBehind(indicator, journeys, month, context.staff)
    const window = printedWindow(indicator, month)
    const rule = ruleFor(indicator, window)
    const households =
      options.children && rule?.own && !figure.entered
        ? ownBehind(rule, window, context).map(({ id }) => id)
        : undefined
    const ids = (counted: readonly { readonly child: { readonly childId: string } }[]) =>
      counted.map(c => c.child.childId).sort()
    answer({
      number: indicator.number,
      id: indicator.id,
      title: indicator.title,
      asAt: options['as-at'],
      recordedOn: recordedOn ?? now().toISOString(),
      numerator: figure.numerator ?? null,
      denominator: figure.denominator ?? null,
      display: figure.display,
      ...(figure.notRecorded && { notRecorded: figure.notRecorded }),
      ...(figure.entered && { entered: { source: figure.entered.source } }),
      ...(households && { households }),
      ...(options.children && {
        children: { numerator: ids(numerator), denominator: denominator ? ids(denominator) : null },
      }),
    })
    say(`${indicator.number} ${indicator.title}, as at ${options['as-at']}`)
    say(`${figure.display}${figure.denominator === undefined ? '' : `, ${figure.numerator} of ${figure.denominator}`}`)
    if (figure.notRecorded) say(figure.notRecorded)
    if (figure.entered) say(`Entered, from ${figure.entered.source}.`)
    if (options.children) {
      if (households) say(`Households: ${households.join(' ')}`)
      else say(`Numerator: ${ids(numerator).join(' ')}`)
      if (denominator) say(`Denominator: ${ids(denominator).join(' ')}`)
    }
    return exit.done
  },
})
