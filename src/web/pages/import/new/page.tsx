import { z } from 'zod'
import { collectionYearName, day, yearEndingOf } from '#core/dates.ts'
import { limits, megabytes } from '#files/limits.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { FileUpload } from '#web/govuk/file-upload.tsx'
import { Select } from '#web/govuk/select.tsx'
import { definePage } from '#web/page.ts'

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
        year: z.string().regex(/^((19|20)\d\d)?$/, 'Choose a year from the list'),
      }),
      async act({ who, services: { jobs } }, { year }, { folder, names }) {
        if (names.length === 0) return { problems: [{ field: 'files', text: 'Choose the files of the return' }] }
        const strange = names.filter(name => !/\.(csv|xml)$/i.test(name))
        if (strange.length === names.length)
          return { problems: [{ field: 'files', text: 'The files of a return must be CSV or XML' }] }
        const id = await jobs.startImport({
          folder,
          recordedBy: who.username,
          ...(year !== '' && { collectionYear: Number(year) }),
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
          Choose the CSV or XML files of an SSDA903 return, as the case system writes them. Every row is kept, even one
          with mistakes: Waymark says what is wrong and where.
        </p>
        <PageForm name="import" frame={frame} takesFiles>
          <Select
            name="year"
            label="Which return is it?"
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
            label="Files of the return"
            hint={`You can choose several at once. Each may be up to ${megabytes(limits.fileBytes)}.`}
            errorMessage={frame.problemWith('files')}
            multiple
            attributes={{ accept: '.csv,.xml' }}
          />
          <Button preventDoubleClick>Import</Button>
        </PageForm>
      </div>
    </div>
  ),
})
