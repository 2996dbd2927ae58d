import type { Example } from '#core/indicators/indicator.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'

interface Props {
  readonly example: Example
  readonly recordTypes: readonly AnyRecordType[]
}

/** A worked example: the records, who counts and who does not, and the figure that they make. */
export function WorkedExample({ example, recordTypes }: Props) {
  const { name, asAt, born = {}, episodes, records = {}, denominator, numerator, display } = example
  const tables = [
    ...(episodes ? [{ title: 'Episodes', table: episodes }] : []),
    ...Object.entries(records).map(([type, table]) => ({
      title: recordTypes.find(({ id }) => id === type)?.title ?? type,
      table,
    })),
  ]
  return (
    <section class="waymark-example">
      <h3 class="govuk-heading-s">{name.charAt(0).toUpperCase() + name.slice(1)}</h3>
      {Object.keys(born).length > 0 && (
        <p class="govuk-body-s">
          {Object.entries(born)
            .map(([child, on]) => `${child} was born on ${dateInWords(on)}`)
            .join('; ')}
          .
        </p>
      )}
      {tables.map(({ title, table }) => (
        <ExampleTable title={title} table={table} />
      ))}
      <p class="govuk-body">
        On {dateInWords(asAt)}: <strong>{display}</strong>.{' '}
        {denominator && <>Counted below the line: {named(denominator)}. Above it: </>}
        {!denominator && 'Counted: '}
        {named(numerator)}.{notCounted(tables, [...(denominator ?? []), ...numerator])}
      </p>
    </section>
  )
}

const named = (children: readonly string[]): string => (children.length === 0 ? 'nobody' : children.join(', '))

function notCounted(tables: readonly { readonly table: string }[], counted: readonly string[]): string {
  const all = new Set(tables.flatMap(({ table }) => rowsOf(table).rows.map(([child]) => child!)))
  const others = [...all].filter(child => !counted.includes(child))
  return others.length === 0 ? '' : ` Not counted at all: ${others.join(', ')}.`
}

function ExampleTable({ title, table }: { readonly title: string; readonly table: string }) {
  const { headings, rows } = rowsOf(table)
  return (
    <Table
      caption={title}
      captionClasses="govuk-visually-hidden"
      compact
      firstCellIsHeader
      scrollLabel={title}
      head={headings.map(heading => heading.charAt(0).toUpperCase() + heading.slice(1))}
      rows={rows.map(cells => headings.map((_, at) => cells[at] ?? ''))}
    />
  )
}

/** The headings and rows of a table as a definition writes it, with bars between the columns. */
export function rowsOf(table: string): {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
} {
  const [headings = [], ...rows] = table
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(cell => cell.trim()))
  return { headings, rows }
}
