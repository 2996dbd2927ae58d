import { z } from 'zod'
import { PROSE } from '#core/commentary.ts'
import { day, monthInWords } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import commentaryRecord from '#core/records/commentary.ts'
import { AUTHORITY } from '#store/body.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Checkboxes } from '#web/govuk/checkboxes.tsx'
import { Details } from '#web/govuk/details.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage, type Frame, type Outcome } from '#web/page.ts'
import type { ChildRecord } from '#web/pages/child/records.ts'
import { commentaryAddress } from '#web/pages/commentary/addresses.ts'
import {
  asPasted,
  nothingWritten,
  pastedName,
  problemsWithFigures,
  withField,
  withoutMess,
} from '#web/pages/commentary/as-typed.ts'
import {
  type Commented,
  commentedIn,
  correctedOf,
  fieldsOf,
  isWritten,
  joiningOfCommentary,
  mayComment,
  noWording,
} from '#web/pages/commentary/commented.ts'
import { AsRead, FieldsToPutIn, FigureNow, Promised, WrongFigures } from '#web/pages/commentary/parts.tsx'
import { noChild } from '#web/pages/council-records/known.ts'
import { answered } from '#web/pages/records/answered.ts'
import { ConflictFields, Conflicting, contested, contestOf } from '#web/pages/records/conflict.tsx'
import { correct, decided, inWhoseName, puttingTogether, theirsOf, typedFrom } from '#web/pages/records/correction.ts'
import { formOf, RecordForm } from '#web/pages/records/record-form.tsx'
import { saveNewUnless } from '#web/pages/records/save.ts'
import type { Words } from '#web/pages/records/typed.ts'
import { Versions } from '#web/pages/records/versions.tsx'
import { withdrawalFields, withdrawn } from '#web/pages/records/withdrawal.ts'
import type { Services, Visitor } from '#web/services.ts'

/** Writes what the council says of an indicator, or of a group of them, in the report of a month. */
export default definePage({
  path: '/commentary/:month/:about',
  roles: mayComment,
  audit: 'opened the commentary on a figure',
  async load({ params, services }) {
    const of = await commentedIn({ params, services })
    return of && { of, form: { ...formOf(commentaryRecord, noWording, services.now()) } }
  },
  title: ({ of }) => `Commentary: ${of.title}, ${monthInWords(of.month)}`,
  breadcrumbs: ({ of }) => [
    { text: 'Scorecard', href: `/scorecard?month=${of.month}` },
    { text: `Commentary for ${monthInWords(of.month)}`, href: commentaryAddress(of.month) },
  ],

  forms: {
    save: {
      audit: 'wrote commentary',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      async act({ params, who, services }, sent): Promise<Outcome> {
        const of = await commentedIn({ params, services })
        if (!of) return { problems: [{ text: 'There is no such indicator, group or month' }] }
        const typed = withoutMess(sent)
        const corrected = of.record && correctedOf(of.record)
        const again =
          withField(of, typed) ??
          (corrected && decided(joiningOfCommentary, theirsOf(corrected, typed), typed)) ??
          (typed._do === 'preview' ? typed : undefined)
        if (again) return { problems: [], typed: again }
        const before = corrected?.says.body ?? {}
        const today = day(dayInEngland(services.now()))
        const said = answered(commentaryRecord, typed, { child: noChild, today, before, fields: fieldsOf(of) })
        const { asWritten: _, ...rest } = said.body
        const body = { ...rest, about: of.about, month: of.month, ...asPasted(typed, said.body, before) }
        const problems = [...said.problems, ...nothingWritten(of, said.body), ...problemsWithFigures(of, typed)]
        if (problems.length > 0) return { problems, typed }
        const unsaved = await saved(of, { services, who, typed, body })
        if (unsaved) return unsaved
        return { goTo: commentaryAddress(of.month), did: `wrote commentary: ${of.about}` }
      },
    },
    withdraw: {
      audit: 'withdrew commentary',
      fields: z.object(withdrawalFields),
      async act({ params, who, services }, said): Promise<Outcome> {
        const of = await commentedIn({ params, services })
        const problems = await withdrawn(services.ledger, who, AUTHORITY, of?.record, said)
        if (problems.length > 0) return { problems }
        return { goTo: commentaryAddress(params.month), did: `withdrew commentary: ${params.about}` }
      },
    },
  },

  view: ({ of, form }, frame) => {
    const corrected = of.record && correctedOf(of.record)
    const isTyped = frame.isBegun && frame.typed.reason === undefined
    const typed = isTyped ? frame.typed : corrected ? typedFrom(corrected) : joiningOfCommentary.wordsOf(of.carried)
    const contest = corrected && contestOf(corrected, { typed, wording: noWording, address: frame.address })
    const isCarried = !of.record && !isTyped && of.said !== undefined
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l waymark-heading">
            <span class="govuk-caption-l">{`${of.caption}, ${monthInWords(of.month)}`}</span>
            {of.title}
          </h1>
          <FigureNow of={of} />
          <p class="govuk-body">
            Panel members and, once it is published, everyone can read this. Write about no child in it.
          </p>
          {isCarried && (
            <InsetText>
              These are the words of {monthInWords(of.said!.commentary.month)}. Change what is no longer so, then save:
              that says that the rest still is.
            </InsetText>
          )}
          {contest && <Conflicting of={contest} />}
          <FieldsToPutIn of={of} />
          <RecordForm
            of={form}
            typed={typed}
            frame={frame}
            fields={fieldsOf(of)}
            draftTitle={`Commentary on ${of.title}`}
            cancel={commentaryAddress(of.month)}
            around={({ name }, question) => (
              <>
                {name === 'promise' && <Promised of={of} />}
                {contest ? contested(contest, name, question) : question}
                <WrongFigures of={of} typed={typed} part={name} address={frame.address} />
              </>
            )}
          >
            {PROSE.map(
              name =>
                typed[pastedName(name)] !== undefined && (
                  <input type="hidden" name={pastedName(name)} value={typed[pastedName(name)]} />
                ),
            )}
            {contest && <ConflictFields typed={typed} />}
            <Confirm
              frame={frame}
              typed={typed}
              isWrong={problemsWithFigures(of, { ...typed, confirmed: '' }).length > 0}
            />
            <AsRead of={of} typed={typed} frame={frame} />
          </RecordForm>
          {of.record && (
            <>
              <Versions record={of.record} wording={noWording} />
              <Withdraw record={of.record} frame={frame} />
            </>
          )}
        </div>
      </div>
    )
  },
})

/** Takes back what should never have been written; the words of the report before then stand again. */
const Withdraw = ({ record, frame }: { readonly record: ChildRecord; readonly frame: Frame }) => (
  <Details summary="Withdraw it" open={frame.problemWith('reason') !== undefined}>
    <PageForm name="withdraw" frame={frame}>
      <input type="hidden" name="based-on" value={record.versions[0]!.id} />
      <Textarea
        name="reason"
        label={{ text: 'Why it should never have been written', size: 's' }}
        rows={3}
        value={frame.typed.reason}
        errorMessage={frame.problemWith('reason')}
      />
      <Button variant="warning">Withdraw</Button>
    </PageForm>
  </Details>
)

interface Saving {
  readonly services: Services
  readonly who: Visitor
  readonly typed: Words
  readonly body: Body
}

/** Records what was written; the form again where somebody else was faster. */
async function saved(of: Commented, { services, who, typed, body }: Saving): Promise<Outcome | undefined> {
  const { ledger, now } = services
  if (!of.record) {
    const record = await saveNewUnless(
      entries => isWritten(entries, of.about, of.month),
      ledger,
      who,
      commentaryRecord,
      [{ child: AUTHORITY, body }],
      now(),
    )
    if (record !== undefined) return undefined
  }
  const params = { month: of.month, about: of.about }
  const current = of.record ? of : await commentedIn({ params, services })
  if (!current?.record)
    return { problems: [{ text: 'This was withdrawn meanwhile. Save again to record it once more' }], typed }
  const corrected = correctedOf(current.record)
  if (typed['based-on']) return correct(corrected, { ledger, who, typed }, { body, problems: [] })
  const { newest } = corrected
  const isSame = JSON.stringify(Object.entries(newest.body).sort()) === JSON.stringify(Object.entries(body).sort())
  if (isSame) return undefined
  return puttingTogether(joiningOfCommentary, typed, {
    base: joiningOfCommentary.wordsOf(of.carried),
    theirs: joiningOfCommentary.wordsOf(newest.body),
    newest,
    says: `This was written by ${inWhoseName(newest)}, after you opened it.`,
  })
}

/** Where a typed figure is not the scorecard's, it is for a person to say that it is right. */
const Confirm = ({
  frame,
  typed,
  isWrong,
}: {
  readonly frame: Frame
  readonly typed: Words
  readonly isWrong: boolean
}) =>
  !typed.confirmed && (!isWrong || frame.problems.length === 0) ? null : (
    <Checkboxes
      name="confirmed"
      legend={{ text: 'Figures that are not the scorecard’s', size: 's' }}
      errorMessage={frame.problemWith('confirmed')}
      items={[
        {
          value: 'yes',
          text: 'They are right as I wrote them: save it as it stands',
          checked: typed.confirmed === 'yes',
        },
      ]}
    />
  )
