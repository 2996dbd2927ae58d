import { day } from '#core/dates.ts'
import type { Difference, Reconciliation } from '#core/reconcile.ts'
import { type RecordField, recordFields } from '#core/records/record-fields.ts'
import { Refusal } from '#core/refusal.ts'
import { listKind, type Reconciled, reconcileList } from '#jobs/reconcile-list.ts'
import { dayGiven, knownSince } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { mappingGiven } from './mapping-given.ts'

/** How many differences and findings are printed as text; JSON has them all. */
const SHOWN = 40

export default defineCommand({
  id: 'reconcile',
  words: ['reconcile'],
  summary: 'Compare a partner’s list with our records: matched, missing there, missing here, different; and mend it.',
  operands: '<csv>',
  options: {
    with: { says: 'Whose list it is: health, virtual-school or housing.', value: 'PARTNER', required: true },
    'as-at': { says: 'The day by whose end they are compared. Today if left out.', value: 'DATE' },
    mapping: {
      says: 'Which column is what: a JSON file, or the name of a mapping used before. May be left out where the headings say it.',
      value: 'FILE',
    },
    mend: { says: 'Record what the partner knows and we do not, from the list.' },
    'recorded-on': { says: 'When it became known; a day means its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ operands: [file], options, say, answer, definitions, openLedger, now }) {
    if (file === undefined) throw new Refusal('Name one CSV file: waymark reconcile FILE.csv --with health')
    const recordedOn = knownSince('recorded-on', options['recorded-on'], now())
    const known = await definitions()
    const partner = known.partners.find(({ id }) => id === options.with)
    if (!partner)
      throw new Refusal(
        `--with must be one of ${known.partners.map(({ id }) => id).join(', ')}, not "${options.with}".`,
      )
    const asAt = options['as-at'] === undefined ? now().toISOString().slice(0, 10) : dayGiven('as-at', options['as-at'])
    const { ledger } = await openLedger()
    const reconciled = await reconcileList({
      ledger,
      definitions: known,
      partner,
      from: file,
      ...(await mappingGiven(options.mapping, listKind(partner))),
      asAt: day(asAt),
      mends: options.mend,
      recordedBy: 'command line',
      ...(recordedOn !== undefined && { recordedOn }),
    })
    if ('refusals' in reconciled) throw new Refusal(...reconciled.refusals)
    answer(asJson(reconciled, asAt, recordedOn ?? now().toISOString()))
    for (const line of asText(reconciled)) say(line)
    const { result, findings } = reconciled
    const isAlike = result.missingHere.length + result.missingThere.length + result.different.length === 0
    return isAlike && findings.length === 0 ? exit.done : exit.findings
  },
})

/** The shape that docs/cli.md documents. */
function asJson({ file, partner, result, findings, receipt }: Reconciled, asAt: string, recordedOn: string) {
  const columns = recordFields(partner)
  return {
    with: partner.id,
    file,
    asAt,
    recordedOn,
    matched: result.matched.map(child => child.childId),
    missingThere: result.missingThere.map(child => child.childId).sort(),
    missingHere: result.missingHere.map(({ listed, child }) => ({
      child: listed.childId,
      line: listed.line,
      because: child ? `not ${partner.population.says}` : 'not known',
    })),
    different: result.different.map(({ child, line, differences }) => ({
      child: child.childId,
      line,
      fields: differences.map(difference => ({
        field: titleOf(columns, difference),
        ours: difference.ours ?? null,
        theirs: difference.theirs ?? null,
        mends: difference.isMended,
      })),
    })),
    mended: receipt?.added ?? 0,
    findings,
  }
}

const titleOf = (columns: readonly RecordField[], { column }: Difference): string =>
  columns.find(({ name }) => name === column)?.meta.title ?? column

function asText({ partner, result, findings, receipt }: Reconciled): readonly string[] {
  const columns = recordFields(partner)
  const differences = result.different.flatMap(({ child, line, differences }) =>
    differences.map(
      each =>
        `line ${line}  ${child.childId.padEnd(12)}  ${titleOf(columns, each)}: ours ${inWords(each.ours)}, theirs ${inWords(each.theirs)}${each.isMended ? '  (can be mended)' : ''}`,
    ),
  )
  return [
    `${inShort(result)}.`,
    ...listOf('Missing there', result.missingThere.map(child => child.childId).sort()),
    ...listOf(
      'Missing here',
      result.missingHere.map(({ listed }) => listed.childId),
    ),
    ...differences.slice(0, SHOWN),
    ...(differences.length > SHOWN ? [`and ${differences.length - SHOWN} more: --format json lists them all.`] : []),
    ...findings.slice(0, SHOWN).map(f => `${f.file}, line ${f.line}, ${f.column}: ${f.says} ${f.fix}`),
    receipt
      ? `${records(receipt.added)} made from the list.`
      : result.mends.length === 0
        ? 'There is nothing that the partner knows and we do not.'
        : `${records(result.mends.length)} can be made from the list: --mend does it.`,
  ]
}

const inShort = ({ matched, missingThere, missingHere, different }: Reconciliation): string =>
  `${matched.length} matched, ${missingThere.length} missing there, ${missingHere.length} missing here, ${different.length} different`

const records = (n: number): string => (n === 1 ? '1 record' : `${n} records`)

const listOf = (what: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [`${what}: ${ids.join(' ')}`]

const inWords = (value: unknown): string => (value === undefined ? 'nothing' : String(value))
