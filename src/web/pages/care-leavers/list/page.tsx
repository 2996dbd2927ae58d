import { waysOf } from '#core/both-ways.ts'
import { careLeaversBy } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import { definitionOn } from '#core/care-leaver-definitions/chosen.ts'
import { countsCareLeavers } from '#core/care-leaver-definitions/tried.ts'
import { day, inForceOn } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { lowerFirst } from '#core/wording.ts'
import { careLeaversChosen } from '#store/council.ts'
import { everyRole, seesChildren } from '#web/audiences.ts'
import { dateInWords, dayInEngland } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage } from '#web/page.ts'
import { careLeaversAddress } from '#web/pages/care-leavers/addresses.ts'
import { IndicatorLinks } from '#web/pages/definitions/indicator-links.tsx'
import { SourceText } from '#web/pages/definitions/rules.tsx'
import { UnusableSettings } from '#web/pages/standards/decision.tsx'

/** Every way in which councils, the law and the Department say who is a care leaver, and which of them is in force here. */
export default definePage({
  path: '/definitions/care-leavers',
  roles: everyRole,
  audit: 'nothing',
  async load({ who, services: { catalogues, ledger, figures, now } }) {
    const today = dayInEngland(now())
    const { definitions: chosen, findings } = await careLeaversChosen(ledger, catalogues)
    const inForce = definitionOn(chosen, today)
    const everyone = seesChildren.includes(who.role) ? (await figures.council()).everyone : undefined
    const all = [inForce, ...catalogues.careLeavers.filter(({ id }) => id !== inForce.id)]
    return {
      today,
      chosen,
      findings,
      inForce,
      resting: everyIndicator(catalogues).filter(indicator => waysOf(indicator).some(countsCareLeavers)),
      definitions: all.map(definition => ({
        definition,
        rule: inForceOn(definition.rules, today),
        count: everyone && careLeaversBy(definition, everyone, day(today)).length,
      })),
    }
  },
  title: () => 'Who is a care leaver?',
  breadcrumbs: () => [{ text: 'Definitions', href: '/definitions' }],

  view: ({ today, chosen, findings, inForce, resting, definitions }) => {
    const isCounted = definitions.some(({ count }) => count !== undefined)
    return (
      <>
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">Who is a care leaver?</h1>
            <p class="govuk-body-l">Here, today: {lowerFirst(inForce.title)}.</p>
            <p class="govuk-body">
              Law, guidance and councils’ papers say it in several ways, and each gives another number of young people.
              The one in force decides who counts in these figures:
            </p>
            <IndicatorLinks indicators={resting} />
            <p class="govuk-body govuk-!-margin-top-3">
              It does not change what anybody is owed: plans, advisers and visits follow the law, by the episodes and
              the council’s decision for each young person.
            </p>
            <UnusableSettings findings={findings} />
          </div>
        </div>
        <Table
          caption="The definitions"
          captionSize="m"
          stacks
          firstCellIsHeader
          head={[
            'Definition',
            ...(isCounted ? [{ text: 'Young people today', format: 'numeric' as const }] : []),
            'In its own words',
            'Source',
          ]}
          rows={definitions.map(({ definition, rule, count }) => [
            <>
              <a class="govuk-link" href={careLeaversAddress(definition.id)}>
                {definition.title}
              </a>
              {definition === inForce && (
                <span class="waymark-block">
                  <Tag colour="green">In force</Tag>
                </span>
              )}
            </>,
            ...(isCounted ? [count?.toLocaleString('en-GB') ?? ''] : []),
            rule?.says ?? 'Not in force on this day',
            rule ? <SourceText source={rule.source} /> : '',
          ])}
        />
        <h2 class="govuk-heading-m">What was in force when</h2>
        {chosen.length === 0 ? (
          <p class="govuk-body">
            The council has chosen nothing: the definition that Waymark comes with has always been in force.
          </p>
        ) : (
          <ul class="govuk-list govuk-list--bullet">
            {chosen.map(({ definition, from, source }) => (
              <li>
                From {dateInWords(from)}: {lowerFirst(definition.title)}
                {from > today && ' (not in force yet)'}. {source.section.split('; ').slice(1).join('; ')}
              </li>
            ))}
            <li>Before: {lowerFirst(definitionOn([], today).title)}, with which Waymark comes.</li>
          </ul>
        )}
      </>
    )
  },
})
