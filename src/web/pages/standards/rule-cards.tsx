import { durationInWords } from '#core/duration.ts'
import { ruleInWords, type Standard } from '#core/standards/standard.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { SourceText } from '#web/pages/definitions/rules.tsx'
import { intervalName, ruleOn, verifiedInWords } from './in-words.tsx'

interface Props {
  readonly standard: Standard
  readonly today: string
}

/** The dated versions of a standard, the newest first, each with its intervals and its source. */
export function RuleCards({ standard, today }: Props) {
  const inForce = ruleOn(standard, today)
  return (
    <>
      {standard.rules.map(rule => (
        <SummaryList
          card={{ title: titleOf(rule.from, rule === inForce, today) }}
          rows={[
            { key: 'Rule', value: ruleInWords(rule) },
            ...Object.entries(rule.intervals).map(([name, length]) => ({
              key: intervalName(name),
              value: durationInWords(length),
            })),
            { key: 'Source', value: <SourceText source={rule.source} /> },
            { key: 'Verified', value: verifiedInWords(rule) },
          ]}
        />
      ))}
    </>
  )
}

function titleOf(from: string | undefined, isInForce: boolean, today: string): string {
  if (from === undefined) return 'Enacted and not commenced: off until a council sets the day'
  if (isInForce) return `From ${dateInWords(from)}, the rule in force`
  return from > today ? `From ${dateInWords(from)}, not in force yet` : `From ${dateInWords(from)}, replaced since`
}
