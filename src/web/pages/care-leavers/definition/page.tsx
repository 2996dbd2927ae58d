import type { CareLeaverRule } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import { definitionOn } from '#core/care-leaver-definitions/chosen.ts'
import { upperFirst } from '#core/wording.ts'
import { careLeaversChosen } from '#store/council.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords, dayInEngland } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage } from '#web/page.ts'
import { careLeaversAddress } from '#web/pages/care-leavers/addresses.ts'
import { SourceText } from '#web/pages/definitions/rules.tsx'
import { ExampleRecords } from '#web/pages/definitions/worked-example.tsx'
import { mayTry } from '#web/pages/standards/who.ts'

/** One definition of a care leaver: its words, how Waymark reads them, and worked examples. */
export default definePage({
  path: '/definitions/care-leavers/:definition',
  roles: everyRole,
  audit: 'nothing',
  async load({ params, who, services: { catalogues, ledger, now } }) {
    const definition = catalogues.careLeavers.find(({ id }) => id === params.definition)
    if (!definition) return undefined
    const { definitions: chosen } = await careLeaversChosen(ledger, catalogues)
    return {
      definition,
      isInForce: definitionOn(chosen, dayInEngland(now())).id === definition.id,
      mayTry: mayTry.includes(who.role),
      needs: catalogues.records.filter(({ id }) => definition.needs?.includes(id)).map(({ title }) => title),
      recordTypes: catalogues.records,
      codes: catalogues.codes,
    }
  },
  title: ({ definition }) => `Care leaver: ${definition.title}`,
  breadcrumbs: () => [
    { text: 'Definitions', href: '/definitions' },
    { text: 'Who is a care leaver?', href: careLeaversAddress() },
  ],

  view: ({ definition, isInForce, mayTry, needs, recordTypes, codes }) => (
    <>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l waymark-heading">
            <span class="govuk-caption-l">Who is a care leaver?</span>
            {definition.title}
          </h1>
          {isInForce && (
            <p class="govuk-body">
              <Tag colour="green">In force</Tag>
            </p>
          )}
          {definition.rules.map(rule => (
            <Rule rule={rule} needs={needs} reviewed={definition.reviewed} />
          ))}
          {mayTry && (
            <Button href={careLeaversAddress(definition.id, 'effect')} variant="secondary">
              {isInForce ? 'See who it counts' : 'See what choosing it would change'}
            </Button>
          )}
        </div>
      </div>
      <h2 class="govuk-heading-m">Worked examples</h2>
      <p class="govuk-body">The children are made up. Where nothing is said, a child was born on 1 January 2010.</p>
      {definition.examples.map(example => (
        <section class="waymark-example">
          <h3 class="govuk-heading-s">{upperFirst(example.name)}</h3>
          <ExampleRecords example={example} recordTypes={recordTypes} codes={codes} />
          <p class="govuk-body">
            On {dateInWords(example.asAt)}, care leavers: {example.counts.join(', ') || 'nobody'}.
          </p>
        </section>
      ))}
    </>
  ),
})

interface RuleProps {
  readonly rule: CareLeaverRule
  readonly needs: readonly string[]
  readonly reviewed: { readonly on: string; readonly nextBy: string }
}

const Rule = ({ rule: { says, readAs, source }, needs, reviewed }: RuleProps) => (
  <>
    <p class="govuk-body-l">“{says}”</p>
    <SummaryList
      rows={[
        { key: 'Source', value: <SourceText source={source} /> },
        readAs !== undefined && { key: 'How Waymark reads it', value: readAs },
        needs.length > 0 && { key: 'Needs records of', value: needs.join(', ') },
        { key: 'Reviewed', value: `${dateInWords(reviewed.on)}, next by ${dateInWords(reviewed.nextBy)}` },
      ]}
    />
  </>
)
