import { z } from 'zod'
import { planDifferences } from '#core/plan-differences.ts'
import { pathwayHeadings } from '#core/records/pathway-plan.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag, type TagColour } from '#web/govuk/tag.tsx'
import { definePage, goTo } from '#web/page.ts'
import { plannedOnInWords } from '#web/pages/pathway-plan/plan-view.tsx'
import { chosenPlan, planAddress, planBreadcrumbs, plannedIn } from '#web/pages/pathway-plan/plans.ts'

const entryNumber = z
  .string()
  .regex(/^\d{1,12}$/, 'Choose a plan from the list')
  .transform(Number)

/** What changed between two of a young person's pathway plans. */
export default definePage({
  path: '/children/:child/pathway-plan/compare',
  roles: seesChildren,
  asks: 'read',
  audit: 'compared pathway plans',
  query: { from: entryNumber, to: entryNumber },
  async load({ params, query, services }) {
    const planned = await plannedIn(params.child, services)
    if (!planned) return undefined
    const after = chosenPlan(planned.plans, query.to)
    const before = query.from === undefined ? planned.plans[1] : chosenPlan(planned.plans, query.from)
    if (!after || !before || after === before) return goTo(planAddress(params.child))
    return { ...planned, before, after, differences: planDifferences(before, after) }
  },
  title: () => 'What changed in the pathway plan',
  breadcrumbs: ({ child }) => planBreadcrumbs(child),

  view: ({ child, name, before, after, differences: { sections, actions, rest, isSame } }) => (
    <>
      <span class="govuk-caption-l">{name ?? `Child ${child.childId}`}</span>
      <h1 class="govuk-heading-l">
        What changed from {plannedOnInWords(before)} to {plannedOnInWords(after)}
      </h1>
      {isSame && (
        <InsetText>
          Nothing: the two plans say the same. A review that changes nothing may not have been a conversation.
        </InsetText>
      )}
      {sections.map(({ heading, changed }) => (
        <section>
          <h2 class="govuk-heading-m">{pathwayHeadings[heading]}</h2>
          {changed.map(change => (
            <Change title={FIELDS[change.field]} before={change.before} after={change.after} />
          ))}
        </section>
      ))}
      {actions.length > 0 && (
        <Table
          caption="What was to be done"
          captionSize="m"
          stacks
          head={['', 'Action', 'Who', 'By when']}
          rows={actions.map(({ kind, before: was, after: is, changed }) => {
            const action = is ?? was!
            return [
              { text: <Tag colour={KINDS[kind].colour}>{KINDS[kind].says}</Tag> },
              {
                text: (
                  <>
                    {action.action}
                    {changed
                      .filter(({ field }) => field !== 'doneOn')
                      .map(({ field, before: then }) => (
                        <span class="waymark-quiet waymark-block">
                          {ACTION_FIELDS[field]} was {then === undefined ? 'not said' : wordsOf(field, then)}
                        </span>
                      ))}
                  </>
                ),
              },
              action.owner ?? 'Nobody named',
              action.doneOn
                ? `Done ${dateInWords(action.doneOn)}`
                : action.dueOn
                  ? dateInWords(action.dueOn)
                  : 'No date',
            ]
          })}
        />
      )}
      {rest.map(change => (
        <section>
          <h2 class="govuk-heading-m">{FIELDS[change.field]}</h2>
          <Change title={undefined} before={change.before} after={change.after} />
        </section>
      ))}
    </>
  ),
})

const FIELDS = {
  now: 'Where things stand',
  goal: 'Goal, in their words',
  contingency: 'If this does not work out',
  aboutMe: 'About me',
  agreement: 'Whether they agree',
  youngPersonSaid: 'What they say about the plan',
  parenthood: 'Being a parent',
} as const

const ACTION_FIELDS: Readonly<Record<string, string>> = {
  heading: 'The heading',
  action: 'It',
  owner: 'Who does it',
  dueOn: 'The date',
}

const wordsOf = (field: string, text: string): string => (field === 'dueOn' ? dateInWords(text) : text)

const KINDS: Readonly<Record<'added' | 'dropped' | 'done' | 'changed', { says: string; colour: TagColour }>> = {
  dropped: { says: 'Dropped, not done', colour: 'red' },
  done: { says: 'Done', colour: 'green' },
  changed: { says: 'Changed', colour: 'yellow' },
  added: { says: 'New', colour: 'blue' },
}

interface ChangeProps {
  readonly title: string | undefined
  readonly before: string | undefined
  readonly after: string | undefined
}

/** A text before and after: both whole, since what was taken out matters as much as what was put in. */
const Change = ({ title, before, after }: ChangeProps) => (
  <>
    {title && <h3 class="govuk-heading-s">{title}</h3>}
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-one-half">
        <p class="govuk-body-s waymark-quiet waymark-tight">Before</p>
        <p class="govuk-body waymark-as-typed">
          {before === undefined ? <em>Nothing was written</em> : <del class="waymark-before">{before}</del>}
        </p>
      </div>
      <div class="govuk-grid-column-one-half">
        <p class="govuk-body-s waymark-quiet waymark-tight">After</p>
        <p class="govuk-body waymark-as-typed">
          {after === undefined ? <em>Nothing is written now</em> : <ins class="waymark-after">{after}</ins>}
        </p>
      </div>
    </div>
  </>
)
