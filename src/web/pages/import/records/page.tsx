import { z } from 'zod'
import { isImportable } from '#core/returns/records/importable.ts'
import { limits, megabytes } from '#files/limits.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { FileUpload } from '#web/govuk/file-upload.tsx'
import { Select } from '#web/govuk/select.tsx'
import { definePage } from '#web/page.ts'

/** Sends an extract of the case system. Which column is what is asked on a page of its own, before anything is recorded. */
export default definePage({
  path: '/imports/records',
  roles: ['performance-analyst'],
  audit: 'nothing',
  load: async ({ services: { catalogues } }) => ({
    types: catalogues.records.filter(isImportable).toSorted((a, b) => (a.title < b.title ? -1 : 1)),
  }),
  title: () => 'Import an extract',
  breadcrumbs: () => [{ text: 'Imports', href: '/imports' }],

  forms: {
    send: {
      audit: 'sent an extract',
      files: { count: 1, bytesEach: limits.fileBytes },
      fields: z.object({ type: z.string().min(1, 'Choose what the rows are') }),
      async act({ who, services: { sentFiles, catalogues } }, { type }, { folder, names: [name] }) {
        if (name === undefined) return { problems: [{ field: 'files', text: 'Choose the file to import' }] }
        const isKnown = catalogues.records.some(its => its.id === type && isImportable(its))
        if (!isKnown) return { problems: [{ field: 'type', text: 'Choose what the rows are from the list' }] }
        const id = await sentFiles.stage({ folder, name, purpose: { for: 'records', type }, sentBy: who.username })
        return { goTo: `/imports/records/${id}` }
      },
    },
  },

  view: ({ types }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Import an extract</h1>
        <p class="govuk-body">
          One CSV file of one kind of record, as the case system writes it, such as a month’s visits. Its columns may
          have any names: you say once which is which, and next month it is known.
        </p>
        <PageForm name="send" frame={frame} takesFiles>
          <Select
            name="type"
            label="What are its rows?"
            value={frame.typed.type}
            items={[{ value: '', text: 'Choose' }, ...types.map(({ id, title }) => ({ value: id, text: title }))]}
            errorMessage={frame.problemWith('type')}
          />
          <FileUpload
            name="files"
            label="The file"
            hint={`A CSV file of up to ${megabytes(limits.fileBytes)}`}
            errorMessage={frame.problemWith('files')}
            attributes={{ accept: '.csv,.tsv,.txt' }}
          />
          <Button preventDoubleClick>Go on</Button>
        </PageForm>
      </div>
    </div>
  ),
})
