import { z } from 'zod'
import type { Handover } from '#core/allocations.ts'
import { called } from '#core/called.ts'
import { type Day, isoOf } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { workerRoles } from '#core/records/allocation.ts'
import { memberWith, type Staff } from '#core/staff.ts'
import { lowerFirst } from '#core/wording.ts'
import type { Ledger } from '#store/store.ts'
import { dateInWords, dayTyped } from '#web/dates-in-words.ts'
import { HiddenFields } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import type { Frame, Outcome } from '#web/page.ts'
import { childAddress } from '#web/pages/child/glance.ts'
import type { Visitor } from '#web/services.ts'
import { allocationEntry, answerHandover } from './allocating.ts'

/** A handover that waits for an answer, and the child whose case it is. */
export interface Asked {
  readonly child: Journey
  readonly handover: Handover
}

const handoverFields = { child: z.string().min(1).max(100), entry: z.coerce.number<string>().int().positive() }

/** The fields of the two answers to a handover. */
export const answerFields = {
  accept: z.object({
    ...handoverFields,
    startedOn: z.string().transform((text, context) => {
      const day = dayTyped(text)
      if (day !== undefined) return day
      context.addIssue('Enter the date you take the case on, such as 9 8 2017')
      return z.NEVER
    }),
  }),
  decline: z.object({
    ...handoverFields,
    because: z.string().trim().min(1, 'Say why you decline').max(500, 'Say why in fewer words'),
  }),
} as const

interface Services {
  readonly ledger: Ledger
}

/** Who may answer a handover: the worker who was asked, or a manager for them. */
export const mayAnswer = (who: Visitor, staff: Staff, worker: string): boolean =>
  who.role === 'team-manager' || memberWith(staff, who.username)?.id === worker

/** Records an answer, and goes back to where it was given. */
export async function answerGiven(
  { ledger }: Services,
  who: Visitor,
  staff: Staff,
  values: z.output<typeof answerFields.accept> | z.output<typeof answerFields.decline>,
  goTo: string,
): Promise<Outcome> {
  const [journey, entry] = await Promise.all([
    ledger.journey(values.child),
    allocationEntry(ledger, values.child, values.entry),
  ])
  if (!journey || entry?.body.answer !== 'waiting')
    return { problems: [{ text: 'This handover has been answered already, or was withdrawn' }] }
  if (!mayAnswer(who, staff, String(entry.body.worker)))
    return { problems: [{ text: 'Only the worker who was asked, or their manager, can answer' }] }
  const answer =
    'startedOn' in values
      ? ({ answer: 'accepted', startedOn: values.startedOn } as const)
      : ({ answer: 'declined', because: values.because } as const)
  const problems = await answerHandover(ledger, journey, entry, answer, who.username)
  return problems.length > 0 ? { problems } : { goTo, did: `${answer.answer} a handover` }
}

interface Props extends Asked {
  readonly frame: Frame
  readonly today: Day
  /** The worker now. */
  readonly from: string | undefined
  /** The name of whoever was asked; absent where that is whoever looks. */
  readonly asked?: string | undefined
}

/** A handover as whoever was asked sees it: what they must know, and one tap to accept or a reason to decline. */
export function HandoverAnswer({ child, handover, frame, today, from, asked }: Props): Content {
  const { role, askedOn, note, entry } = handover
  const name = called(child) ?? `Child ${child.childId}`
  const hidden = (
    <>
      <input type="hidden" name="child" value={child.ref} />
      <input type="hidden" name="entry" value={entry} />
    </>
  )
  return (
    <section class="waymark-handover" aria-label={`Handover: ${name}`}>
      <h2 class="govuk-heading-s">
        {asked === undefined ? 'You are' : `${asked} is`} asked to be {article(workerRoles[role])} of{' '}
        <a class="govuk-link" href={childAddress(child.ref, undefined)}>
          {name}
        </a>
      </h2>
      <p class="govuk-body-s">
        {askedOn !== undefined && `Asked on ${dateInWords(askedOn)}. `}
        {from && `From ${from}. `}
        {asked === undefined ? 'You may read the record until you answer.' : 'You may answer for them.'}
      </p>
      {note && <p class="govuk-body">{note}</p>}
      <div class="waymark-handover__answers">
        <form method="post" action={frame.address} noValidate>
          <HiddenFields form="accept" token={frame.formToken} />
          {hidden}
          <input type="hidden" name="startedOn" value={isoOf(today)} />
          <Button>Accept from today</Button>
        </form>
        <Details summary="Decline, with a reason" open={frame.problemWith('because') !== undefined}>
          <form method="post" action={frame.address} noValidate>
            <HiddenFields form="decline" token={frame.formToken} />
            {hidden}
            <TextInput
              name="because"
              id={`because-${entry}`}
              label="Why you decline"
              errorMessage={frame.problemWith('because')}
              value={frame.typed.because}
            />
            <Button variant="secondary">Decline</Button>
          </form>
        </Details>
      </div>
    </section>
  )
}

const article = (role: string): string => `the ${lowerFirst(role)}`
