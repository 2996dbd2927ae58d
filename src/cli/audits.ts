import { auditGrades } from '#core/audit-tools/audit-tool.ts'
import { type Audit, type AuditFigures, auditFigures } from '#core/audits/audits.ts'
import { addMonths, day, dayInWords, isoOf } from '#core/dates.ts'
import { dayGiven, instantGiven, numberGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'audits',
  words: ['audits'],
  summary:
    'Print what case audits found by tool, grade and theme, how far moderators agreed, and what re-audits found.',
  operands: '',
  options: {
    'as-at': { says: 'The last day that counts; moderations and re-audits by then.', value: 'DATE', required: true },
    months: { says: 'How many months up to that day, 12 if left out.', value: 'N' },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ options, say, answer, definitions, openLedger, now }) {
    const lastDay = day(dayGiven('as-at', options['as-at']))
    const months = numberGiven('months', options.months, 1, 120, 12)
    const recordedOn = instantGiven('recorded-on', options['recorded-on'])
    const { auditTools } = await definitions()
    const { ledger } = await openLedger()
    const firstDay = addMonths(lastDay + 1, -months)
    const figures = auditFigures(await ledger.journeys(recordedOn), auditTools, { firstDay, lastDay })

    answer({
      from: isoOf(firstDay),
      asAt: isoOf(lastDay),
      recordedOn: recordedOn ?? now().toISOString(),
      ...figures,
      audits: figures.audits.map(asJson),
    })
    for (const line of inLines(figures)) say(line)
    say(`Audits from ${dayInWords(firstDay)} to ${dayInWords(lastDay)}.`)
    return exit.done
  },
})

/** The shape that docs/cli.md documents. */
const asJson = (audit: Audit) => ({
  child: audit.child.childId,
  tool: audit.tool,
  auditedOn: isoOf(audit.on),
  sample: audit.sample ?? null,
  auditorsGrade: audit.auditorsGrade ?? null,
  moderatedGrade: audit.moderatedGrade ?? null,
  grade: audit.grade ?? null,
  themes: audit.themes,
  repeatedBy: audit.repeatedBy
    ? { auditedOn: isoOf(audit.repeatedBy.on), grade: audit.repeatedBy.grade ?? null }
    : null,
})

function inLines({ audits, children, tools, areas, themes, agreement, reaudits }: AuditFigures): readonly string[] {
  if (audits.length === 0) return ['No case audit is recorded.']
  const graded = (grades: Readonly<Record<string, number>>): string =>
    Object.entries({ ...auditGrades, none: 'No grade' })
      .map(([grade, title]) => `${title.toLowerCase()} ${grades[grade]}`)
      .join(', ')
  return [
    `${counted(audits.length, 'audit', 'audits')} of ${counted(children, 'child', 'children')}.`,
    ...tools.map(({ title, audits, grades }) => `${title}: ${audits}, of which ${graded(grades)}.`),
    ...areas.map(({ title, answers, grades }) => `${title}: ${answers} answers, of which ${graded(grades)}.`),
    ...themes.map(theme => `Theme: ${theme.title}, in ${theme.audits} of ${audits.length}.`),
    `Moderation: ${agreement.same} of ${agreement.moderated} had the same grade, ${agreement.withinOne} of ${agreement.moderated} the same or the one beside it.`,
    `Audited again: ${reaudits.repeated} of ${audits.length}, of which ${reaudits.better} better, ${reaudits.same} the same, ${reaudits.worse} worse.`,
  ]
}

const counted = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`
