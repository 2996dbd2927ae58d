import { defineCommand, exit } from './command.ts'
import { summaryAsJson } from './issue-answers.ts'

export default defineCommand({
  id: 'issue-list',
  words: ['issue', 'list'],
  summary: 'List the issues that were frozen, the newest month first.',
  operands: '',
  options: {},
  json: true,
  async run({ say, answer, openLedger }) {
    const { ledger } = await openLedger()
    const issues = await ledger.issues()
    answer(issues.map(summaryAsJson))
    if (issues.length === 0) say('No issue has been frozen.')
    for (const { month, number, recordedOn, approvedBy, approvedOn } of issues)
      say(
        [
          month,
          `issue ${number}`.padEnd(9),
          `as recorded on ${recordedOn}`,
          approvedBy === undefined ? 'approved by nobody named' : `approved by ${approvedBy} on ${approvedOn}`,
        ].join('  '),
      )
    return exit.done
  },
})
