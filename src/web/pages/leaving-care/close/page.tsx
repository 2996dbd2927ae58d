import { z } from 'zod'
import { mayCloseOn } from '#core/after-21.ts'
import { isoOf } from '#core/dates.ts'
import leavingCareCase from '#core/records/leaving-care-case.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { definePage, type Outcome, type Problem } from '#web/page.ts'
import { ChildBanner } from '#web/pages/child/frame.tsx'
import {
  caseBreadcrumbs,
  closingFields,
  type KnownCase,
  knownCaseIn,
  leavingCareAddress,
} from '#web/pages/leaving-care/case-record.ts'
import { answered } from '#web/pages/records/answered.ts'
import { correct, decided, theirsOf, typedFrom } from '#web/pages/records/correction.ts'
import { CorrectionForm } from '#web/pages/records/correction-form.tsx'
import { formOf } from '#web/pages/records/record-form.tsx'

/** Closes a young person's case with the leaving care service: from 21, not without an offer of support on record. */
export default definePage({
  path: '/children/:child/leaving-care/close',
  roles: leavingCareCase.writtenBy,
  asks: 'write',
  audit: 'opened the form that closes a leaving care case',
  async load(visit) {
    const known = await knownCaseIn(visit, closingFields)
    if (!known) return undefined
    return {
      ...known,
      form: formOf(leavingCareCase, known.wording, visit.services.now()),
      mayClose: mayCloseOn(known.child, known.today),
    }
  },
  title: () => 'Close the case',
  breadcrumbs: ({ child }) => caseBreadcrumbs(child),
  banner: known => <ChildBanner {...known} />,

  forms: {
    close: {
      audit: 'closed a leaving care case',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      async act({ params, who, services }, typed): Promise<Outcome> {
        const known = await knownCaseIn({ params, who, services }, closingFields)
        if (!known?.of) return { problems: [{ text: 'There is no case to close' }] }
        const { child, today, of } = known
        const again = decided(of.joining, theirsOf(of, typed), typed)
        if (again) return { problems: [], typed: again }
        const before = { closedOn: isoOf(today), ...of.says.body }
        const { body, problems } = answered(of.type, typed, { child, today, before, fields: closingFields })
        const unsaved = await correct(
          of,
          { ledger: services.ledger, who, typed },
          { body, problems: [...problems, ...refusals(body, known)] },
        )
        return unsaved ?? { goTo: leavingCareAddress(child) }
      },
    },
  },

  view: ({ child, open, of, form, mayClose, wording }, frame) => {
    const { typed, isBegun } = frame
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">Close the case</h1>
          {open ? (
            <p class="govuk-body">Open since {dateInWords(open.openedOn)}. It can be opened again up to 25.</p>
          ) : (
            <p class="govuk-body">
              No case of theirs is open.{' '}
              <a class="govuk-link" href={leavingCareAddress(child)}>
                Go to leaving care
              </a>
            </p>
          )}
          {open && mayClose === 'offer-first' && (
            <InsetText>
              They are over 21 and no offer of support has been recorded in the last three months.{' '}
              <a class="govuk-link" href={`/children/${child.ref}/records/support-offer/new`}>
                Record the offer and their answer
              </a>{' '}
              before the case is closed.
            </InsetText>
          )}
          {open && mayClose === 'not-before-21' && (
            <InsetText>
              They are under 21: the council goes on keeping in touch. Closing is for those who died, went home for 6
              months or more, or whom another council took over.
            </InsetText>
          )}
          {of && (open || isBegun) && (
            <CorrectionForm
              name="close"
              saves={{ says: 'Close the case', variant: 'warning' }}
              of={form}
              changes={of}
              fields={closingFields}
              typed={isBegun ? typed : typedFrom(of)}
              frame={frame}
              wording={wording}
              draftTitle="Closing the leaving care case"
              cancel={leavingCareAddress(child)}
            />
          )}
        </div>
      </div>
    )
  },
})

/** Why a case is not closed so. */
function refusals(
  { closedBecause, closingNote }: Readonly<Record<string, unknown>>,
  { child, today }: KnownCase,
): readonly Problem[] {
  const problems: Problem[] = []
  const may = mayCloseOn(child, today)
  const needsNoOffer = closedBecause === 'died' || closedBecause === 'transferred'
  if (closedBecause === undefined) problems.push({ field: 'closedBecause', text: 'Say why it is closed' })
  else if (!needsNoOffer && may === 'not-before-21' && closedBecause !== 'home')
    problems.push({
      field: 'closedBecause',
      text: 'Nobody’s case is closed before 21 because they want no help for now: agree how often to be in touch instead',
    })
  else if (!needsNoOffer && may === 'offer-first')
    problems.push({
      field: 'closedBecause',
      text: 'Record the offer of support from 21 to 25 and their answer first: a case is not closed without one',
    })
  if (closingNote === undefined)
    problems.push({ field: 'closingNote', text: 'Say what they were told about coming back' })
  return problems
}
