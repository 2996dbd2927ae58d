import { z } from 'zod'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { byNumber } from '#core/indicators/indicator.ts'
import { limits, megabytes } from '#files/limits.ts'
import { dayTyped } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { FileUpload } from '#web/govuk/file-upload.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Select } from '#web/govuk/select.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { WarningText } from '#web/govuk/warning-text.tsx'
import type { ImportProgress } from '#web/jobs.ts'
import { definePage, goTo } from '#web/page.ts'
import { mayTake } from '#web/pages/benchmarks/who.ts'

const laCode = z
  .string()
  .trim()
  .regex(/^(\d{3})?$/, 'The number has three figures, such as 372')
const model = z
  .string()
  .trim()
  .regex(/^(20\d\d)?$/, 'The year must be one such as 2025')

const dayOrNone = z.string().transform((text, context) => {
  const on = text.trim() === '' ? '' : dayTyped(text)
  if (on !== undefined) return on
  context.addIssue('The day of publication must be a date that exists, such as 20 11 2025')
  return z.NEVER
})

/** Takes files as they were published. The page says how far that is, and what is to be mended. */
export default definePage({
  path: '/benchmarks/take',
  roles: mayTake,
  audit: 'nothing',
  query: { job: z.string().max(60), 'la-code': laCode, model, updates: z.literal('off') },
  async load({ query, services: { figures, jobs } }) {
    const state = query.job === undefined ? undefined : await jobs.progress(query.job)
    if (state?.state === 'finished') return goTo('/benchmarks')
    const council = await figures.council()
    return {
      state,
      isQuiet: query.updates === 'off',
      here: `/benchmarks/take?${new URLSearchParams({ job: query.job ?? '', updates: 'off' })}`,
      council: council.context.benchmarks?.council,
      asked: { laCode: query['la-code'], model: query.model },
      measures: [...everyIndicator(council)]
        .sort(byNumber)
        .flatMap(({ number, published = [] }) => published.map(({ measure, title }) => ({ number, measure, title }))),
    }
  },
  title: ({ state }) => (state?.state === 'running' ? 'Taking published files' : 'Take published files'),
  breadcrumbs: () => [{ text: 'Other councils', href: '/benchmarks' }],
  refresh: ({ state, isQuiet }) => (state?.state === 'running' && !isQuiet ? EVERY_SECONDS : undefined),

  forms: {
    take: {
      audit: 'took published figures',
      files: { count: 40, bytesEach: limits.fileBytes },
      fields: z.object({
        laCode,
        model,
        measure: z.string().max(200),
        publishedOn: dayOrNone,
      }),
      async act({ who, services: { jobs, now } }, { laCode, model, measure, publishedOn }, { folder, names }) {
        if (!names.some(name => /\.(csv|gz|xlsx)$/i.test(name)))
          return {
            problems: [{ field: 'files', text: 'Choose the files: CSV, the same packed (.gz), or workbooks (.xlsx)' }],
          }
        const job = await jobs.startImport({
          folder,
          kind: 'benchmarks',
          sentOn: now().toISOString().slice(0, 10),
          published: {
            ...(laCode !== '' && { laCode }),
            ...(model !== '' && { model: Number(model) }),
            ...(measure !== '' && { measure }),
            ...(publishedOn !== '' && { publishedOn }),
          },
          recordedBy: who.username,
        })
        const asked = new URLSearchParams({ job, ...(laCode && { 'la-code': laCode }), ...(model && { model }) })
        return { goTo: `/benchmarks/take?${asked}` }
      },
    },
  },

  view: ({ state, isQuiet, here, council, asked, measures }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Take published files</h1>
        {state && <State state={state} here={here} isQuiet={isQuiet} />}
        {state?.state !== 'running' && (
          <>
            <p class="govuk-body">
              Choose them as they are published: the local authority interactive tool’s figures, the department’s CSV
              files on children looked after and care leavers, and the list of statistical neighbours. All of them are
              taken or none.
            </p>
            <PageForm name="take" frame={frame} takesFiles>
              <FileUpload
                name="files"
                label="The files"
                hint={`CSV, packed (.gz) or a workbook (.xlsx), several at once. Each may be up to ${megabytes(limits.fileBytes)}.`}
                errorMessage={frame.problemWith('files')}
                multiple
                attributes={{ accept: '.csv,.gz,.xlsx' }}
              />
              <TextInput
                name="laCode"
                label="This council’s number in the files"
                hint={
                  council
                    ? `Blank for ${council.name ?? ''} (${council.laCode}), as before`
                    : 'Such as 372. Blank if the files have the council’s own name.'
                }
                width={3}
                value={frame.typed.laCode ?? asked.laCode}
                errorMessage={frame.problemWith('laCode')}
              />
              <TextInput
                name="model"
                label="Year in which the neighbours were chosen"
                hint="Such as 2025. Blank if the name of the list says it."
                width={4}
                value={frame.typed.model ?? asked.model}
                errorMessage={frame.problemWith('model')}
              />
              <Select
                name="measure"
                label="What a table of the tool is of"
                hint="Only where the table itself does not say."
                value={frame.typed.measure ?? ''}
                items={[
                  { value: '', text: 'As the files say' },
                  ...measures.map(({ number, measure, title }) => ({ value: measure, text: `${number} ${title}` })),
                ]}
                errorMessage={frame.problemWith('measure')}
              />
              <TextInput
                name="publishedOn"
                label="Published on"
                hint="Such as 20 11 2025. Blank for 30 November after the year."
                width={10}
                value={frame.typed.publishedOn}
                errorMessage={frame.problemWith('publishedOn')}
              />
              <Button>Take them</Button>
            </PageForm>
          </>
        )}
      </div>
    </div>
  ),
})

const EVERY_SECONDS = 2

interface StateProps {
  readonly state: ImportProgress
  /** The address of the page without updates. */
  readonly here: string
  readonly isQuiet: boolean
}

/** How far the files are, or why nothing was taken. */
function State({ state, here, isQuiet }: StateProps) {
  switch (state.state) {
    case 'refused':
      return (
        <>
          <WarningText>Nothing was taken. These are to be mended first:</WarningText>
          <ul class="govuk-list govuk-list--bullet">
            {state.refusals.map(refusal => (
              <li>{refusal}</li>
            ))}
          </ul>
        </>
      )
    case 'unchanged':
      return <InsetText>Nothing was added: all of it was held already.</InsetText>
    case 'failed':
      return (
        <WarningText>{`Something went wrong, and nothing was taken. Its reference is ${state.reference}.`}</WarningText>
      )
    default:
      if (state.state !== 'running') return null
      return (
        <>
          <p class="govuk-body-l">{state.doing}</p>
          <progress class="waymark-progress" value={state.done} max={state.of} aria-label={state.doing} />
          <p class="govuk-body">
            You can leave this page: what is taken will stand among the figures of other councils.{' '}
            <a class="govuk-link" href={here}>
              {isQuiet ? 'Update this page' : 'Stop updating this page'}
            </a>
          </p>
        </>
      )
  }
}
