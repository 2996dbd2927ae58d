import { type Day, isoOf } from '#core/dates.ts'
import { recordingStarts } from '#core/recording-starts.ts'
import type { NewEntry, Writing } from '#store/store.ts'

/** What a list of the latest of each child brings, of the day that it describes. */
interface Brought {
  /** What its rows gave: records about children. */
  readonly entries: readonly NewEntry[]
  readonly asAt: Day
  /** The list in words: `List 8 of Annex A`. */
  readonly by: (entry: NewEntry) => string
  readonly writing: Pick<Writing, 'returnEntries' | 'authorityEntries'>
}

/**
 * Where recording starts by a list that holds only the latest of each child, such as the last visit: of each kind that it
 * brings and that the council held nothing of, records are complete from the day of the list. Where the council has said
 * so itself, that stands.
 */
export async function startsWith({ entries, asAt, by, writing }: Brought): Promise<readonly NewEntry[]> {
  const firsts = new Map<string, NewEntry>()
  for (const entry of entries) if (!firsts.has(entry.type)) firsts.set(entry.type, entry)
  if (firsts.size === 0) return []
  const held = new Set((await writing.returnEntries([...firsts.keys()])).map(({ type }) => type))
  const said = recordingStarts(await writing.authorityEntries(['recording-start']))
  return [...firsts]
    .filter(([type]) => !held.has(type) && !said.has(type))
    .map(([recordType, entry]) => ({
      type: 'recording-start',
      subject: 'authority',
      kind: 'statement',
      standing: 0,
      body: {
        recordType,
        fromOn: isoOf(asAt),
        because: `The first records of this kind came with ${by(entry)}, which holds only the latest of each child.`,
      },
      ...(entry.file !== undefined && { file: entry.file }),
    }))
}
