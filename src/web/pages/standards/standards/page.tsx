import { group } from 'd3-array'
import { ruleInWords, type Standard } from '#core/standards/standard.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage } from '#web/page.ts'
import { SourceText } from '#web/pages/definitions/rules.tsx'
import { UnusableSettings } from '#web/pages/standards/decision.tsx'
import { BasisTag, ruleOn, WHOSE } from '#web/pages/standards/in-words.tsx'
import { byTopic } from '#web/pages/standards/topics.ts'

/** Every standard in words, as the council has set it: what is due when, by law or by the council's own choice. */
export default definePage({
  path: '/standards',
  roles: everyRole,
  audit: 'nothing',
  menu: { section: 'assurance', title: 'Standards', order: 8 },
  async load({ services: { figures, now } }) {
    const { standards, findings } = (await figures.council()).configured
    return {
      topics: [...group(standards, ({ topic }) => topic)].sort(byTopic),
      findings,
      today: now().toISOString().slice(0, 10),
    }
  },
  title: () => 'Standards',
  view: ({ topics: groups, findings, today }) => (
    <>
      <h1 class="govuk-heading-l">Standards</h1>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <p class="govuk-body">
            What is due, for whom and when. A statutory standard is set by an Act, regulations or statutory guidance. A
            local one is the council’s own choice, or practice. The two are kept apart, so that a child who is late by
            one may be seen to be in time by the other.
          </p>
          <p class="govuk-body">
            A clock starts where the recording of what meets it began:{' '}
            <a class="govuk-link" href="/standards/recording">
              what is recorded, and since when
            </a>
            .
          </p>
          <UnusableSettings findings={findings} />
        </div>
      </div>
      {groups.map(([topic, standards]) => (
        <Table
          caption={topic}
          captionSize="m"
          compact
          stacks
          firstCellIsHeader
          scrollLabel={topic}
          head={['Standard', 'Basis', 'The rule', 'Since', 'Whose work', 'Source']}
          rows={standards.map(standard => rowOf(standard, today))}
        />
      ))}
    </>
  ),
})

function rowOf(standard: Standard, today: string) {
  const inForce = ruleOn(standard, today)
  const rule = inForce ?? standard.rules[0]!
  return [
    <a class="govuk-link" href={`/standards/${standard.id}`}>
      {standard.title}
    </a>,
    <BasisTag basis={standard.basis} />,
    ruleInWords(rule),
    inForce?.from === undefined ? <Tag colour="yellow">Off</Tag> : dateInWords(inForce.from),
    WHOSE[standard.whose],
    <>
      <SourceText source={rule.source} />
      {!rule.isVerified && ' (not verified)'}
    </>,
  ]
}
