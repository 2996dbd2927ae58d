import { group } from 'd3-array'
import { collectionYearName } from '#core/dates.ts'
import type { Finding, ImportReport } from '#core/returns/import-report.ts'
import { counted } from '#core/wording.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Table } from '#web/govuk/table.tsx'
import { PageLinks, paged } from '#web/paged.tsx'

interface Props {
  readonly report: ImportReport
  readonly page: number | undefined
  readonly addressOf: (page: number) => string
}

/** The file, and of a workbook also the sheet. */
const placeOf = ({ file, sheet }: Pick<Finding, 'file' | 'sheet'>): string =>
  sheet === undefined ? file : `${file}, sheet ${sheet}`

const number = (value: number): string => value.toLocaleString('en-GB')

/** What an import did, file by file, and what was wrong, row by row. */
export const Report = ({ report, page, addressOf }: Props) => (
  <>
    <p class="govuk-body-l">{inShort(report)}</p>
    <Files report={report} />
    <Findings report={report} page={page} addressOf={addressOf} />
  </>
)

function inShort({ children, added, unchanged, absent }: ImportReport): string {
  const gone = absent > 0 ? ` ${number(absent)} rows that this return had before are no longer in it.` : ''
  const about = children === 0 ? '' : ` about ${counted(children, 'child', 'children')}`
  return added === 0 && absent === 0
    ? `Nothing was added: all ${number(unchanged)} were recorded already.`
    : `${counted(added, 'record')}${about} ${added === 1 ? 'says' : 'say'} something new, ${number(unchanged)} said nothing new.${gone}`
}

const Files = ({ report: { files } }: { readonly report: ImportReport }) => {
  const numeric = (text: string) => ({ text, format: 'numeric' as const })
  return (
    <Table
      caption="What each file held"
      captionSize="m"
      compact
      firstCellIsHeader
      scrollLabel="What each file held"
      head={['File', 'Table', 'Return', ...['Rows', 'Added', 'Unchanged', 'No longer there', 'Problems'].map(numeric)]}
      rows={files.map(file => [
        placeOf(file),
        file.table,
        file.collectionYear === undefined ? '' : collectionYearName(file.collectionYear),
        ...[file.rows, file.added, file.unchanged, file.absent, file.problems].map(number),
      ])}
    />
  )
}

function Findings({ report: { findings, moreFindings }, page, addressOf }: Props) {
  if (findings.length === 0) return <InsetText>Nothing was found to be wrong with these files.</InsetText>
  const list = paged(findings, page)
  return (
    <section>
      <h2 class="govuk-heading-m" id="findings">
        What was wrong, row by row
      </h2>
      <p class="govuk-body">
        Every row was kept as it was sent. Mend these in the case system and import the file again.
        {moreFindings > 0 && ` ${number(moreFindings)} more are of the same kinds and are not listed.`}
      </p>
      <Kinds findings={findings} />
      <Table
        caption={`${number(findings.length)} findings`}
        captionClasses="govuk-visually-hidden"
        compact
        scrollLabel="What was wrong, row by row"
        head={['File', { text: 'Line', format: 'numeric' }, 'Column', 'What is wrong', 'What to do']}
        rows={list.rows.map(finding => [
          placeOf(finding),
          finding.line ?? '',
          finding.column ?? '',
          finding.says,
          finding.fix,
        ])}
      />
      <PageLinks list={list} addressOf={number => `${addressOf(number)}#findings`} />
    </section>
  )
}

/** How many findings there are of each kind, the most frequent first. */
const Kinds = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const kinds = [...group(findings, ({ code }) => code)].sort(([, a], [, b]) => b.length - a.length)
  return (
    <ul class="govuk-list govuk-list--bullet">
      {kinds.map(([code, { length }]) => (
        <li>
          {number(length)} × {code.replaceAll('-', ' ')}
        </li>
      ))}
    </ul>
  )
}
