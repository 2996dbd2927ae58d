import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { MOST_SAMPLED } from '#core/audits/sample.ts'
import { bodyOf } from '#core/audits/samples.ts'
import { type StrataId, strataTitles } from '#core/audits/strata.ts'
import { day, isoOf } from '#core/dates.ts'
import auditSample from '#core/records/audit-sample.ts'
import { withReference } from '#core/records/references.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage } from '#web/page.ts'
import { AUDITS, mayDraw, sampleAddress } from '#web/pages/audits/addresses.ts'
import { statement } from '#web/pages/records/save.ts'
import { dayField } from '#web/query-fields.ts'

const NO_TOOL = 'Choose the audit tool'
const STRATA = Object.keys(strataTitles) as StrataId[]

/** Draws a sample of children for audit, fairly and so that anybody can draw it again. */
export default definePage({
  path: '/audits/draw',
  roles: mayDraw,
  audit: 'nothing',
  load: async ({ services: { caseload, catalogues } }) => ({
    today: caseload.today(),
    auditTools: catalogues.auditTools,
  }),
  title: () => 'Draw a sample',
  breadcrumbs: () => [{ text: 'Case audits', href: AUDITS }],

  forms: {
    draw: {
      audit: 'drew a sample for audit',
      fields: z.object({
        tool: z.string().min(1, NO_TOOL),
        asAt: z.string().min(1, 'Enter the day').pipe(dayField('The day')),
        strata: z.enum(STRATA, 'Say how they are to be drawn'),
        size: z
          .string()
          .trim()
          .regex(/^[1-9]\d{0,2}$/, 'How many must be a whole number, such as 12')
          .transform(Number)
          .refine(size => size <= MOST_SAMPLED, `How many must be ${MOST_SAMPLED} or fewer`),
        seed: z.string().trim().max(60, 'The seed must be 60 characters or fewer'),
        because: z.string().trim().max(2000, 'Why must be 2,000 characters or fewer'),
      }),
      async act({ who, services: { ledger, caseload, catalogues, now } }, { asAt, seed, ...asked }) {
        const today = caseload.today()
        if (!catalogues.auditTools.some(({ id }) => id === asked.tool))
          return { problems: [{ field: 'tool', text: NO_TOOL }] }
        if (day(asAt) > today) return { problems: [{ field: 'asAt', text: 'The day must be today or earlier' }] }
        const recordedOn = now().toISOString()
        const sample = { ...asked, recordedOn, seed: seed || randomBytes(6).toString('hex') }
        const reference = await ledger.write(async writing => {
          const before = await writing.authorityEntries([auditSample.id])
          const body = withReference(auditSample, bodyOf(sample, isoOf(today), asAt), before)
          const { reference } = body as { readonly reference: string }
          await writing.append({
            title: `Sample for audit ${reference}`,
            recordedBy: who.username,
            files: [],
            children: [],
            entries: [statement(auditSample, 'authority', body)],
          })
          return reference
        })
        return { goTo: sampleAddress(reference), did: `drew a sample for audit: ${reference}` }
      },
    },
  },

  view: ({ today, auditTools }, frame) => {
    const given = (name: string) => ({ name, value: frame.typed[name], errorMessage: frame.problemWith(name) })
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">Draw a sample</h1>
          <p class="govuk-body">
            Every child has the same chance. How it was drawn is recorded, and the same is drawn each time it is looked
            at, so anybody can check it. A child whose record is restricted is never drawn: arrange that audit with
            whoever may open it.
          </p>
          <PageForm name="draw" frame={frame}>
            <Radios
              {...given('tool')}
              legend={{ text: 'Audit tool', size: 's' }}
              items={auditTools.map(({ id, title, population }) => ({
                value: id,
                text: title,
                hint: population.says,
              }))}
            />
            <TextInput
              {...given('asAt')}
              value={frame.typed.asAt ?? dateInWords(today)}
              label={{ text: 'As at', size: 's' }}
              hint="Of those who counted at the end of this day, such as 31 3 2026"
              width={20}
            />
            <Radios
              {...given('strata')}
              value={frame.typed.strata ?? 'none'}
              legend={{ text: 'How they are drawn', size: 's' }}
              items={STRATA.map(value => ({ value, text: strataTitles[value] }))}
            />
            <TextInput {...given('size')} label={{ text: 'How many', size: 's' }} width={5} inputmode="numeric" />
            <TextInput
              {...given('seed')}
              label={{ text: 'Seed (optional)', size: 's' }}
              hint="Any text that was settled on beforehand, such as the result of a draw. Waymark makes one if it is left empty."
              width={20}
              autocomplete="off"
            />
            <Textarea {...given('because')} label={{ text: 'Why this sample (optional)', size: 's' }} rows={3} />
            <Button>Draw</Button>
          </PageForm>
        </div>
      </div>
    )
  },
})
