import type { Said } from '#core/commentary.ts'
import { monthInWords } from '#core/dates.ts'
import { type Block, bold, dateInWords, paragraph, paragraphsOf, plainText, type Words } from '#core/document.ts'
import { filled } from '#core/live-fields.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'

const PARTS = [
  ['whatHappened', 'What happened'],
  ['why', 'Why'],
  ['whatNext', 'What next'],
] as const

/** What the council says of a row of its scorecard, its live fields filled in; nothing where it says nothing. */
export const saidOfRow = ({ commentary }: ScorecardRow, card: Scorecard): readonly Block[] =>
  commentary ? blocksOf(commentary, card) : []

/** What the council says of a group of indicators, by the group's name. */
export function saidOfGroup(group: string, card: Scorecard): readonly Block[] {
  const said = card.saidOfGroups?.get(group)
  return said ? blocksOf(said, card) : []
}

function blocksOf({ state, commentary }: Said, card: Scorecard): readonly Block[] {
  const who = [commentary.byWhom, commentary.by && dateInWords(commentary.by)].filter(Boolean).join(', by ')
  return [
    ...PARTS.flatMap(([part, title]) => {
      const typed = commentary[part]
      return typed === undefined ? [] : titledParagraphs(title, typed, card)
    }),
    ...(who === '' ? [] : [paragraph([bold('Who and by when: '), who])]),
    ...(state === 'carried forward' ? [paragraph(`Carried forward from ${monthInWords(commentary.month)}.`)] : []),
  ]
}

const titledParagraphs = (title: string, typed: string, card: Scorecard): readonly Block[] =>
  paragraphsOf(typed).map(({ words }, i) => {
    const said = partsOf(filled(plainText(words), card))
    return paragraph(i === 0 ? [bold(`${title}: `), ...said] : said)
  })

const partsOf = (words: Words) => (typeof words === 'string' ? [words] : words)
