import { z } from 'zod'
import type { Indicator } from '#core/indicators/indicator.ts'
import { issueInWords } from '#core/issue-name.ts'
import type { Journey } from '#core/journey.ts'
import { keyOf } from '#core/published-figures.ts'
import { type Cause, causeKinds, type Explanation, netMovements, type RestatedFigure } from '#core/restated.ts'
import { everyRole } from '#web/audiences.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage, goTo } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { BehindFigures } from '#web/pages/access/held-back.tsx'
import { childAddress } from '#web/pages/child/glance.ts'
import { FigureInShort } from '#web/pages/issues/changed.tsx'
import {
  comparingAddress,
  isPrinted,
  issueAddress,
  issueCrumb,
  issueIn,
  issuesCrumb,
  windowInWords,
} from '#web/pages/issues/chosen.ts'
import { movedInWords, signed } from '#web/pages/issues/moved.ts'
import { pageNumber } from '#web/query-fields.ts'

const ROWS = 50

/** The changed figures of one indicator: what each was and is, the entries that did it, and the children who moved. */
export default definePage({
  path: '/issues/:month/:number/changes/:indicator',
  roles: everyRole,
  audit: 'viewed what changed a published figure',
  query: { figure: z.string().max(300), page: pageNumber },
  async load({ params, who, query, services }) {
    const its = await issueIn({ params, who, services })
    const row = its?.scorecard.rows.find(({ indicator }) => indicator.id === params.indicator)
    if (!its || !row) return undefined
    const { restatement: restated } = await services.issues.restating(its.issue)
    if (!restated) return goTo(comparingAddress(its.issue, { indicator: row.indicator.id, figure: query.figure }))
    const figures = restated.figures.filter(({ place }) => place.indicator === params.indicator)
    const shown =
      figures.find(({ place }) => keyOf(place) === query.figure) ??
      figures.find(figure => isPrinted(figure, its.scorecard)) ??
      figures[0]
    const moved = shown && its.seesChildren ? netMovements(shown) : []
    const { journeys } = its.seesChildren ? await services.figures.at() : { journeys: new Map<string, Journey>() }
    const sights = await services.sights()
    return {
      ...its,
      indicator: row.indicator,
      figures,
      shown,
      causes: restated.causes,
      moved,
      journeys,
      sights,
      page: query.page,
    }
  },
  title: ({ issue, indicator }) => `What changed: ${indicator.title}, ${issueInWords(issue)}`,
  breadcrumbs: ({ issue }) => [
    issuesCrumb,
    issueCrumb(issue),
    { text: 'What has changed since', href: issueAddress(issue, '/changes') },
  ],

  view: ({ issue, scorecard, indicator, figures, shown, causes, seesChildren, moved, journeys, sights, page }) => {
    const nameOf = (figure: RestatedFigure): string =>
      [windowInWords(figure, scorecard), figure.place.companion ?? []].flat().join(': ')
    const address = issueAddress(issue, `/changes/${indicator.id}`)
    return (
      <>
        <h1 class="govuk-heading-l waymark-heading">
          <span class="govuk-caption-l">
            {issueInWords(issue)}: {indicator.number} {indicator.title}
          </span>
          What changed
        </h1>
        {shown === undefined ? (
          <p class="govuk-body">
            No figure of this indicator {seesChildren ? 'has' : 'that is shown here has'} changed.
          </p>
        ) : (
          <>
            <Shown figure={shown} indicator={indicator} title={nameOf(shown)} />
            <Because
              figure={shown}
              causes={causes}
              journeys={journeys}
              seesChildren={seesChildren}
              page={page}
              addressOf={number =>
                `${address}?${new URLSearchParams({ figure: keyOf(shown.place), page: `${number}` })}`
              }
            />
            {seesChildren && (
              <>
                <Moved moved={moved} journeys={journeys} indicator={indicator} />
                <BehindFigures sights={sights} />
              </>
            )}
            {figures.length > 1 && (
              <Others figures={figures} shown={shown} indicator={indicator} address={address} nameOf={nameOf} />
            )}
          </>
        )}
      </>
    )
  },
})

interface ShownProps {
  readonly figure: RestatedFigure
  readonly indicator: Indicator
  readonly title: string
}

const Shown = ({ figure, indicator, title }: ShownProps) => (
  <>
    <h2 class="govuk-heading-m">{title}</h2>
    <div class="waymark-before-after">
      <p>
        <span class="waymark-quiet">As published</span>
        <FigureInShort indicator={indicator} figure={figure.before} />
      </p>
      <p>
        <span class="waymark-quiet">Now</span>
        <FigureInShort indicator={indicator} figure={figure.after} />
      </p>
    </div>
  </>
)

interface BecauseProps {
  readonly figure: RestatedFigure
  readonly causes: readonly Cause[]
  readonly journeys: ReadonlyMap<string, Journey>
  readonly seesChildren: boolean
  readonly page: number | undefined
  readonly addressOf: (page: number) => string
}

/** What did it, in the order in which it happened, with what each did: to those who may not see children, the kinds alone. */
function Because({ figure, causes, journeys, seesChildren, page, addressOf }: BecauseProps) {
  if (!seesChildren) {
    const kinds = [...new Set(figure.because.map(({ cause }) => causeKinds[causes[cause]!.kind]))]
    return (
      <>
        <h3 class="govuk-heading-s">Because of</h3>
        <ul class="govuk-list govuk-list--bullet">
          {kinds.map(kind => (
            <li>{kind}</li>
          ))}
        </ul>
      </>
    )
  }
  const list = paged(figure.because, page, ROWS)
  const hasLine = figure.because.some(({ denominator }) => denominator !== 0)
  return (
    <>
      <Table
        caption="What changed it, in order"
        captionSize="s"
        compact
        stacks
        firstCellIsHeader
        head={[
          'Kind',
          'What',
          'Recorded',
          { text: hasLine ? 'Above the line' : 'Change', format: 'numeric' },
          ...(hasLine ? [{ text: 'Below the line', format: 'numeric' } as const] : []),
        ]}
        rows={list.rows.map(its => {
          const cause = causes[its.cause]!
          return [
            causeKinds[cause.kind],
            whatIn(cause, its, journeys),
            whenIn(cause),
            { text: signed(its.numerator), format: 'numeric' },
            ...(hasLine ? [{ text: signed(its.denominator), format: 'numeric' } as const] : []),
          ]
        })}
      />
      <PageLinks list={list} addressOf={addressOf} />
    </>
  )
}

function whatIn(cause: Cause, { rag }: Explanation, journeys: ReadonlyMap<string, Journey>): Content {
  const child = cause.child === undefined ? undefined : journeys.get(cause.child)
  return (
    <>
      {cause.says}
      {child && (
        <>
          {', '}
          <a class="govuk-link" href={childAddress(child.ref, undefined)}>
            {child.childId}
          </a>
        </>
      )}
      {cause.reason !== undefined && child && <span class="waymark-quiet">: {cause.reason}</span>}
      {rag && ` (${rag.before} became ${rag.after})`}
    </>
  )
}

const whenIn = ({ recordedOn, recordedBy }: Cause): string =>
  recordedOn === undefined ? '' : `${instantInWords(recordedOn)}${recordedBy === undefined ? '' : `, by ${recordedBy}`}`

interface MovedProps {
  readonly moved: ReturnType<typeof netMovements>
  readonly journeys: ReadonlyMap<string, Journey>
  readonly indicator: Indicator
}

/** The children who moved in or out, all that happened to each taken together. */
function Moved({ moved, journeys, indicator }: MovedProps) {
  const named = moved.flatMap(movement => {
    const child = journeys.get(movement.child)
    return child ? [{ movement, child }] : []
  })
  if (named.length === 0)
    return <p class="govuk-body">No child whom you may see here moved in or out of this figure.</p>
  return (
    <Table
      caption="Children who moved in or out"
      captionSize="s"
      compact
      stacks
      firstCellIsHeader
      head={['Child', 'What became of them in the figure']}
      rows={named
        .sort((a, b) => (a.child.childId < b.child.childId ? -1 : 1))
        .slice(0, MOST)
        .map(({ movement, child }) => [
          <a class="govuk-link" href={childAddress(child.ref, undefined)}>
            {child.childId}
          </a>,
          movedInWords(indicator, movement),
        ])}
    />
  )
}

/** Whole figures may come or go: the command gives every child of those. */
const MOST = 200

interface OthersProps {
  readonly figures: readonly RestatedFigure[]
  readonly shown: RestatedFigure
  readonly indicator: Indicator
  readonly address: string
  readonly nameOf: (figure: RestatedFigure) => string
}

const Others = ({ figures, shown, indicator, address, nameOf }: OthersProps) => (
  <Table
    caption="Other figures of this indicator that changed"
    captionSize="s"
    compact
    firstCellIsHeader
    scrollLabel="Other figures that changed"
    head={['Figure', 'As published', 'Now']}
    rows={figures
      .filter(figure => figure !== shown)
      .map(figure => [
        <a class="govuk-link" href={`${address}?${new URLSearchParams({ figure: keyOf(figure.place) })}`}>
          {nameOf(figure)}
        </a>,
        <FigureInShort indicator={indicator} figure={figure.before} />,
        <FigureInShort indicator={indicator} figure={figure.after} />,
      ])}
  />
)
