import { z } from 'zod'
import { mayCloseOn } from '#core/after-21.ts'
import { recordsOf } from '#core/casework.ts'
import { isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import leavingCareCase from '#core/records/leaving-care-case.ts'
import { caseOn, casesOf } from '#core/support-times.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage, type Outcome } from '#web/page.ts'
import { plannedIn } from '#web/pages/pathway-plan/plans.ts'
import { saveNew } from '#web/pages/records/save.ts'
import type { Services, Visitor } from '#web/services.ts'

const recordedCasesOf = recordsOf(leavingCareCase)

const choicesOf = (field: 'why' | 'closedBecause') =>
  Object.entries(
    (leavingCareCase.fields.shape[field].meta() as { readonly choices: Readonly<Record<string, string>> }).choices,
  ).map(([value, text]) => ({ value, text }))

const wishes = z.string().trim().max(30_000, 'What they want must be 30,000 characters or fewer')
const weeks = z
  .string()
  .trim()
  .regex(/^([1-9]|[1-4]\d|5[0-2])?$/, 'How often must be a number of weeks from 1 to 52, or empty')

/** Opens, changes and closes a young person's case with the leaving care service. Opening it again is one step. */
export default definePage({
  path: '/children/:child/leaving-care/case',
  roles: leavingCareCase.writtenBy,
  asks: 'write',
  audit: 'viewed a leaving care case',
  async load({ params, services }) {
    const planned = await plannedIn(params.child, services)
    if (!planned) return undefined
    const { child, today } = planned
    const open = caseOn(child, today)
    const recorded = open && recordedCasesOf(child).find(({ entry }) => entry === open.entry)
    return { ...planned, open, recorded, last: casesOf(child).at(-1), mayClose: mayCloseOn(child, today) }
  },
  title: ({ open, last }) => (open ? 'Leaving care case' : last ? 'Open the case again' : 'Open a case'),
  breadcrumbs: ({ child }) => [
    { text: 'Children', href: '/children' },
    { text: `Child ${child.childId}`, href: `/children/${child.ref}` },
    { text: 'Leaving care', href: `/children/${child.ref}/leaving-care` },
  ],

  forms: {
    open: {
      audit: 'opened a leaving care case',
      fields: z.object({ why: z.string().min(1, 'Say why it is opened'), wishes, weeks }),
      async act({ params, who, services }, { why, wishes, weeks }): Promise<Outcome> {
        const planned = await plannedIn(params.child, services)
        if (!planned) return { problems: [{ text: 'There is no such child' }] }
        if (caseOn(planned.child, planned.today)) return { problems: [{ text: 'Their case is open already' }] }
        const body = { openedOn: isoOf(planned.today), why, ...wanting(wishes, weeks) }
        const wrong = unreadable(body)
        if (wrong) return wrong
        await saveNew(services.ledger, who, leavingCareCase, [{ child: planned.child.ref, body }], services.now())
        return { goTo: `/children/${planned.child.ref}/leaving-care` }
      },
    },
    change: {
      audit: 'changed a leaving care case',
      fields: z.object({ wishes, weeks }),
      act: ({ params, who, services }, { wishes, weeks }) =>
        restate(params.child, services, who, ({ wishes: _, contactEveryWeeks: __, ...rest }) => ({
          ...rest,
          ...wanting(wishes, weeks),
        })),
    },
    close: {
      audit: 'closed a leaving care case',
      fields: z.object({
        closedBecause: z.string().min(1, 'Say why it is closed'),
        closingNote: z.string().trim().min(1, 'Say what they were told about coming back').max(30_000),
      }),
      async act({ params, who, services }, { closedBecause, closingNote }): Promise<Outcome> {
        const planned = await plannedIn(params.child, services)
        if (!planned) return { problems: [{ text: 'There is no such child' }] }
        const needsNoOffer = closedBecause === 'died' || closedBecause === 'transferred'
        const may = mayCloseOn(planned.child, planned.today)
        if (!needsNoOffer && may === 'not-before-21' && closedBecause !== 'home')
          return {
            problems: [
              {
                field: 'closedBecause',
                text: 'Nobody’s case is closed before 21 because they want no help for now: agree how often to be in touch instead',
              },
            ],
          }
        if (!needsNoOffer && may === 'offer-first')
          return {
            problems: [
              {
                field: 'closedBecause',
                text: 'Record the offer of support from 21 to 25 and their answer first: a case is not closed without one',
              },
            ],
          }
        return restate(params.child, services, who, body => ({
          ...body,
          closedOn: isoOf(planned.today),
          closedBecause,
          closingNote,
        }))
      },
    },
  },

  view: ({ child, name, open, recorded, last, mayClose }, frame) => {
    const typed = frame.typed
    const wishesControls = (
      <>
        <Textarea
          name="wishes"
          label={{ text: 'What they want from us', size: 's' }}
          hint="In their words"
          value={typed.wishes ?? recorded?.wishes ?? ''}
          rows={4}
          errorMessage={frame.problemWith('wishes')}
        />
        <TextInput
          name="weeks"
          label={{ text: 'How often they want to be in touch, in weeks', size: 's' }}
          hint="Leave empty unless they want contact less or more often than the standard"
          value={typed.weeks ?? recorded?.contactEveryWeeks?.toString() ?? ''}
          width={2}
          inputmode="numeric"
          errorMessage={frame.problemWith('weeks')}
        />
      </>
    )
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <span class="govuk-caption-l">{name ?? `Child ${child.childId}`}</span>
          <h1 class="govuk-heading-l">{open ? 'Leaving care case' : last ? 'Open the case again' : 'Open a case'}</h1>
          {open ? (
            <>
              <p class="govuk-body">Open since {dateInWords(open.openedOn)}.</p>
              <PageForm name="change" frame={frame}>
                {wishesControls}
                <Button>Save what they want</Button>
              </PageForm>
              <h2 class="govuk-heading-m">Close the case</h2>
              {mayClose === 'offer-first' && (
                <InsetText>
                  They are over 21 and no offer of support has been recorded in the last three months.{' '}
                  <a class="govuk-link" href={`/children/${child.ref}/records/support-offer/new`}>
                    Record the offer and their answer
                  </a>{' '}
                  before the case is closed.
                </InsetText>
              )}
              {mayClose === 'not-before-21' && (
                <InsetText>
                  They are under 21: the council goes on keeping in touch. Closing is for those who died, went home for
                  6 months or more, or whom another council took over.
                </InsetText>
              )}
              <PageForm name="close" frame={frame}>
                <Radios
                  name="closedBecause"
                  legend={{ text: 'Why it is closed', classes: 'govuk-fieldset__legend--s' }}
                  items={choicesOf('closedBecause')}
                  value={typed.closedBecause}
                  errorMessage={frame.problemWith('closedBecause')}
                />
                <Textarea
                  name="closingNote"
                  label={{ text: 'What they were told about coming back', size: 's' }}
                  value={typed.closingNote ?? ''}
                  rows={4}
                  errorMessage={frame.problemWith('closingNote')}
                />
                <Button variant="warning">Close the case</Button>
              </PageForm>
            </>
          ) : (
            <PageForm name="open" frame={frame}>
              {last && (
                <p class="govuk-body">
                  It was closed on {dateInWords(last.until)}. Whatever the reason then, they may come back up to 25.
                </p>
              )}
              <Radios
                name="why"
                legend={{ text: 'Why now', classes: 'govuk-fieldset__legend--s' }}
                items={choicesOf('why')}
                value={typed.why ?? (last ? 'asked' : 'first')}
                errorMessage={frame.problemWith('why')}
              />
              {wishesControls}
              <Button>{last ? 'Open the case again' : 'Open the case'}</Button>
            </PageForm>
          )}
        </div>
      </div>
    )
  },
})

const wanting = (wishes: string, weeks: string): Body => ({
  ...(wishes !== '' && { wishes }),
  ...(weeks !== '' && { contactEveryWeeks: Number(weeks) }),
})

/** A hand-made request may choose what no form offers. */
function unreadable(body: Body): Outcome | undefined {
  return leavingCareCase.fields.safeParse(body).success
    ? undefined
    : { problems: [{ text: 'Choose one of the answers that the form offers' }] }
}

/** Records a new version of the case that is open. */
async function restate(ref: string, services: Services, who: Visitor, change: (body: Body) => Body): Promise<Outcome> {
  const planned = await plannedIn(ref, services)
  const open = planned && caseOn(planned.child, planned.today)
  const entry = open && planned.child.casework.get(leavingCareCase.id)?.find(({ id }) => id === open.entry)
  if (!planned || !entry)
    return { problems: [{ text: 'There is no open case: somebody may have closed it meanwhile' }] }
  const body = change(entry.body)
  const wrong = unreadable(body)
  if (wrong) return wrong
  await services.ledger.write(writing =>
    writing.append({
      title: leavingCareCase.title,
      recordedBy: who.username,
      files: [],
      children: [],
      entries: [
        {
          record: entry.record,
          basedOn: entry.id,
          type: leavingCareCase.id,
          subject: planned.child.ref,
          kind: 'statement',
          standing: 0,
          body,
        },
      ],
    }),
  )
  return { goTo: `/children/${planned.child.ref}/leaving-care` }
}
