import { onOneCard } from '#core/both-cards.ts'
import { behindIssued, cardsOf } from '#core/issue.ts'
import { figuresOn } from '#core/published-figures.ts'
import { monthEnding } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { issueAsJson, numberOfIssue, placeAsJson, restatementInShort, theIssue } from './issue-answers.ts'
import { rowsAsJson, scorecardLine } from './scorecard.ts'

export default defineCommand({
  id: 'issue-show',
  words: ['issue', 'show'],
  summary: 'Print an issue exactly as it was published.',
  operands: '',
  options: {
    'as-at': { says: 'The last day of the month described.', value: 'DATE', required: true },
    number: { says: 'The number of the issue; the last of the month if left out.', value: 'N' },
    children: { says: 'Name the children behind each figure by Waymark’s references.' },
  },
  json: true,
  async run({ options, say, answer, openLedger }) {
    const month = monthEnding('as-at', options['as-at'])
    const { ledger } = await openLedger()
    const issue = await theIssue(ledger, month, numberOfIssue(options.number))
    const cards = cardsOf(issue)
    const { scorecard, wider } = cards
    answer({
      ...issueAsJson(issue),
      definitions: issue.definitions,
      targets: issue.targets,
      commentary: issue.commentary,
      documents: issue.documents.map(({ id, document }) => ({ id, title: document.title })),
      indicators: rowsAsJson(scorecard),
      wider: rowsAsJson(wider),
      ...(options.children && {
        children: [...figuresOn(onOneCard(cards)).values()].map(({ place }) => {
          const { above, below } = behindIssued(issue.children, place)
          return { ...placeAsJson(place), numerator: above, denominator: below ?? null }
        }),
      }),
    })
    say(`Issue ${issue.number} of ${month}, as at ${issue.asAt}, as recorded on ${issue.recordedOn}.`)
    if (issue.approvedBy !== undefined) say(`Approved by ${issue.approvedBy} on ${issue.approvedOn}.`)
    for (const row of onOneCard(cards).rows) say(scorecardLine(row))
    for (const restated of issue.restated) say(restatementInShort(restated))
    return exit.done
  },
})
