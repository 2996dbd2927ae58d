import { z } from 'zod'
import { collectionYearName, day, yearEndingOf } from '#core/dates.ts'
import { limits, megabytes } from '#files/limits.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { FileUpload } from '#web/govuk/file-upload.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { Select } from '#web/govuk/select.tsx'
import { definePage } from '#web/page.ts'

/** What the files of each kind are. */
const FILES = {
  ssda903: { pattern: /\.(csv|xml)$/i, says: 'The files of a return must be CSV or XML' },
  'annex-a': { pattern: /\.(xlsx|csv)$/i, says: 'Annex A must be an Excel workbook (.xlsx) or CSV files' },
} as const

/** Sends the files of a return. They are read while a page of their own says how far that is. */
export default definePage({
  path: '/imports/new',
  roles: ['performance-analyst'],
  audit: 'nothing',
  load: async ({ services: { now } }) => ({ thisYear: yearEndingOf(day(now().toISOString().slice(0, 10))) }),
  title: () => 'Import a return',
  breadcrumbs: () => [{ text: 'Imports', href: '/imports' }],

  forms: {
    import: {
      audit: 'imported a return',
      files: { count: limits.files, bytesEach: limits.fileBytes },
      fields: z.object({
        kind: z.enum(['', 'ssda903', 'annex-a'], 'Choose what the files are').transform(kind => kind || 'ssda903'),
        year: z.string().regex(/^((19|20)\d\d)?$/, 'Choose a year from the list'),
      }),
      async act({ who, services: { jobs, now } }, { kind, year }, { folder, names }) {
        if (names.length === 0) return { problems: [{ field: 'files', text: 'Choose the files to import' }] }
        const { pattern, says } = FILES[kind]
        if (!names.some(name => pattern.test(name))) return { problems: [{ field: 'files', text: says }] }
        const id = await jobs.startImport({
          folder,
          kind,
          sentOn: now().toISOString().slice(0, 10),
          recordedBy: who.username,
          ...(kind === 'ssda903' && year !== '' && { collectionYear: Number(year) }),
        })
        return { goTo: `/imports/progress/${id}` }
      },
    },
  },

  view: ({ thisYear }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Import a return</h1>
        <p class="govuk-body">
          Choose the files as the case system writes them. Every row is kept, even one with mistakes: Waymark says what
          is wrong and where.
        </p>
        <PageForm name="import" frame={frame} takesFiles>
          <Radios
            name="kind"
            legend={{ text: 'What are they?', classes: 'govuk-fieldset__legend--s' }}
            items={[
              { value: 'ssda903', text: 'An SSDA903 return', hint: 'CSV or XML files, a file a table' },
              { value: 'annex-a', text: 'Ofsted’s Annex A', hint: 'The workbook, or a CSV file a list' },
            ]}
            value={frame.typed.kind ?? 'ssda903'}
            errorMessage={frame.problemWith('kind')}
          />
          <Select
            name="year"
            label="If a return, which year’s?"
            hint="The files themselves often say. If they do not, or you are not sure that they do, choose it here."
            value={frame.typed.year ?? ''}
            items={[
              { value: '', text: 'As the files say' },
              ...Array.from({ length: 25 }, (_, back) => thisYear - back).map(year => ({
                value: year.toString(),
                text: collectionYearName(year),
              })),
            ]}
            errorMessage={frame.problemWith('year')}
          />
          <FileUpload
            name="files"
            label="The files"
            hint={`You can choose several at once. Each may be up to ${megabytes(limits.fileBytes)}.`}
            errorMessage={frame.problemWith('files')}
            multiple
            attributes={{ accept: '.csv,.xml,.xlsx' }}
          />
          <Button preventDoubleClick>Import</Button>
        </PageForm>
      </div>
    </div>
  ),
})
