import type { Day } from '#core/dates.ts'
import { NEVER } from '#core/dates.ts'
import type { Decision, Difference } from '#core/eligibility.ts'
import type { EligibilitySpan } from '#core/leaving-care-reasons.ts'
import { leavingCareCategories } from '#core/records/eligibility-decision.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { WarningText } from '#web/govuk/warning-text.tsx'

interface Props {
  /** False where no return that is held says that they were ever looked after: nothing can then be worked out. */
  readonly isInReturns: boolean
  readonly spans: readonly EligibilitySpan[]
  readonly decisions: readonly Decision[]
  readonly differences: readonly Difference[]
  readonly today: Day
}

const fromTo = (from: Day, until: Day): string =>
  until >= NEVER ? `Since ${dateInWords(from)}` : `${dateInWords(from)} to ${dateInWords(until - 1)}`

/** What the law makes of a young person, day by day with the reason, beside what the council decided. */
export const Eligibility = ({ isInReturns, spans, decisions, differences, today }: Props) => (
  <section aria-labelledby="eligibility">
    <h2 class="govuk-heading-m" id="eligibility">
      What the law says they are
    </h2>
    {isInReturns && differences.some(({ from, until }) => from <= today && today < until) && (
      <WarningText>
        The council’s decision and the episodes of care do not agree today. Check both, and record a decision with its
        reason.
      </WarningText>
    )}
    {spans.length === 0 ? (
      <p class="govuk-body">
        {isInReturns
          ? 'Nothing on leaving care applies: they were not looked after since they turned 14.'
          : 'It cannot be worked out: no return that is held has their time in care. What the council decided stands.'}
      </p>
    ) : (
      <Table
        caption={<span class="govuk-visually-hidden">Worked out from the episodes of care</span>}
        stacks
        head={['When', 'What they are', 'Why']}
        rows={spans.toReversed().map(span => [
          {
            text: (
              <>
                {fromTo(span.from, span.until)}{' '}
                {span.from <= today && today < span.until && <Tag colour="green">Now</Tag>}
                {span.from > today && <Tag colour="grey">Ahead</Tag>}
              </>
            ),
          },
          { text: leavingCareCategories[span.category] },
          {
            text: (
              <>
                {span.because}
                {span.shortBreakDays > 0 && ` ${span.shortBreakDays} days of short breaks are left out.`}
                <span class="waymark-quiet">
                  {' '}
                  {span.rule.source.title}, {span.rule.source.section}.
                </span>
              </>
            ),
          },
        ])}
      />
    )}
    <Details summary={decisions.length === 0 ? 'No decision is recorded' : 'What the council decided'}>
      {decisions.length === 0 ? (
        <p class="govuk-body">
          It is worked out from the episodes alone. Record a decision where the facts are not all in them.
        </p>
      ) : (
        <Table
          caption={<span class="govuk-visually-hidden">Decisions of the council</span>}
          stacks
          head={['When', 'Decided', 'Why']}
          rows={decisions
            .toReversed()
            .map(decision => [
              fromTo(decision.from, decision.until),
              leavingCareCategories[decision.category],
              decision.because ?? 'No reason is recorded',
            ])}
        />
      )}
      {isInReturns && differences.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {differences.map(({ from, until, decided, workedOut }) => (
            <li>
              {fromTo(from, until)}: decided {leavingCareCategories[decided].toLowerCase()}, worked out{' '}
              {leavingCareCategories[workedOut].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
    </Details>
  </section>
)
