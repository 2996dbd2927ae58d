import { isoOf } from '#core/dates.ts'
import { type PathwayPlan, type PlanHeading, planHeadings } from '#core/pathway-plan.ts'
import pathwayPlan, { pathwayHeadings } from '#core/records/pathway-plan.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'

const choices = (field: 'why' | 'agreement'): Readonly<Record<string, string>> =>
  (pathwayPlan.fields.shape[field].meta() as { readonly choices: Readonly<Record<string, string>> }).choices

/** Why the plan was made, in the words of its form. */
export const whyInWords = ({ why }: PathwayPlan): string =>
  why === undefined ? 'Reason not recorded' : (choices('why')[why] ?? why)

export const agreementInWords = ({ agreement, agreedOn }: PathwayPlan): string =>
  agreement === undefined
    ? 'Not recorded'
    : `${choices('agreement')[agreement] ?? agreement}${agreedOn === undefined ? '' : `, on ${dateInWords(agreedOn)}`}`

export const plannedOnInWords = ({ plannedOn }: PathwayPlan): string =>
  plannedOn === undefined ? 'No date' : dateInWords(plannedOn)

interface OwnWordsProps {
  readonly words: string | undefined
  readonly saidBy: string
  readonly on?: number | undefined
}

/** What the young person said: their words first, in quotation marks, with who and when. */
export const OwnWords = ({ words, saidBy, on }: OwnWordsProps) =>
  words === undefined ? null : (
    <figure class="waymark-own-words">
      <blockquote>
        <p class="govuk-body">“{words}”</p>
      </blockquote>
      <figcaption class="govuk-body-s waymark-quiet">
        {saidBy}
        {on === undefined ? '' : `, ${dateInWords(on)}`}
      </figcaption>
    </figure>
  )

interface PlanProps {
  readonly plan: PathwayPlan
  readonly name: string | undefined
  readonly today: number
}

/** A pathway plan heading by heading: the young person's goal, where things stand, who does what, and what if it fails. */
export function PlanView({ plan, name, today }: PlanProps): Content {
  const saidBy = name ?? 'The young person'
  return (
    <>
      {plan.aboutMe !== undefined && (
        <>
          <h2 class="govuk-heading-m" id="about-me">
            About me
          </h2>
          <OwnWords words={plan.aboutMe} saidBy={saidBy} on={plan.plannedOn} />
        </>
      )}
      {planHeadings.map(id => (
        <section aria-labelledby={`heading-${id}`}>
          <h2 class="govuk-heading-m" id={`heading-${id}`}>
            {pathwayHeadings[id]}
          </h2>
          <UnderHeading plan={plan} id={id} saidBy={saidBy} today={today} />
        </section>
      ))}
      {plan.parenthood !== undefined && (
        <>
          <h2 class="govuk-heading-m">Being a parent</h2>
          <p class="govuk-body waymark-as-typed">{plan.parenthood}</p>
        </>
      )}
    </>
  )
}

interface UnderProps {
  readonly plan: PathwayPlan
  readonly id: PlanHeading
  readonly saidBy: string
  readonly today: number
}

function UnderHeading({ plan, id, saidBy, today }: UnderProps): Content {
  const sections = (plan.sections ?? []).filter(section => section.heading === id)
  const actions = (plan.actions ?? []).filter(action => action.heading === id)
  if (sections.length === 0 && actions.length === 0)
    return <p class="govuk-body waymark-quiet">Nothing is written under this heading.</p>
  return (
    <>
      {sections.map(({ goal, now, contingency }) => (
        <>
          <OwnWords words={goal} saidBy={saidBy} on={plan.plannedOn} />
          {now !== undefined && <p class="govuk-body waymark-as-typed">{now}</p>}
          {contingency !== undefined && (
            <p class="govuk-body">
              <strong>If this does not work out:</strong> {contingency}
            </p>
          )}
        </>
      ))}
      {actions.length > 0 && (
        <Table
          caption={<span class="govuk-visually-hidden">Who will do what: {pathwayHeadings[id]}</span>}
          stacks
          head={['What', 'Who', 'By when']}
          rows={actions.map(action => [
            action.action ?? 'Not said',
            action.owner ?? <Tag colour="yellow">Nobody named</Tag>,
            <ByWhen {...action} today={today} />,
          ])}
        />
      )}
    </>
  )
}

interface ByWhenProps {
  readonly dueOn?: string | undefined
  readonly doneOn?: string | undefined
  readonly today: number
}

function ByWhen({ dueOn, doneOn, today }: ByWhenProps): Content {
  if (doneOn !== undefined) return <Tag colour="green">Done {dateInWords(doneOn)}</Tag>
  if (dueOn === undefined) return <Tag colour="yellow">No date</Tag>
  return (
    <>
      {dateInWords(dueOn)} {dueOn < isoOf(today) && <Tag colour="red">Overdue</Tag>}
    </>
  )
}
