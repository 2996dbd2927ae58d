import { recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import type { AnyRecordType } from './records/record.ts'

/** What a child or young person said, in their own words, and where it stands. */
export interface Words extends Item {
  readonly words: string
  /** The day of the record that holds them. */
  readonly on: Day
  /** The record type, by id. */
  readonly type: string
}

/**
 * Finds what a child said in the records of these types that have a place for it, oldest first. Words that belong to no
 * day, such as why a person matters to them, are not among them: nobody can tell whether they are the last.
 */
export function wordsIn(types: readonly AnyRecordType[]): (child: Journey) => readonly Words[] {
  const voices = types.flatMap(type =>
    type.voice === undefined || type.datedBy === undefined
      ? []
      : [{ id: type.id, voice: type.voice, datedBy: type.datedBy, recordsOf: recordsOf(type) }],
  )
  return child => {
    const said: Words[] = []
    for (const { id, voice, datedBy, recordsOf: itsRecords } of voices)
      for (const record of itsRecords(child)) {
        const { [voice]: words, [datedBy]: on } = record as unknown as Readonly<Record<string, unknown>>
        if (typeof words === 'string' && words.trim() !== '' && typeof on === 'number')
          said.push({ words: words.trim(), on, type: id, entry: record.entry })
      }
    return said.sort((a, b) => a.on - b.on || a.entry - b.entry)
  }
}

/** What a child last said by the end of a day; undefined where nobody wrote anything down. */
export function lastWordsIn(types: readonly AnyRecordType[]): (child: Journey, asAt: Day) => Words | undefined {
  const wordsOf = wordsIn(types)
  return (child, asAt) => wordsOf(child).findLast(words => words.on <= asAt)
}
