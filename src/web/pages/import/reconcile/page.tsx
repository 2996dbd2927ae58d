import { z } from 'zod'
import { limits } from '#files/limits.ts'
import { dateInWords, dayTyped } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { FileUpload } from '#web/govuk/file-upload.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { definePage } from '#web/page.ts'

/** Sends a partner's list to be compared with what is recorded. */
export default definePage({
  path: '/imports/reconcile',
  roles: ['performance-analyst'],
  audit: 'nothing',
  menu: { section: 'data', title: 'Compare lists', order: 2 },
  load: async ({ services: { catalogues, now } }) => ({
    partners: catalogues.partners,
    today: now().toISOString().slice(0, 10),
  }),
  title: () => 'Compare a partner’s list',
  breadcrumbs: () => [{ text: 'Imports', href: '/imports' }],

  forms: {
    send: {
      audit: 'sent a partner’s list',
      files: { count: 1, bytesEach: limits.fileBytes },
      fields: z.object({ partner: z.string().min(1, 'Choose whose list it is'), 'as-at': z.string() }),
      async act(
        { who, services: { sentFiles, catalogues, now } },
        { partner, 'as-at': typed },
        { folder, names: [name] },
      ) {
        if (!catalogues.partners.some(({ id }) => id === partner))
          return { problems: [{ field: 'partner', text: 'Choose whose list it is' }] }
        const asAt = typed.trim() === '' ? now().toISOString().slice(0, 10) : dayTyped(typed)
        if (asAt === undefined)
          return { problems: [{ field: 'as-at', text: 'The day must be a date that exists, such as 31 3 2026' }] }
        if (name === undefined) return { problems: [{ field: 'files', text: 'Choose the list' }] }
        const purpose = { for: 'list', partner, asAt } as const
        const id = await sentFiles.stage({ folder, name, purpose, sentBy: who.username })
        return { goTo: `/imports/reconcile/${id}` }
      },
    },
  },

  view: ({ partners, today }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Compare a partner’s list</h1>
        <p class="govuk-body">
          See who is on their list and not on ours, who is on ours and not on theirs, and where the two say something
          else. What they know and we do not can then be recorded in one step.
        </p>
        <PageForm name="send" frame={frame} takesFiles>
          <Radios
            name="partner"
            legend={{ text: 'Whose list is it?', classes: 'govuk-fieldset__legend--s' }}
            items={partners.map(({ id, title, says }) => ({ value: id, text: title, hint: says }))}
            value={frame.typed.partner}
            errorMessage={frame.problemWith('partner')}
          />
          <TextInput
            name="as-at"
            label="Which day does it describe?"
            hint={`Such as 31 3 2026. Blank for today, ${dateInWords(today)}.`}
            width={10}
            value={frame.typed['as-at']}
            errorMessage={frame.problemWith('as-at')}
          />
          <FileUpload
            name="files"
            label="The list"
            hint="A CSV file with the council’s identifier of each child"
            errorMessage={frame.problemWith('files')}
            attributes={{ accept: '.csv,.tsv,.txt' }}
          />
          <Button preventDoubleClick>Compare</Button>
        </PageForm>
      </div>
    </div>
  ),
})
