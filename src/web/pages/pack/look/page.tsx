import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { colourFault, councilLookIn, digitsOf } from '#core/council-look.ts'
import { LARGEST_LOGO, logoFrom } from '#documents/logo.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Checkboxes } from '#web/govuk/checkboxes.tsx'
import { FileUpload } from '#web/govuk/file-upload.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { definePage } from '#web/page.ts'
import { setsLook } from '#web/pages/pack/asked.ts'
import { recordDecision } from '#web/pages/standards/decision.tsx'

/** The council's name, main colour and logo, as its documents bear them. */
export default definePage({
  path: '/pack/look',
  roles: setsLook,
  audit: 'opened the look of the council’s documents',
  load: async ({ services: { ledger } }) => ({
    authority: ledger.authority,
    ...councilLookIn(await knownOfAuthority(ledger)),
  }),
  title: () => 'Look of documents',
  breadcrumbs: () => [{ text: 'Reports', href: '/pack' }],

  forms: {
    look: {
      audit: 'changed the look of the council’s documents',
      files: { count: 1, bytesEach: LARGEST_LOGO },
      fields: z.object({
        name: z.string().max(120, 'The name must be at most 120 characters'),
        colour: z.string(),
        without: z.string(),
      }),
      async act({ who, services: { ledger } }, { name, colour, without }, { folder, names: [file] }) {
        const fault = colour.trim() === '' ? undefined : colourFault(colour)
        if (fault) return { problems: [{ field: 'colour', text: fault }] }
        const logo = file === undefined ? undefined : logoFrom(await readFile(join(folder, file)))
        if (logo && 'fault' in logo) return { problems: [{ field: 'logo', text: logo.fault }] }
        const before = councilLookIn(await knownOfAuthority(ledger)).look.logo
        const kept = without !== 'yes' ? (logo ?? asDrawn(before)) : undefined
        await recordDecision(ledger, who, {
          title: 'Look of documents',
          type: 'council-look',
          body: {
            ...(name.trim() !== '' && { name: name.trim() }),
            ...(colour.trim() !== '' && { colour: digitsOf(colour)! }),
            ...(kept && { logo: kept.png, logoWidth: kept.width, logoHeight: kept.height }),
          },
        })
        return { goTo: '/pack/look' }
      },
    },
  },

  view: ({ authority, name, look }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">The look of the council’s documents</h1>
        <p class="govuk-body">
          Reports bear the council’s own name, colour and logo, on paper and on screen. A report that was issued keeps
          the look that it had.
        </p>
        <PageForm name="look" frame={frame} takesFiles>
          <TextInput
            name="name"
            label="Name as it is printed"
            hint={`Such as Wexcombe Metropolitan Borough Council. Left out, it is ${authority}.`}
            value={frame.typed.name ?? name}
            errorMessage={frame.problemWith('name')}
          />
          <TextInput
            name="colour"
            label="Main colour"
            hint="A hash and six digits or letters, such as #1d70b8. It must be dark enough to be read on white."
            width={10}
            value={frame.typed.colour ?? (look.colour && `#${look.colour}`)}
            errorMessage={frame.problemWith('colour')}
          />
          {look.logo && (
            <>
              <img class="waymark-document__logo" src="/council-logo.png" alt={`Logo now: ${look.logo.alt}`} />
              <Checkboxes name="without" items={[{ value: 'yes', text: 'Take the logo away' }]} />
            </>
          )}
          <FileUpload
            name="logo"
            label={look.logo ? 'Another logo' : 'Logo'}
            hint="A PNG or a plain SVG, smaller than 500 kB. Waymark draws it anew and keeps nothing else of the file."
            errorMessage={frame.problemWith('logo')}
            attributes={{ accept: '.png,.svg' }}
          />
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
})

/** A logo that is kept as it is: in a record it has the shape that it was drawn in. */
const asDrawn = (logo: { readonly png: string; readonly widthMm: number; readonly heightMm: number } | undefined) =>
  logo && { png: logo.png, width: Math.round(logo.widthMm * 10), height: Math.round(logo.heightMm * 10) }
