import { monthInWords } from '#core/dates.ts'
import { type Block, type Cell, heading, paragraph, table } from '#core/document.ts'
import { issueInWords } from '#core/issue-name.ts'
import { type CauseKind, causeKinds, type RestatedFigure, type Restatement } from '#core/restated.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { printedWindow } from '#core/stretch.ts'
import { counted, lowerFirst } from '#core/wording.ts'
import { figureCell } from './cells.ts'
import type { Materials } from './materials.ts'

/** What has become of what the reports of the two months before said: each figure that is another now, and what changed it. */
export function changedSince({ restated, scorecard }: Pick<Materials, 'restated' | 'scorecard'>): readonly Block[] {
  if (!restated || restated.length === 0) return []
  const rows = restated.flatMap(its => changesIn(its, scorecard.rows))
  const months = restated.map(({ month, number }) => issueInWords({ month, number: number ?? 1 })).join('; ')
  return [
    heading(1, 'What has changed since it was published'),
    ...(rows.length === 0
      ? [paragraph(`No figure of these reports has changed: ${months}.`)]
      : [
          table({
            caption: `Figures of earlier reports that are others now: ${months}`,
            hasRowHeaders: true,
            columns: [
              { heading: 'Indicator', share: 6 },
              { heading: 'Month', share: 2 },
              { heading: 'Published', numeric: true, share: 1.6 },
              { heading: 'Now', numeric: true, share: 1.6 },
              { heading: 'What changed it', share: 7 },
            ],
            rows,
          }),
        ]),
  ]
}

const changesIn = (restatement: Restatement, rows: readonly ScorecardRow[]): readonly (readonly Cell[])[] =>
  rows.flatMap(({ indicator }) => {
    const { month, figures, causes } = restatement
    const { to, stretch } = printedWindow(indicator, month)
    const figure = figures.find(
      ({ place, before, after }) =>
        place.indicator === indicator.id &&
        place.companion === undefined &&
        place.window.to === to &&
        place.window.stretch === stretch &&
        before.display !== after.display,
    )
    if (!figure) return []
    return [
      [
        `${indicator.number} ${indicator.title}`,
        monthInWords(month),
        figureCell(indicator, figure.before),
        figureCell(indicator, figure.after),
        kindsOf(figure, causes),
      ],
    ]
  })

/** 3 late entries; 1 correction. */
function kindsOf({ because }: RestatedFigure, causes: Restatement['causes']): string {
  const counts = new Map<CauseKind, number>()
  for (const { cause } of because) {
    const kind = causes[cause]?.kind
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].map(([kind, count]) => `${lowerFirst(causeKinds[kind])}: ${counted(count, 'change')}`).join('; ')
}
