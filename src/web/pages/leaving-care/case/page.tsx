import { z } from 'zod'
import { isoOf } from '#core/dates.ts'
import leavingCareCase from '#core/records/leaving-care-case.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { definePage, type Outcome, type Problem } from '#web/page.ts'
import { ChildBanner } from '#web/pages/child/frame.tsx'
import {
  caseBreadcrumbs,
  type KnownCase,
  knownCaseIn,
  leavingCareAddress,
  openingFields,
} from '#web/pages/leaving-care/case-record.ts'
import { answered } from '#web/pages/records/answered.ts'
import {
  basedOn,
  correct,
  decided,
  inWhoseName,
  puttingTogether,
  theirsOf,
  typedFrom,
} from '#web/pages/records/correction.ts'
import { CorrectionForm } from '#web/pages/records/correction-form.tsx'
import { formOf, RecordForm } from '#web/pages/records/record-form.tsx'
import { saveNewUnless } from '#web/pages/records/save.ts'
import type { Words } from '#web/pages/records/typed.ts'

const anything = z.object({}).catchall(z.string())

/** Opens and changes a young person's case with the leaving care service. Opening it again is one step. */
export default definePage({
  path: '/children/:child/leaving-care/case',
  roles: leavingCareCase.writtenBy,
  asks: 'write',
  audit: 'viewed a leaving care case',
  async load(visit) {
    const known = await knownCaseIn(visit, openingFields)
    return known && { ...known, form: formOf(leavingCareCase, known.wording, visit.services.now()) }
  },
  title: titleOf,
  breadcrumbs: ({ child }) => caseBreadcrumbs(child),
  banner: known => <ChildBanner {...known} />,

  forms: {
    open: {
      audit: 'opened a leaving care case',
      keepsDrafts: true,
      fields: anything,
      async act({ params, who, services }, typed): Promise<Outcome> {
        const known = await knownCaseIn({ params, who, services }, openingFields)
        if (!known) return NO_CHILD
        const { child, today } = known
        const before = { openedOn: isoOf(today) }
        const { body, problems } = answered(leavingCareCase, typed, { child, today, before, fields: openingFields })
        const wrong = [...problems, ...unlessSaid(body.why, 'why', 'Say why it is opened')]
        if (wrong.length > 0) return { problems: wrong }
        const said = [{ child: child.ref, body }]
        const saved = await saveNewUnless(
          cases => cases.some(({ id }) => id > basedOn(typed)),
          services.ledger,
          who,
          leavingCareCase,
          said,
          services.now(),
        )
        if (saved !== undefined) return { goTo: leavingCareAddress(child) }
        return openedMeanwhile(typed, await knownCaseIn({ params, who, services }, openingFields))
      },
    },
    change: {
      audit: 'changed a leaving care case',
      keepsDrafts: true,
      fields: anything,
      async act({ params, who, services }, typed): Promise<Outcome> {
        const known = await knownCaseIn({ params, who, services }, openingFields)
        if (!known?.of) return NO_CHILD
        const { child, today, of } = known
        const again = decided(of.joining, theirsOf(of, typed), typed)
        if (again) return { problems: [], typed: again }
        const its = { child, today, before: of.says.body, fields: openingFields }
        const unsaved = await correct(of, { ledger: services.ledger, who, typed }, answered(of.type, typed, its))
        return unsaved ?? { goTo: leavingCareAddress(child) }
      },
    },
  },

  view: ({ child, open, last, of, newestEntry, form, wording }, frame) => {
    const { typed, isBegun } = frame
    const changes = of !== undefined && (open !== undefined || typed.form === 'change') ? of : undefined
    const shared = { of: form, fields: openingFields, frame, draftTitle: leavingCareCase.title }
    const cancel = leavingCareAddress(child)
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{titleOf({ open, last })}</h1>
          {open && <p class="govuk-body">Open since {dateInWords(open.openedOn)}.</p>}
          {!open && last && (
            <p class="govuk-body">
              It was closed on {dateInWords(last.until)}. Whatever the reason then, they may come back up to 25.
              {changes && (
                <>
                  {' '}
                  <a class="govuk-link" href={leavingCareAddress(child, '/case')}>
                    Open it again
                  </a>
                  , or save below what you wanted to change.
                </>
              )}
            </p>
          )}
          {changes ? (
            <CorrectionForm
              {...shared}
              name="change"
              changes={changes}
              typed={isBegun ? typed : typedFrom(changes)}
              wording={wording}
              cancel={cancel}
            />
          ) : (
            <RecordForm
              {...shared}
              name="open"
              saves={{ says: last ? 'Open the case again' : 'Open the case' }}
              typed={isBegun ? typed : { why: last ? 'asked' : 'first' }}
              cancel={cancel}
            >
              <input type="hidden" name="based-on" value={(isBegun && typed['based-on']) || newestEntry} />
            </RecordForm>
          )}
          {open && (
            <p class="govuk-body">
              <a class="govuk-link" href={leavingCareAddress(child, '/close')}>
                Close the case
              </a>
            </p>
          )}
        </div>
      </div>
    )
  },
})

const NO_CHILD: Outcome = { problems: [{ text: 'There is no such child, or no case of theirs' }] }

function titleOf({ open, last }: Pick<KnownCase, 'open' | 'last'>): string {
  return open ? 'Leaving care case' : last ? 'Open the case again' : 'Open a case'
}

const unlessSaid = (answer: unknown, field: string, text: string): readonly Problem[] =>
  answer === undefined ? [{ field, text }] : []

/** What was typed to open a case, beside the case that somebody else opened or put right meanwhile. */
function openedMeanwhile(typed: Words, known: KnownCase | undefined): Outcome {
  if (!known?.of) return NO_CHILD
  const { joining, newest } = known.of
  if (!known.open)
    return {
      problems: [{ text: 'Their case was put right after you opened this page: look at it, then open it again' }],
      typed: { ...typed, 'based-on': known.newestEntry.toString() },
    }
  return puttingTogether(joining, typed, {
    base: {},
    theirs: joining.wordsOf(newest.body),
    newest,
    says: `Their case was opened by ${inWhoseName(newest)}, after you opened this page.`,
  })
}
