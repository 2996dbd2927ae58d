import type { CodeSet } from '#core/codes/code-set.ts'
import { episodeFields } from '#core/examples.ts'
import type { Example } from '#core/indicators/indicator.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { upperFirst } from '#core/wording.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import { metaOf, valueInWords } from '#web/fields-in-words.ts'
import { Table } from '#web/govuk/table.tsx'

interface Props {
  readonly example: Example
  readonly recordTypes: readonly AnyRecordType[]
  readonly codes: readonly CodeSet[]
}

/** A worked example: the records, who counts and who does not, and the figure that they make. */
export function WorkedExample({ example, recordTypes, codes }: Props) {
  const { name, asAt, display, entered } = example
  return (
    <section class="waymark-example">
      <h3 class="govuk-heading-s">{upperFirst(name)}</h3>
      <ExampleRecords example={example} recordTypes={recordTypes} codes={codes} />
      <p class="govuk-body">
        On {dateInWords(asAt)}: <strong>{display}</strong>. {entered ? wasEntered(entered) : whoCounts(example)}
      </p>
    </section>
  )
}

const whoCounts = (example: Example) => {
  const { denominator, numerator } = example
  return (
    <>
      {denominator ? <>Counted below the line: {named(denominator)}. Above it: </> : 'Counted: '}
      {named(numerator)}.{notCounted(tablesOf(example), [...(denominator ?? []), ...numerator])}
    </>
  )
}

const wasEntered = (entered: NonNullable<Example['entered']>): string =>
  `Entered: ${Object.entries(entered)
    .map(([month, number]) => `${number} for ${monthInWords(month)}`)
    .join(', ')}.`

interface RecordsProps extends Omit<Props, 'example'> {
  readonly example: ExampleTables
}
type ExampleTables = Pick<Example, 'name' | 'born' | 'episodes' | 'records'>

/** The records of a worked example, and who was born when. */
export function ExampleRecords({ example, recordTypes, codes }: RecordsProps) {
  const tables = tablesOf(example)
  const births = Object.entries(example.born ?? {}).map(([child, on]) => `${child} was born on ${dateInWords(on)}`)
  return (
    <>
      {births.length > 0 && <p class="govuk-body-s">{births.join('; ')}.</p>}
      {tables.map(([type, table]) => (
        <ExampleTable
          example={example.name}
          type={recordTypes.find(({ id }) => id === type)}
          table={table}
          codes={codes}
          isAlone={tables.length === 1}
        />
      ))}
    </>
  )
}

const tablesOf = ({ episodes, records = {} }: ExampleTables): readonly (readonly [type: string, table: string])[] =>
  Object.entries({ ...(episodes !== undefined && { episode: episodes }), ...records })

const named = (children: readonly string[]): string => (children.length === 0 ? 'nobody' : children.join(', '))

function notCounted(tables: readonly (readonly [string, string])[], counted: readonly string[]): string {
  const all = new Set(tables.flatMap(([, table]) => rowsOf(table).rows.map(([child]) => child!)))
  const others = [...all].filter(child => !counted.includes(child))
  return others.length === 0 ? '' : ` Not counted at all: ${others.join(', ')}.`
}

interface TableProps {
  readonly example: string
  readonly type: AnyRecordType | undefined
  readonly table: string
  readonly codes: readonly CodeSet[]
  /** True where it is the example's only table, which then needs no caption to be told by. */
  readonly isAlone: boolean
}

function ExampleTable({ example, type, table, codes, isAlone }: TableProps) {
  const { headings, rows } = rowsOf(table)
  const title = type?.title ?? 'Records'
  const metas = headings.map(heading => (type ? metaOf(type, episodeFields[heading] ?? heading) : { title: heading }))
  return (
    <Table
      caption={title}
      captionSize="s"
      captionClasses={isAlone ? 'govuk-visually-hidden' : undefined}
      classes="waymark-table--snug"
      compact
      firstCellIsHeader
      scrollLabel={`${title}: ${example}`}
      head={headings.map((heading, at) =>
        heading in episodeFields ? upperFirst(heading) : upperFirst(metas[at]!.title),
      )}
      rows={rows.map(cells =>
        metas.map((meta, at) => (cells[at] ? valueInWords(meta, cells[at], codes, undefined) : '')),
      )}
    />
  )
}

/** The headings and rows of a table as a definition writes it, with bars between the columns. */
function rowsOf(table: string): {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
} {
  const [headings = [], ...rows] = table
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(cell => cell.trim()))
  return { headings, rows }
}
