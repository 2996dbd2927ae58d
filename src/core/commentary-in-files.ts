import type { Body } from './entry.ts'
import { monthWritten } from './months.ts'
import { cleaned } from './pasted.ts'
import type { Fault } from './records/checks.ts'
import type { InFiles } from './records/fields.ts'
import { folded } from './returns/annex-a/spelling.ts'

/** An indicator by its number, its id or its title, or a group of them by its name, whatever the case and the marks. */
export const aboutInFiles: InFiles = {
  read: (text, indicators) => {
    const said = folded(text)
    const indicator =
      indicators.find(({ number }) => number === text) ??
      indicators.find(({ id, title }) => folded(id) === said || folded(title) === said)
    const about = indicator?.id ?? indicators.find(({ group }) => folded(group) === said)?.group
    return about === undefined ? { isMore: true } : { value: about, isMore: false }
  },
  asksFor: 'an indicator, by its number such as 6.9, or the name of a group of them',
}

/** A month as people write it: `2017-06`, `June 2017`, `Jun-17`. */
export const monthInFiles: InFiles = {
  read: text => {
    const month = monthWritten(text)
    return month === undefined ? { isMore: true } : { value: month, isMore: false }
  },
  asksFor: 'a month, such as 2017-06 or June 2017',
}

/** Text without what a word processor left in it; as it was, beside it, where that left something out. */
export const proseInFiles: InFiles = {
  read: text => {
    const { text: value, original } = cleaned(text)
    return { value, isMore: original !== undefined }
  },
}

/** The fields in which something may be said. */
const SAID = ['whatHappened', 'why', 'whatNext', 'promise', 'promiseNote'] as const

/** What is wrong with commentary as a whole: what it is about, of which month, and that it says anything. */
export function faultsOfCommentary(body: Body): readonly Fault[] {
  const faults: Fault[] = []
  if (body.about === undefined)
    faults.push({ path: ['about'], says: 'Name an indicator by its number, such as 6.9, or a group of them' })
  if (body.month === undefined) faults.push({ path: ['month'], says: 'Enter the month of the report' })
  if (SAID.every(field => body[field] === undefined)) faults.push({ path: ['whatHappened'], says: 'Nothing is said' })
  return faults
}

/** What commentary is on, and in the report of which month; undefined where it does not say. */
export const matterOfCommentary = ({ about, month }: Body): string | undefined =>
  about === undefined || month === undefined ? undefined : `${month} ${about}`

/** Whether two of one matter say different things of it. */
export const saysOtherwiseOf = (one: Body, other: Body): boolean => SAID.some(field => one[field] !== other[field])
