import { cardAsAt } from './card-as-at.ts'
import type { Said } from './commentary.ts'
import { cardOf } from './commentary-blocks.ts'
import { type Month, monthInWords } from './dates.ts'
import { PARTS_OF_COMMENTARY } from './disagreements.ts'
import type { Stretch } from './prose.ts'
import { type SectionText, sectionTextFor } from './report-sections.ts'
import type { Report } from './reports/report.ts'
import type { Scorecard } from './scorecard.ts'
import { suppressedIn } from './typed-figures.ts'

/** A number that somebody typed and that is too small to be published. It is to be settled before the public version is made. */
export interface TooFew {
  /** Where it stands: `Council report, Legal implications` or `Commentary on 6.9, what happened`. */
  readonly where: string
  /** The section of a report, each by its id; absent for commentary, which is in many. */
  readonly section?: { readonly report: string; readonly id: string }
  /** What commentary is about, an indicator by its id or a group by its name; absent for a section. */
  readonly about?: string
  /** As it was typed: `3`, `two`, `38 of 40`. */
  readonly typed: string
  /** The sentence around it. */
  readonly within: string
}

/** What officers wrote that is published with a month. */
interface Written {
  /** Both cards on one, with small numbers suppressed. */
  readonly card: Scorecard
  /** What they wrote for sections of reports, as they wrote it. */
  readonly sections: readonly SectionText[]
  readonly reports: readonly Pick<Report, 'id' | 'title' | 'sections'>[]
}

/** Every number in what officers wrote that is too small to be published, or is suppressed as a figure. */
export const tooFewIn = ({ card, sections, reports }: Written): readonly TooFew[] => [
  ...reports.flatMap(({ id, title, sections: its = [] }) =>
    its.flatMap(section => {
      const text = sectionTextFor(sections, { report: id, section: section.id, month: monthOf(card) })?.text ?? ''
      const place = { where: `${title}, ${section.title}`, section: { report: id, id: section.id } }
      return suppressedIn(text, card).map(at => ({ ...place, ...quoted(text, at) }))
    }),
  ),
  ...card.rows.flatMap(({ indicator: { id, number }, commentary }) =>
    commentary ? inCommentary(commentary, card, number, id) : [],
  ),
  ...[...(card.saidOfGroups ?? [])].flatMap(([title, said]) => inCommentary(said, card, title)),
]

const monthOf = ({ months }: Scorecard): Month => months.at(-1)!

function inCommentary(said: Said, card: Scorecard, title: string, indicator?: string): readonly TooFew[] {
  const { state, commentary, promised } = said
  const find = (where: string, text: string, its: Scorecard): readonly TooFew[] =>
    suppressedIn(text, its, indicator === undefined ? {} : { about: indicator }).map(at => ({
      where: `Commentary on ${title}, ${where}`,
      about: indicator ?? title,
      ...quoted(text, at),
    }))
  return [
    ...PARTS_OF_COMMENTARY.flatMap(([part, where]) => find(where, commentary[part] ?? '', cardOf(said, card))),
    ...(promised && state === 'written'
      ? find(
          `what was promised in ${monthInWords(promised.month)}`,
          promised.whatNext ?? '',
          cardAsAt(card, promised.month),
        )
      : []),
  ]
}

/** How much of a sentence is told on either side. */
const TOLD = 100

const quoted = (text: string, { from, to }: Stretch): Pick<TooFew, 'typed' | 'within'> => {
  const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, from - TOLD), from))?.[0] ?? ''
  const after = /^[^.!?\n]*[.!?]?/.exec(text.slice(to, to + TOLD))?.[0] ?? ''
  const typed = text.slice(from, to)
  return { typed, within: `${before}${typed}${after}`.replace(/\s+/g, ' ').trim() }
}

/** What is to be done about it, in a sentence. */
export const tooFewInWords = ({ where, typed, within }: TooFew): string =>
  `${where}: “${typed}” in “${within}” is too few to be published. Say it without the number, or put a live field in its place.`
