import { cardAsAt } from './card-as-at.ts'
import type { PromiseOutcome, Said } from './commentary.ts'
import { monthInWords } from './dates.ts'
import { type Block, bold, bulleted, dateInWords, inset, paragraph, runsOf, type Words } from './document.ts'
import { filled } from './live-fields.ts'
import type { Scorecard } from './scorecard.ts'
import { withoutSuppressed } from './typed-figures.ts'

/** What became of a promise, as people read it. */
export const OUTCOMES: Readonly<Record<PromiseOutcome, string>> = {
  done: 'Done',
  partly: 'Partly done',
  'not-yet': 'Not yet done',
  dropped: 'Not done, and it will not be',
}

const PARTS = [
  ['whatHappened', 'What happened'],
  ['why', 'Why'],
  ['whatNext', 'What happens next'],
] as const

/**
 * What is said of an indicator, by its id, or of a group by its name, as it is published: with its live fields filled from
 * the scorecard that whoever reads it may see, and whether what was promised was done. Nothing where nothing is said.
 */
export function commentaryBlocks(about: string, card: Scorecard): readonly Block[] {
  const said = saidOn(about, card)
  if (!said) return []
  const { state, commentary, promised } = said
  const then = cardOf(said, card)
  const who = [commentary.byWhom, commentary.by && `by ${dateInWords(commentary.by)}`].filter(Boolean).join(', ')
  return [
    ...(state === 'written'
      ? []
      : [inset(`Carried forward from ${monthInWords(commentary.month)}: nobody has yet said that it is still so.`)]),
    ...PARTS.flatMap(([part, title]) => prose(title, commentary[part], then, about)),
    ...(who === '' ? [] : [paragraph([bold('Who and by when: '), who])]),
    ...(promised && state === 'written' ? promiseBlocks(said, card, about) : []),
  ]
}

/** The scorecard with whose figures words are read: words that are only carried forward, with those of their own month. */
export const cardOf = ({ state, commentary }: Said, card: Scorecard): Scorecard =>
  state === 'written' ? card : cardAsAt(card, commentary.month)

/** What is said of an indicator, by its id, or of a group by its name. */
export const saidOn = (about: string, { rows, saidOfGroups }: Scorecard): Said | undefined =>
  rows.find(({ indicator }) => indicator.id === about)?.commentary ?? saidOfGroups?.get(about)

function promiseBlocks({ commentary, promised }: Said, card: Scorecard, about: string): readonly Block[] {
  const { promise, promiseNote } = commentary
  const { month, whatNext, by } = promised!
  const due = by === undefined ? '' : `, by ${dateInWords(by)}`
  const outcome = promise === undefined ? 'Nobody has said whether it was done' : OUTCOMES[promise]
  return [
    ...prose(`Promised in ${monthInWords(month)}${due}`, whatNext, cardAsAt(card, month), about),
    ...prose(outcome, promiseNote ?? '', card, about, true),
  ]
}

/** What somebody typed, under a title: paragraphs, and lists where lines begin with a bullet. */
function prose(
  title: string,
  typed: string | undefined,
  card: Scorecard,
  about: string,
  mayBeEmpty = false,
): readonly Block[] {
  if (typed === undefined || (typed === '' && !mayBeEmpty)) return []
  const blocks: Block[] = []
  let [lines, items]: [string[], string[]] = [[], []]
  let isFirst = true
  const end = () => {
    if (lines.length > 0 || isFirst) {
      const words = published(lines.join('\n'), card, about)
      blocks.push(paragraph(isFirst ? [bold(lines.length > 0 ? `${title}: ` : `${title}.`), ...runsOf(words)] : words))
      isFirst = false
    }
    if (items.length > 0) blocks.push(bulleted(items.map(item => published(item, card, about))))
    lines = []
    items = []
  }
  for (const line of typed.split('\n')) {
    const item = /^\s*•\s*(.*)$/.exec(line)?.[1]
    if (item !== undefined) items.push(item)
    else {
      if (items.length > 0 || (line.trim() === '' && lines.length > 0)) end()
      if (line.trim() !== '') lines.push(line)
    }
  }
  end()
  return blocks
}

/** A text with its live fields filled, and without typed figures that whoever reads it may not see. */
export function published(text: string, card: Scorecard, about?: string): Words {
  return filled(withoutSuppressed(text, card, about === undefined ? {} : { about }), card)
}
