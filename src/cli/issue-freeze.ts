import { Refusal } from '#core/refusal.ts'
import { counted } from '#core/wording.ts'
import { freezeIssue } from '#store/freezing.ts'
import { dayGiven, knownSince, monthEnding, numberGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { issueAsJson, restatementInShort } from './issue-answers.ts'

export default defineCommand({
  id: 'issue-freeze',
  words: ['issue', 'freeze'],
  summary: 'Freeze a month’s report as it is published: figures, children, definitions, targets and words.',
  operands: '',
  options: {
    'as-at': { says: 'The last day of the month described.', value: 'DATE', required: true },
    'approved-by': { says: 'Who approved it.', value: 'NAME' },
    'approved-on': { says: 'When; today if left out.', value: 'DATE' },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
    number: { says: 'The number that it must get; the next of the month if left out.', value: 'N' },
  },
  json: true,
  async run({ options, say, answer, progress, definitions, openLedger, now }) {
    const month = monthEnding('as-at', options['as-at'])
    const recordedOn = knownSince('recorded-on', options['recorded-on'], now())
    const approvedBy = options['approved-by']
    if (options['approved-on'] !== undefined && approvedBy === undefined)
      throw new Refusal('--approved-on says when somebody approved it. Say who, with --approved-by.')
    const approvedOn = dayGiven('approved-on', options['approved-on'] ?? now().toISOString().slice(0, 10))
    const known = await definitions()
    const { ledger } = await openLedger()
    const issue = await freezeIssue(ledger, known, {
      reports: known.reports,
      month,
      recordedOn,
      now: now().toISOString(),
      ...(approvedBy !== undefined && { approvedBy, approvedOn }),
      frozenBy: 'command line',
      expected: options.number === undefined ? undefined : numberGiven('number', options.number, 1, 9999, 1),
      onProgress: doing => progress(doing),
    })
    const { unfinished = [] } = issue
    const toWrite = unfinished.map(({ id, title, places }) => ({ report: id, title, places: places.length }))
    answer({ ...issueAsJson(issue), unfinished: toWrite })
    say(`Issue ${issue.number} of ${month} is frozen, as recorded on ${issue.recordedOn}.`)
    for (const { title, places } of unfinished)
      say(
        `${title} is not in it: ${counted(places.length, 'place')} in it ${places.length === 1 ? 'is' : 'are'} to be written.`,
      )
    for (const restated of issue.restated) say(restatementInShort(restated))
    return exit.done
  },
})
