import { PROSE } from '#core/commentary.ts'
import type { Body } from '#core/entry.ts'
import { unfilledIn } from '#core/live-fields.ts'
import { cleaned } from '#core/pasted.ts'
import type { TypedFigure } from '#core/typed-figures.ts'
import { wronglyTyped } from '#core/typed-figures.ts'
import type { Problem } from '#web/page.ts'
import { type Commented, fieldsOf } from '#web/pages/commentary/commented.ts'
import type { Words } from '#web/pages/records/typed.ts'

const CLEANED = [...PROSE, 'byWhom'] as const

/** The hidden field that keeps what was pasted, where cleaning it left something out. */
export const pastedName = (name: string): string => `pasted-${name}`

/** What was typed without what a word processor left in it; what was left out is kept unseen, as it was pasted. */
export function withoutMess(typed: Words): Words {
  const clean: Record<string, string> = { ...typed }
  for (const name of CLEANED) {
    const { text, original } = cleaned(typed[name] ?? '')
    if (typed[name] !== undefined) clean[name] = text
    if (original !== undefined) clean[pastedName(name)] = original
  }
  return clean
}

/** What was pasted, of answers that still say what it was cleaned to. */
export function asPasted(typed: Words, body: Body, before: Body): Body {
  const kept = Object.entries((before.asWritten ?? {}) as Words).filter(([name]) => body[name] === before[name])
  const pasted = CLEANED.flatMap(name => {
    const original = typed[pastedName(name)]
    return original !== undefined && cleaned(original).text === body[name] ? [[name, original] as const] : []
  })
  const asWritten = Object.fromEntries([...kept, ...pasted])
  return Object.keys(asWritten).length === 0 ? {} : { asWritten }
}

/** A figure that was typed into an answer and is not what the scorecard says. */
export interface WrongFigure extends TypedFigure {
  readonly part: string
}

/** What was typed into a form and is not what the scorecard says, answer by answer. */
export const wrongFiguresIn = ({ row, about, scorecard }: Commented, typed: Words): readonly WrongFigure[] =>
  PROSE.flatMap(part =>
    wronglyTyped(typed[part] ?? '', scorecard, row ? { about } : {}).map(figure => ({ ...figure, part })),
  )

/** What is wrong with the figures and fields that were typed: figures may be confirmed, a field that says nothing may not. */
export function problemsWithFigures(of: Commented, typed: Words): readonly Problem[] {
  const unfilled = PROSE.flatMap(field => unfilledIn(typed[field] ?? '', of.scorecard).map(text => ({ field, text })))
  if (typed.confirmed === 'yes') return unfilled
  return [
    ...unfilled,
    ...wrongFiguresIn(of, typed).map(({ part, says, field }) => ({
      field: part,
      text: `${says} ${field === undefined ? 'Change it' : `Write ${field}`}, or say below that it is right`,
    })),
  ]
}

/** What was typed with a figure replaced by its live field, as its button says; undefined if none was pressed. */
export function withField(of: Commented, typed: Words): Words | undefined {
  const [, part = '', at = ''] = /^put (\w+) (\d+)$/.exec(typed._do ?? '') ?? []
  const wrong = wrongFiguresIn(of, typed).find(figure => figure.part === part && figure.at === Number(at))
  const text = typed[part]
  if (wrong?.field === undefined || text === undefined) return undefined
  return { ...typed, [part]: `${text.slice(0, wrong.at)}${wrong.field}${text.slice(wrong.at + wrong.said.length)}` }
}

/** What is wrong where nothing at all was written. */
export const nothingWritten = (of: Commented, body: Body): readonly Problem[] =>
  fieldsOf(of).some(({ name }) => body[name] !== undefined)
    ? []
    : [{ field: 'whatHappened', text: 'Write something, or cancel' }]
