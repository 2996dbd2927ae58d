import { z } from 'zod'
import { day, dayInWords, type IsoDate } from '#core/dates.ts'
import { effectOfStart, type StartEffect } from '#core/recording-effect.ts'
import { type RecordingStart, recordingStarts } from '#core/recording-starts.ts'
import { mayBeAbout } from '#core/records/record.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Table } from '#web/govuk/table.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { definePage, type Frame } from '#web/page.ts'
import { becauseOf, DecisionFields, decisionFields, recordDecision } from '#web/pages/standards/decision.tsx'
import { mayTry } from '#web/pages/standards/who.ts'
import { dayField } from '#web/query-fields.ts'
import type { Services } from '#web/services.ts'

const RECORDING = '/standards/recording'

/** Says from which day on the council's records of one kind are complete, once what that changes has been seen. */
export default definePage({
  path: '/standards/recording/:recordType',
  roles: mayTry,
  audit: 'looked at a start of recording',
  query: { from: dayField('Complete from') },
  async load({ params, query, services }) {
    const { catalogues, figures, caseload } = services
    const { everyone, configured, context } = await figures.council()
    const { standards } = configured
    const type = catalogues.records.find(type => type.id === params.recordType && mayBeAbout(type, 'child'))
    if (!type || !standards.some(({ metBy }) => metBy.includes(type.id))) return undefined
    const asked = { recordType: type.id, asAt: caseload.today() }
    return {
      type,
      fromOn: context.recordedFrom.days.get(type.id),
      said: await saidOf(services, type.id),
      from: query.from,
      effects:
        query.from === undefined
          ? undefined
          : effectOfStart(everyone, {
              ...asked,
              standards,
              recordedFrom: context.recordedFrom,
              fromOn: day(query.from),
            }),
    }
  },
  title: ({ type }) => `Since when is it recorded: ${type.title}`,
  breadcrumbs: () => [
    { text: 'Standards', href: '/standards' },
    { text: 'What is recorded, and since when', href: RECORDING },
  ],

  forms: {
    state: {
      audit: 'said where recording starts',
      fields: z.object(decisionFields),
      async act({ params: { recordType }, who, services }, decision) {
        await recordDecision(services.ledger, who, {
          title: `Start of recording: ${titleIn(services, recordType)}`,
          type: 'recording-start',
          body: { recordType, fromOn: decision.since, ...becauseOf(decision) },
          record: (await saidOf(services, recordType))?.record,
        })
        return { goTo: RECORDING, did: `said where recording starts: ${recordType}` }
      },
    },
    withdraw: {
      audit: 'withdrew a start of recording',
      fields: z.object({
        reason: z
          .string()
          .trim()
          .min(1, 'Say why it no longer holds')
          .max(500, 'The reason must be 500 characters or fewer'),
      }),
      async act({ params: { recordType }, who, services }, { reason }) {
        const before = await saidOf(services, recordType)
        if (!before) return { problems: [{ text: 'This was withdrawn already' }] }
        const entry = { type: 'recording-start', subject: 'authority', standing: 0, record: before.record } as const
        await services.ledger.write(writing =>
          writing.append({
            title: `Start of recording, withdrawn: ${titleIn(services, recordType)}`,
            recordedBy: who.username,
            files: [],
            children: [],
            entries: [{ ...entry, kind: 'withdrawal', body: {}, reason }],
          }),
        )
        return { goTo: RECORDING, did: `withdrew a start of recording: ${recordType}` }
      },
    },
  },

  view: ({ type, fromOn, said, from, effects }, frame) => (
    <>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l waymark-heading">
            <span class="govuk-caption-l">Since when is it recorded</span>
            {type.title}
          </h1>
          <p class="govuk-body">{howItIs(fromOn, said)}</p>
          <form method="get" action={`${RECORDING}/${type.id}`} noValidate>
            <TextInput
              name="from"
              label="Complete from"
              hint="The first day from which every record of this kind is here, such as 1 10 2026. It may lie ahead."
              width={10}
              value={frame.typed.from ?? (from && dateInWords(from))}
              errorMessage={frame.problemWith('from')}
            />
            <Button>See what that changes</Button>
          </form>
        </div>
      </div>
      {effects && from && (
        <>
          <Effects effects={effects} from={from} />
          <StateIt from={from} frame={frame} />
        </>
      )}
      {said && <Withdraw frame={frame} />}
    </>
  ),
})

/** What the council says of a kind of record, if it does. */
const saidOf = async ({ ledger }: Services, recordType: string): Promise<RecordingStart | undefined> =>
  recordingStarts(await ledger.history('authority')).get(recordType)

const titleIn = ({ catalogues }: Services, recordType: string): string =>
  catalogues.records.find(({ id }) => id === recordType)?.title ?? recordType

function howItIs(fromOn: number | undefined, said: RecordingStart | undefined): string {
  if (said)
    return `The council says: complete from ${dayInWords(said.fromOn)}. ${[said.because, said.decidedBy && `Decided by ${said.decidedBy}.`].filter(Boolean).join(' ')}`
  return fromOn === undefined
    ? 'No record of this kind is held of any child, so nothing is overdue by what it would meet.'
    : `By the days of the records themselves: complete from ${dayInWords(fromOn)}.`
}

interface EffectsProps {
  readonly effects: readonly StartEffect[]
  readonly from: string
}

const Effects = ({ effects, from }: EffectsProps) => (
  <Table
    caption={`Overdue today, if records are complete from ${dateInWords(from)}`}
    captionSize="m"
    compact
    firstCellIsHeader
    scrollLabel="What it changes"
    head={['Standard', { text: 'Now', format: 'numeric' }, { text: 'Then', format: 'numeric' }]}
    rows={effects.map(({ standard, before, after }) => [
      standard.title,
      { text: before?.toLocaleString('en-GB') ?? 'not recorded', format: 'numeric' },
      { text: after?.toLocaleString('en-GB') ?? 'not recorded', format: 'numeric' },
    ])}
  />
)

const StateIt = ({ from, frame }: { readonly from: IsoDate; readonly frame: Frame }) => (
  <div class="govuk-grid-row govuk-!-display-none-print">
    <div class="govuk-grid-column-two-thirds">
      <h2 class="govuk-heading-m">Say so</h2>
      <InsetText>
        From {dateInWords(from)} on, what fell due before is counted anew, and figures that need records of this kind
        begin.
      </InsetText>
      <PageForm name="state" frame={frame}>
        <DecisionFields frame={frame} since={from} />
        <Button>Record it</Button>
      </PageForm>
    </div>
  </div>
)

const Withdraw = ({ frame }: { readonly frame: Frame }) => (
  <div class="govuk-grid-row govuk-!-display-none-print">
    <div class="govuk-grid-column-two-thirds">
      <h2 class="govuk-heading-m">Go by the days of the records again</h2>
      <PageForm name="withdraw" frame={frame}>
        <TextInput
          name="reason"
          label="Why what the council said no longer holds"
          value={frame.typed.reason}
          errorMessage={frame.problemWith('reason')}
        />
        <Button variant="secondary">Withdraw it</Button>
      </PageForm>
    </div>
  </div>
)
