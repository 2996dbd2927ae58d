import type { Commentary } from '#core/commentary.ts'
import { type Block, bold, dateInWords, paragraph, paragraphsOf, plainText } from '#core/document.ts'
import type { Materials } from './materials.ts'

const PARTS = [
  ['whatHappened', 'What happened'],
  ['why', 'Why'],
  ['whatNext', 'What next'],
] as const

/** What the council says of an indicator, by its id, or of a group by its name; nothing where it says nothing. */
export const commentaryOn = (about: string, { commentary }: Pick<Materials, 'commentary'>): readonly Block[] =>
  commentary.filter(said => said.about === about).flatMap(blocksOf)

function blocksOf(said: Commentary): readonly Block[] {
  const who = [said.byWhom, said.by && dateInWords(said.by)].filter(Boolean).join(', by ')
  return [
    ...PARTS.flatMap(([part, title]) => {
      const typed = said[part]
      if (typed === undefined) return []
      const [first, ...rest] = paragraphsOf(typed)
      return first ? [paragraph([bold(`${title}: `), plainText(first.words)]), ...rest] : []
    }),
    ...(who === '' ? [] : [paragraph([bold('Who and by when: '), who])]),
  ]
}
