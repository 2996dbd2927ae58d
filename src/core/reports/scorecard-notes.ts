import { type Block, heading, paragraph, summaryList } from '#core/document.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'
import { signsInWords } from './cells.ts'
import type { Materials } from './materials.ts'
import { enteredFrom, notesOnRow } from './notes.ts'
import { newestYearOfOthers, olderOthers } from './others.ts'

const MARK = '†'

/** A row's title, marked where there is a note on it. */
export const titleIn = (row: ScorecardRow, card: Scorecard): string =>
  notesIn(row, card).length > 0 ? `${row.indicator.title} ${MARK}` : row.indicator.title

/** What the columns and signs of the printed scorecard mean. */
export const howToRead = (materials: Materials): readonly Block[] => [
  heading(1, 'How to read this report'),
  summaryList(legendOf(materials)),
]

const legendOf = ({ scorecard, isPublic }: Materials) => [
  {
    term: 'When figures change',
    description:
      'These are the figures as they were known on the day above. What is recorded later can change them: the next two reports say which have changed, and what changed them.',
  },
  {
    term: 'DOT, direction of travel (month on month)',
    description:
      '↑ improvement since the month before, or a higher number where neither is better; → no movement; ↓ decline, or a lower number. Colours tell better from worse.',
  },
  { term: 'RAG (in month)', description: 'The figure of the last month by the tolerances beside it.' },
  {
    term: 'Tolerances',
    description:
      '<93% is below 93%; 93%> is from 93% on; 95%+ is 95% and over; 9.6%< is under 9.6%. “Range to be set” has no colour yet.',
  },
  {
    term: 'Data note',
    description: 'What the figure is, and the time that it covers. YTD is the financial year to date.',
  },
  {
    term: 'Where there is no number',
    description: signsInWords({ isPublic }),
  },
  ...(newestYearOfOthers(scorecard.rows) === undefined
    ? []
    : [
        {
          term: 'Benchmarks',
          description:
            'What was last published of other councils: the average of the statistical neighbours, the councils most like this one, and the best of them; England; and the figure from which a council is in the best quarter of England. Numbers of children are not held against others, since councils differ in size.',
        },
      ]),
  ...(scorecard.rows.some(row => notesIn(row, scorecard).length > 0)
    ? [{ term: MARK, description: 'A note on the figure stands below, by the indicator’s number.' }]
    : []),
]

/** The notes on a row, and that others are of an older year than the heading says. */
function notesIn(row: ScorecardRow, { rows }: Scorecard): readonly string[] {
  const older = olderOthers(row, newestYearOfOthers(rows))
  return older === undefined ? notesOnRow(row) : [...notesOnRow(row), older]
}

/** What to know of its figures, and where those come from that were entered. */
export function notesOn({ scorecard }: Materials): readonly Block[] {
  const noted = scorecard.rows.filter(row => notesIn(row, scorecard).length > 0)
  const entered = new Map<string, readonly string[]>()
  for (const row of scorecard.rows) {
    const source = enteredFrom(row)
    if (source !== undefined) entered.set(source, [...(entered.get(source) ?? []), row.indicator.number])
  }
  if (noted.length === 0 && entered.size === 0) return []
  return [
    heading(1, 'Notes on the figures'),
    ...[...entered].map(([source, numbers]) => paragraph(`Entered from outside (${source}): ${numbers.join(', ')}.`)),
    summaryList(
      noted.map(row => ({
        term: `${row.indicator.number} ${row.indicator.title}`,
        description: notesIn(row, scorecard).join('\n'),
      })),
    ),
  ]
}
