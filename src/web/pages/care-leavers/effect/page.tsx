import { z } from 'zod'
import { stepsOfTriedDefinition, type TriedDefinition } from '#core/care-leaver-definitions/tried.ts'
import { ageOn, type Day, day, isoOf, monthsTo } from '#core/dates.ts'
import { categoryOn } from '#core/eligibility.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import type { Journey } from '#core/journey.ts'
import { openTo } from '#core/open-cases.ts'
import { lastWholeMonth, monthsReached } from '#core/reach.ts'
import { leavingCareCategories } from '#core/records/eligibility-decision.ts'
import { AsAtForm } from '#web/as-at-form.tsx'
import { dateInWords, dayInEngland, monthInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Table } from '#web/govuk/table.tsx'
import { inSlices } from '#web/in-slices.ts'
import { definePage, type Frame } from '#web/page.ts'
import { addressOfPages, PageLinks, paged } from '#web/paged.tsx'
import { BehindFigures } from '#web/pages/access/held-back.tsx'
import { careLeaversAddress } from '#web/pages/care-leavers/addresses.ts'
import { childAddress } from '#web/pages/child/glance.ts'
import { becauseOf, DecisionFields, decisionFields, recordDecision } from '#web/pages/standards/decision.tsx'
import { TriedFigureMonths } from '#web/pages/standards/tried.tsx'
import { mayTry } from '#web/pages/standards/who.ts'
import { asAt, pageNumber } from '#web/query-fields.ts'

/** How many months’ ends are looked at. */
const MONTHS = 24

/** How many young people a page of the list shows: the figures come after it. */
const ROWS = 25

/** What choosing a definition of a care leaver would change: who comes in, who falls out, which figures; and the choice itself. */
export default definePage({
  path: '/definitions/care-leavers/:definition/effect',
  roles: mayTry,
  audit: 'tried a definition of a care leaver',
  query: { 'as-at': asAt, page: pageNumber },
  async load({ params, query, services }) {
    const { catalogues, figures, now } = services
    const definition = catalogues.careLeavers.find(({ id }) => id === params.definition)
    if (!definition) return undefined
    const { everyone, configured, careLeavers, context } = await figures.council()
    const by = now().toISOString()
    const today = day(dayInEngland(now()))
    const on = Math.min(query['as-at'] ?? today, today)
    const to = monthsReached(context, by).at(-1) ?? lastWholeMonth(by)
    const trying = stepsOfTriedDefinition(
      everyone,
      {
        definition,
        chosen: careLeavers.definitions,
        asAt: on,
        months: monthsTo(to, MONTHS),
        indicators: everyIndicator(catalogues),
        standards: configured.standards,
      },
      context,
    )
    const tried = await inSlices(trying)
    const isInForce = tried.instead.id === definition.id
    return { definition, on, tried, isInForce, sights: await services.sights(), page: query.page ?? 1 }
  },
  title: ({ definition }) => `What choosing it would change: ${definition.title}`,
  breadcrumbs: ({ definition }) => [
    { text: 'Definitions', href: '/definitions' },
    { text: 'Who is a care leaver?', href: careLeaversAddress() },
    { text: definition.title, href: careLeaversAddress(definition.id) },
  ],

  forms: {
    choose: {
      audit: 'chose a definition of a care leaver',
      fields: z.object(decisionFields),
      async act({ params, who, services: { ledger, catalogues } }, decision) {
        const definition = catalogues.careLeavers.find(({ id }) => id === params.definition)
        if (!definition) return { problems: [{ text: 'There is no such definition' }] }
        await recordDecision(ledger, who, {
          title: 'Choice of who is a care leaver',
          type: 'care-leaver-setting',
          body: { definition: definition.id, fromOn: decision.since, ...becauseOf(decision) },
        })
        return { goTo: careLeaversAddress(), did: `chose a definition of a care leaver: ${definition.id}` }
      },
    },
  },

  view: ({ definition, on, tried, isInForce, sights, page }, frame) => {
    const notHeld = tried.fallOut.filter(({ counted }) => counted.length === 0).length
    const changed = [
      ...tried.fallOut.map(child => ({ child, comesIn: false })),
      ...tried.comeIn.map(child => ({ child, comesIn: true })),
    ]
    const those = isInForce ? tried.after.map(child => ({ child, comesIn: true })) : changed
    const list = paged(
      those.filter(({ child }) => sights.isBehindFigures(child.ref)),
      page,
      ROWS,
    )
    return (
      <>
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l waymark-heading">
              <span class="govuk-caption-l">
                {isInForce ? 'In force: who counts' : 'What choosing it would change'}
              </span>
              {definition.title}
            </h1>
            <AsAtForm action={careLeaversAddress(definition.id, 'effect')} label="As at" frame={frame} />
            <p class="govuk-body-l">{inShort(tried, on, isInForce)}</p>
            {notHeld > 0 && (
              <InsetText>
                Of those who would fall out, {notHeld.toLocaleString('en-GB')} have no episode in any return that is
                held, so nothing tells when they were in care.
              </InsetText>
            )}
            {!isInForce && (
              <p class="govuk-body">
                Instead of the definition in force, ‘{tried.instead.title}’. Nothing is recorded by looking.{' '}
                <a class="govuk-link govuk-!-display-none-print" href="#choose">
                  Put it in force from a day
                </a>
              </p>
            )}
          </div>
        </div>
        <ByAge tried={tried} on={on} isInForce={isInForce} />
        {!isInForce && tried.figures.length > 0 && <Figures figures={tried.figures} />}
        {list.total > 0 && (
          <Table
            caption={isInForce ? 'Who counts' : 'Who would fall out, and who would come in'}
            captionSize="m"
            compact
            stacks
            firstCellIsHeader
            head={['Child', ...(isInForce ? [] : ['What would change']), 'Age', 'By law', 'Now open to']}
            rows={list.rows.map(({ child, comesIn }) => [
              <a class="govuk-link" href={childAddress(child.ref, undefined)}>
                {child.childId}
              </a>,
              ...(isInForce ? [] : [comesIn ? 'Comes in' : 'Falls out']),
              child.bornOn === undefined ? 'Not recorded' : String(ageOn(child.bornOn, on)),
              byLaw(child, on),
              OPEN_TO[openTo(child, on) ?? 'nobody'],
            ])}
          />
        )}
        <BehindFigures sights={sights} />
        <PageLinks list={list} addressOf={addressOfPages(frame.address)} />
        {!isInForce && (
          <>
            <h2 class="govuk-heading-l">The figures, month by month</h2>
            <p class="govuk-body">
              As if it had been in force all along. Once chosen, it counts from its day alone, and figures before that
              day stay as they were.
            </p>
            {tried.figures.map((figure, at) => (
              <TriedFigureMonths tried={figure} at={at} />
            ))}
          </>
        )}
        <Choose title={definition.title} frame={frame} />
      </>
    )
  },
})

const counted = (n: number): string =>
  n === 0 ? 'nobody' : `${n.toLocaleString('en-GB')} ${n === 1 ? 'young person' : 'young people'}`

function inShort({ before, after, comeIn, fallOut }: TriedDefinition, on: Day, isInForce: boolean): string {
  const asAt = `As at ${dateInWords(isoOf(on))}`
  if (isInForce) return `${asAt}, it counts ${counted(after.length)}.`
  if (comeIn.length + fallOut.length === 0) return `${asAt}, nobody would come in or fall out.`
  return `${asAt}, ${counted(after.length)} would count instead of ${before.length.toLocaleString('en-GB')}: ${counted(comeIn.length)} would come in, and ${counted(fallOut.length)} would fall out.`
}

/** Ages, both ends counting, in the groups by which care leavers are spoken of. */
const AGES = [
  [0, 15],
  [16, 17],
  [18, 20],
  [21, 25],
] as const

interface ByAgeProps {
  readonly tried: TriedDefinition
  readonly on: Day
  readonly isInForce: boolean
}

function ByAge({ tried, on, isInForce }: ByAgeProps) {
  const among = (children: readonly Journey[], [from, to]: (typeof AGES)[number]): number =>
    children.filter(({ bornOn }) => bornOn !== undefined && ageOn(bornOn, on) >= from && ageOn(bornOn, on) <= to).length
  const groups = isInForce ? [tried.after] : [tried.before, tried.after, tried.comeIn, tried.fallOut]
  const rows = AGES.map(ages => ({ ages, counts: groups.map(children => among(children, ages)) })).filter(
    ({ ages, counts }) => ages[0] > 0 || counts.some(count => count > 0),
  )
  const heads = isInForce ? ['Counted'] : ['In force', 'By this one', 'Come in', 'Fall out']
  return (
    <Table
      caption="By age"
      captionSize="m"
      firstCellIsHeader
      head={['Age', ...heads.map(text => ({ text, format: 'numeric' as const }))]}
      rows={rows.map(({ ages: [from, to], counts }) => [
        from === 0 ? 'Under 16' : `${from} to ${to}`,
        ...counts.map(count => count.toLocaleString('en-GB')),
      ])}
    />
  )
}

/** The figures that differ, at the end of the last month. */
const Figures = ({ figures }: Pick<TriedDefinition, 'figures'>) => (
  <Table
    caption={`The figures that would change, as at the end of ${monthInWords(figures[0]!.months.at(-1)!.month)}`}
    captionSize="m"
    compact
    firstCellIsHeader
    head={['Figure', { text: 'In force', format: 'numeric' }, { text: 'By this one', format: 'numeric' }]}
    rows={figures.map(({ indicator, title, months }) => [
      `${indicator.number} ${title}`,
      months.at(-1)!.before.display,
      months.at(-1)!.after.display,
    ])}
  />
)

const byLaw = (child: Journey, on: Day): string => leavingCareCategories[categoryOn(child, on)]

const OPEN_TO = { 'looked-after': 'Looked after', 'leaving-care': 'Leaving care service', nobody: 'Nobody' } as const

interface ChooseProps {
  readonly title: string
  readonly frame: Frame
}

/** Puts the definition in force, from a day on and for a reason. */
const Choose = ({ title, frame }: ChooseProps) => (
  <div class="govuk-grid-row govuk-!-display-none-print">
    <div class="govuk-grid-column-two-thirds">
      <h2 class="govuk-heading-l" id="choose">
        Put it in force from a day
      </h2>
      <p class="govuk-body">
        From that day ‘{title}’ decides who counts. The figures say so, and no arrow leads from one way of counting to
        the other.
      </p>
      <PageForm name="choose" frame={frame}>
        <DecisionFields frame={frame} />
        <Button>Put it in force</Button>
      </PageForm>
    </div>
  </div>
)
