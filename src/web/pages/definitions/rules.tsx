import type { Counted, CountingRule } from '#core/indicators/indicator.ts'
import type { Source } from '#core/source.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { careLeaversAddress } from '#web/pages/care-leavers/addresses.ts'

/** How something is counted, rule by rule, the newest first, each with the day that it applies from and its source. */
export const CountingRules = ({ of }: { readonly of: Counted }) => (
  <>
    {of.counting.toReversed().map((rule, at) => (
      <>
        <Rule rule={rule} isNewest={at === 0} isOnly={of.counting.length === 1} />
        {rule.otherwise && (
          <>
            <p class="govuk-body">
              Where none of that is recorded yet, it is counted by {rule.otherwise.by ?? 'the return'}:
            </p>
            <Rule rule={rule.otherwise} isNewest={false} isOnly />
          </>
        )}
      </>
    ))}
  </>
)

interface RuleProps {
  readonly rule: CountingRule
  readonly isNewest: boolean
  readonly isOnly: boolean
}

function Rule({ rule, isNewest, isOnly }: RuleProps) {
  const from = `From ${dateInWords(rule.from)}`
  return (
    <SummaryList
      card={{ title: isOnly || !isNewest ? from : `${from}, the rule in force` }}
      rows={[
        {
          key: 'Looks at',
          value: rule.kind === 'snapshot' ? 'What is so at the end of the day' : 'What happens in the period',
        },
        { key: 'Counts', value: rule.population.says },
        rule.numerator && { key: 'Of these, above the line', value: rule.numerator.says },
        rule.amount && { key: 'Adds up', value: rule.amount.says },
        rule.group && { key: 'By', value: rule.group.says },
        rule.leftOut !== undefined && { key: 'Left out', value: rule.leftOut },
        rule.unclear && { key: 'Counted with caution', value: rule.unclear.says },
        rule.by !== undefined && { key: 'Counted by', value: rule.by },
        rule.byCareLeavers && {
          key: 'Care leavers',
          value: (
            <>
              By the definition in force:{' '}
              <a class="govuk-link" href={careLeaversAddress()}>
                who is a care leaver?
              </a>
            </>
          ),
        },
        rule.restsOn && {
          key: 'Rests on',
          value: rule.restsOn.standards.map((standard, at) => (
            <>
              {at > 0 && ', '}
              <a class="govuk-link" href={`/standards/${standard.id}`}>
                {standard.title}
              </a>
            </>
          )),
        },
        { key: 'Source', value: <SourceText source={rule.source} /> },
      ]}
    />
  )
}

export const SourceText = ({ source: { title, section, url } }: { readonly source: Source }) => (
  <>
    {url === undefined ? (
      title
    ) : (
      <a class="govuk-link" href={url} rel="noreferrer">
        {title}
      </a>
    )}
    , {section}
  </>
)
