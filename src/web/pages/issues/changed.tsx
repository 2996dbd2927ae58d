import { group } from 'd3-array'
import type { Figure } from '#core/figure.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { madeOf } from '#core/printed.ts'
import { type CauseKind, causeKinds, type RestatedFigure, type Restatement } from '#core/restated.ts'
import type { Scorecard } from '#core/scorecard.ts'
import type { Content } from '#web/govuk/content.ts'
import { RagTag } from '#web/govuk/rag-tag.tsx'
import { Table } from '#web/govuk/table.tsx'
import { isPrinted } from './chosen.ts'

interface Props {
  /** The card on which the figures were published. */
  readonly scorecard: Scorecard
  readonly restated: Restatement
  /** Those of its figures that the visitor may see. */
  readonly figures: readonly RestatedFigure[]
  readonly caption: Content
  /** The address of the page that explains an indicator's figures; absent where there is none. */
  readonly explanationOf?: ((indicator: string) => string) | undefined
}

/** The changed figures, an indicator a row: what was printed of the month, what it is, how many others changed, and why. */
export function ChangedFigures({ scorecard, restated, figures, caption, explanationOf }: Props) {
  const byIndicator = group(figures, figure => figure.place.indicator)
  const rows = scorecard.rows.filter(({ indicator }) => byIndicator.has(indicator.id))
  return (
    <Table
      caption={caption}
      captionSize="m"
      stacks
      firstCellIsHeader
      head={['Indicator', 'As published', 'Now', 'Other figures', 'Because of']}
      rows={rows.map(({ indicator, months }) => {
        const its = byIndicator.get(indicator.id)!
        const printed = its.find(figure => isPrinted(figure, scorecard))
        const others = its.length - (printed ? 1 : 0)
        const title = `${indicator.number} ${indicator.title}`
        return [
          explanationOf ? (
            <a class="govuk-link" href={explanationOf(indicator.id)}>
              {title}
            </a>
          ) : (
            title
          ),
          <FigureInShort indicator={indicator} figure={printed?.before ?? months.at(-1)!.figure} />,
          printed ? (
            <>
              <FigureInShort indicator={indicator} figure={printed.after} />
              {printed.ragBefore !== printed.ragAfter && <RagTag rag={printed.ragAfter}>{ragNow(printed)}</RagTag>}
            </>
          ) : (
            <span class="waymark-quiet">As published</span>
          ),
          others === 0 ? <span class="waymark-quiet">None</span> : others.toLocaleString('en-GB'),
          kindsIn(its, restated),
        ]
      })}
    />
  )
}

const ragNow = ({ ragBefore, ragAfter }: RestatedFigure): string =>
  `Was ${ragBefore ?? 'not rated'}, now ${ragAfter ?? 'not rated'}`

/** A figure with what it is made of beneath. */
export const FigureInShort = ({
  indicator,
  figure,
}: {
  readonly indicator: Pick<Indicator, 'measure'>
  readonly figure: Figure
}) => {
  const of = madeOf(indicator, figure)
  return (
    <>
      <strong>{figure.display}</strong>
      {of && <span class="waymark-scorecard__of">{of}</span>}
    </>
  )
}

/** What kinds of cause changed some figures, each once: `Late entry, correction`. */
function kindsIn(figures: readonly RestatedFigure[], { causes }: Restatement): string {
  const kinds = new Set(figures.flatMap(({ because }) => because.map(({ cause }) => causes[cause]!.kind)))
  return (Object.keys(causeKinds) as CauseKind[])
    .filter(kind => kinds.has(kind))
    .map((kind, i) =>
      i === 0 ? causeKinds[kind] : causeKinds[kind].charAt(0).toLowerCase() + causeKinds[kind].slice(1),
    )
    .join(', ')
}

/** How many figures changed, in words: `No figure`, `1 figure`, `12 figures`. */
export const figuresInWords = (count: number): string =>
  count === 0 ? 'No figure' : `${count.toLocaleString('en-GB')} ${count === 1 ? 'figure' : 'figures'}`
