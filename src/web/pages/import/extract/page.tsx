import { group } from 'd3-array'
import { z } from 'zod'
import type { CodeSet } from '#core/codes/code-set.ts'
import { mayBeAbout } from '#core/records/record.ts'
import { recordFields } from '#core/records/record-fields.ts'
import { columnFields } from '#core/returns/records/importable.ts'
import { dateFormats } from '#core/returns/records/mapping.ts'
import { areAboutChildren, hasLines } from '#core/returns/records/places.ts'
import { fieldInWords } from '#web/fields-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Select } from '#web/govuk/select.tsx'
import { Table } from '#web/govuk/table.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { WarningText } from '#web/govuk/warning-text.tsx'
import { definePage, type Frame, goTo } from '#web/page.ts'
import { columnsOf, type ExtractColumn, mappingTyped, unreadTexts } from '#web/pages/import/extract/mapping-form.ts'
import type { SentRecords } from '#web/sent-files.ts'

/** How many records the preview shows. */
const SHOWN = 5

/** An extract that was sent: which column is what, how its first rows then read, and the way to import it. */
export default definePage({
  path: '/imports/records/:extract',
  roles: ['performance-analyst'],
  audit: 'nothing',
  async load({ params, who, services: { sentFiles, catalogues } }) {
    const sent = await sentFiles.records(params.extract, who.username)
    if (!sent) return goTo('/imports/records')
    if ('refusals' in sent) return { refusals: sent.refusals }
    return { sent, columns: columnsOf(sent.opened, unreadTexts(sent)), codes: catalogues.codes, refusals: [] }
  },
  title: ({ sent }) => (sent ? `Which column is what? ${sent.opened.type.title}` : 'The file cannot be read'),
  breadcrumbs: () => [
    { text: 'Imports', href: '/imports' },
    { text: 'Import an extract', href: '/imports/records' },
  ],

  forms: {
    map: {
      audit: 'mapped an extract',
      fields: z.looseObject({ dateFormat: z.enum(['', ...dateFormats], 'Choose how dates are written') }),
      async act({ params, who, services: { sentFiles } }, typed) {
        const sent = await sentFiles.records(params.extract, who.username)
        if (!sent || 'refusals' in sent) return { goTo: '/imports/records' }
        const read = mappingTyped(sent.opened, columnsOf(sent.opened, unreadTexts(sent)), typed)
        if ('problems' in read) return read
        await sentFiles.map(params.extract, who.username, read.mapping)
        return { goTo: `/imports/records/${params.extract}#preview` }
      },
    },
    import: {
      audit: 'imported an extract',
      fields: z.object({}),
      async act({ params, who, services: { sentFiles, jobs, now } }) {
        const taken = sentFiles.take(params.extract, who.username)
        if (!taken) return { goTo: '/imports/records' }
        const sentOn = now().toISOString().slice(0, 10)
        const job = await jobs.startImport({ ...taken, kind: 'records', sentOn, recordedBy: who.username })
        return { goTo: `/imports/progress/${job}` }
      },
    },
  },

  view: ({ sent, columns, codes, refusals }, frame) =>
    sent && columns && codes ? (
      <>
        <h1 class="govuk-heading-l waymark-heading">
          <span class="govuk-caption-l">
            {sent.opened.extract.name}, {sent.opened.extract.sheet.rows.length.toLocaleString('en-GB')} rows
          </span>
          Which column is what?
        </h1>
        <Mapping sent={sent} columns={columns} frame={frame} />
        <Preview sent={sent} codes={codes} frame={frame} />
      </>
    ) : (
      <>
        <h1 class="govuk-heading-l">The file cannot be read</h1>
        <ul class="govuk-list govuk-list--bullet">
          {refusals.map(refusal => (
            <li>{refusal}</li>
          ))}
        </ul>
        <p class="govuk-body">
          <a class="govuk-link" href="/imports/records">
            Choose another file
          </a>
        </p>
      </>
    ),
})

interface MappingProps {
  readonly sent: SentRecords
  readonly columns: readonly ExtractColumn[]
  readonly frame: Frame
}

function Mapping({ sent: { opened }, columns, frame }: MappingProps) {
  const { type, mapping } = opened
  const targets = [
    { value: '', text: 'Nothing: keep it beside the record' },
    ...(mayBeAbout(type, 'child') ? [{ value: 'child', text: 'The child’s identifier' }] : []),
    { value: 'id', text: 'The case system’s own number of the record' },
    ...columnFields(type).map(({ name, meta }) => ({ value: name, text: meta.title })),
  ]
  return (
    <PageForm name="map" frame={frame}>
      <Table
        caption={`${type.title}: the columns of the file`}
        captionSize="m"
        compact
        stacks
        firstCellIsHeader
        head={['Column', 'Such as', 'What it is']}
        rows={columns.map(({ at, heading, examples, fills }) => [
          heading || `Column ${at + 1}`,
          examples.join(', ').slice(0, 80),
          <Select
            name={`column-${at}`}
            label={{ text: `What ${heading || `column ${at + 1}`} is`, classes: 'govuk-visually-hidden' }}
            formGroup={{ classes: 'govuk-!-margin-bottom-0' }}
            value={frame.typed[`column-${at}`] ?? fills}
            items={targets}
            errorMessage={frame.problemWith(`column-${at}`)}
          />,
        ])}
      />
      {columns.map(column => column.unknown.length > 0 && <Values column={column} frame={frame} />)}
      <Select
        name="dateFormat"
        label="How dates are written"
        value={frame.typed.dateFormat ?? mapping.dateFormat ?? ''}
        items={[
          { value: '', text: 'Day before month, or in words' },
          ...dateFormats.map(format => ({ value: format, text: format })),
        ]}
        errorMessage={frame.problemWith('dateFormat')}
      />
      <TextInput
        name="name"
        label="A name for this (optional)"
        hint="Under which next month’s file finds it"
        width={20}
        value={frame.typed.name ?? mapping.name}
        errorMessage={frame.problemWith('name')}
      />
      <Button variant="secondary">Show how it reads</Button>
    </PageForm>
  )
}

/** What the words of a column stand for, where they are none of the values that its field may have. */
const Values = ({
  column: { at, heading, field, unknown },
  frame,
}: {
  readonly column: ExtractColumn
  readonly frame: Frame
}) => (
  <Table
    caption={`What the words in ‘${heading}’ stand for`}
    captionSize="s"
    compact
    stacks
    firstCellIsHeader
    head={['In the file', field!.meta.title]}
    rows={unknown.map(({ text, standsFor }, i) => [
      text,
      <Select
        name={`value-${at}-${i}`}
        label={{ text: `What ${text} stands for`, classes: 'govuk-visually-hidden' }}
        formGroup={{ classes: 'govuk-!-margin-bottom-0' }}
        value={frame.typed[`value-${at}-${i}`] ?? standsFor}
        items={[
          { value: '', text: 'Not known: keep the words' },
          ...Object.entries(field!.meta.choices!).map(([value, words]) => ({ value, text: words })),
        ]}
      />,
    ])}
  />
)

const MISSING = {
  child: 'No column is the child’s identifier yet. Choose the one that is.',
  date: 'No column is the day of the record yet. Choose the one that is.',
  everything: 'No column is a field of the record yet.',
} as const

interface PreviewProps {
  readonly sent: SentRecords
  readonly codes: readonly CodeSet[]
  readonly frame: Frame
}

/** How the first rows read, what was found, and the button that imports them all. */
function Preview({ sent: { opened, records }, codes, frame }: PreviewProps) {
  const { type, places, missing } = opened
  if (!records || missing)
    return (
      <WarningText>
        {MISSING[missing ?? 'everything']}
        {missing !== 'everything' && hasLines(places) && ' The number of the record that each line is of will do.'}
      </WarningText>
    )
  const fields = recordFields(type).filter(({ name }) =>
    places.columns.some(({ field, of }) => (of.inRow?.list.name ?? field) === name),
  )
  const isNumbered = places.child === undefined
  const whose = !areAboutChildren(type, places) ? [] : [isNumbered ? 'Number' : 'Child']
  const kinds = [...group(records.findings, ({ code }) => code)]
  return (
    <section>
      <h2 class="govuk-heading-m" id="preview">
        How it reads
      </h2>
      <Table
        caption={`The first ${Math.min(SHOWN, records.rows.length)} of ${records.rows.length.toLocaleString('en-GB')} records`}
        captionSize="s"
        compact
        stacks
        head={[...whose, ...fields.map(({ meta }) => meta.title)]}
        rows={records.rows.slice(0, SHOWN).map(({ childId, id, body }) => [
          ...whose.map(() => (isNumbered ? id : childId) || 'Not said'),
          ...fields.map(field => ({
            text: fieldInWords(field, body[field.name], { codes }),
            classes: 'waymark-as-typed',
          })),
        ])}
      />
      {kinds.length > 0 && (
        <InsetText>
          <p class="govuk-body">Found so far, and kept as it is written:</p>
          <ul class="govuk-list govuk-list--bullet">
            {kinds.map(([code, found]) => (
              <li>
                {found.length.toLocaleString('en-GB')} × {code.replaceAll('-', ' ')}
                {found[0]!.column !== undefined && `, first in ‘${found[0]!.column}’`}
                {found[0]!.line !== undefined && `, line ${found[0]!.line}`}
              </li>
            ))}
          </ul>
        </InsetText>
      )}
      <PageForm name="import" frame={frame}>
        <Button preventDoubleClick>Import {records.rows.length.toLocaleString('en-GB')} records</Button>
      </PageForm>
    </section>
  )
}
