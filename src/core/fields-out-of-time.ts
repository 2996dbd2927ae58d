import { monthInWords } from './dates.ts'
import { liveFieldsIn } from './live-fields.ts'
import { type Sentence, sentencesOf } from './prose.ts'
import type { Scorecard } from './scorecard.ts'
import { printedWindow } from './stretch.ts'
import type { TypedFigure } from './typed-figures.ts'
import { followingTime, openingTime } from './typed-values.ts'

/**
 * Live fields of the month in a sentence that speaks of another, such as `At the end of May it was {6.9}` in the report for
 * June: the words of May were carried forward, or the field needs its month.
 */
export function fieldsOutOfTime(text: string, card: Scorecard): readonly TypedFigure[] {
  const month = card.months.at(-1)!
  const sentences = sentencesOf(text, { indicators: [], month })
  return liveFieldsIn(text, card).flatMap(({ at, text: said }) => {
    const [, number = '', part = ''] = /^\{\s*(\S+?)\s*(n of d|n|d|rag|direction)?\s*\}$/i.exec(said) ?? []
    const row = card.rows.find(({ indicator }) => indicator.number === number || indicator.id === number)
    const sentence = sentences.find(({ from, to }) => from <= at && at < to)
    const time = sentence && timeOf(sentence, at - sentence.from, said.length)
    if (!row || time?.kind !== 'month' || time.month === month) return []
    const { indicator, months } = row
    const name = monthInWords(time.month).split(' ')[0]!.toLowerCase()
    const isShown = months.some(its => its.month === time.month)
    return [
      {
        at,
        said,
        indicator: indicator.id,
        window: printedWindow(indicator, month),
        computed: months.at(-1)!.figure,
        ...(isShown && { field: `{${[number, name, part].filter(Boolean).join(' ')}}` }),
        says: `${indicator.number} ${indicator.title}: ${said} says the figure for ${monthInWords(month)}, and the sentence speaks of ${monthInWords(time.month)}.`,
      },
    ]
  })
}

const timeOf = (sentence: Sentence, from: number, length: number) =>
  followingTime({ from, to: from + length }, sentence) ?? openingTime(sentence)
