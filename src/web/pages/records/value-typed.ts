import type { RecordField } from '#core/records/record-fields.ts'
import { dayTyped } from '#web/dates-in-words.ts'
import { refusingControl, withoutControl } from '#web/file-controls.ts'

type Words = Readonly<Record<string, string>>

/** What was typed into the controls of a field: its value, or why it cannot be read; neither if nothing was. */
export interface ValueTyped {
  readonly value?: unknown
  readonly fault?: string
}

const NOTHING: ValueTyped = {}

export function valueTyped(field: RecordField, name: string, typed: Words): ValueTyped {
  const { kind, meta } = field
  if (kind === 'date') return dateTyped(meta.title, name, typed)
  if (kind === 'several') {
    const ticked = Object.keys(meta.choices ?? {}).filter(choice => typed[`${name}-${choice}`])
    return ticked.length === 0 ? NOTHING : { value: ticked }
  }
  if (kind === 'attached') return fileTyped(name, typed)
  const text = (typed[name] ?? '').replaceAll('\r\n', '\n').trim()
  if (text === '') return NOTHING
  if (kind === 'yes or no') return { value: text === 'yes' ? true : text === 'no' ? false : text }
  if (kind === 'number') return numberTyped(meta.title, text)
  if (kind === 'pounds') return poundsTyped(meta.title, text)
  return { value: text }
}

/** A file is attached when it is sent: what is typed of it is what it is known by. */
function fileTyped(name: string, typed: Words): ValueTyped {
  const refused = typed[refusingControl(name)]
  if (refused) return { fault: refused }
  const file = typed[name]?.trim()
  return file && !typed[withoutControl(name)] ? { value: file } : NOTHING
}

const PARTS = ['day', 'month', 'year'] as const

function dateTyped(title: string, name: string, typed: Words): ValueTyped {
  const parts = PARTS.map(part => (typed[`${name}-${part}`] ?? '').trim())
  if (parts.every(part => part === '')) return NOTHING
  const missing = PARTS.filter((_, i) => parts[i] === '')
  if (missing.length > 0) return { fault: `${title} must include a ${missing.join(' and a ')}` }
  const day = dayTyped(parts.join(' '))
  return day === undefined ? { fault: `${title} must be a date that exists, such as 27 3 2018` } : { value: day }
}

function numberTyped(title: string, text: string): ValueTyped {
  const plain = text.replaceAll(/[,\s]/g, '')
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain)
    ? { value: Number(plain) }
    : { fault: `${title} must be a number, such as 12` }
}

/** Pence, from pounds with or without the sign, the commas and the pence. */
function poundsTyped(title: string, text: string): ValueTyped {
  const [, pounds, pence = '0'] = /^£?(\d{1,10})(?:\.(\d{1,2}))?$/.exec(text.replaceAll(/[,\s]/g, '')) ?? []
  if (pounds === undefined) return { fault: `${title} must be an amount in pounds, such as 35 or 35.50` }
  return { value: Number(pounds) * 100 + Number(pence.padEnd(2, '0')) }
}
