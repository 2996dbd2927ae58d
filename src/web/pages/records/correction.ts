import { isDeepStrictEqual } from 'node:util'
import type { Body } from '#core/entry.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { Conflict } from '#store/conflict.ts'
import type { Ledger, NewEntry, RecordedEntry } from '#store/store.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import type { Outcome } from '#web/page.ts'
import type { ChildRecord } from '#web/pages/child/records.ts'
import { type Answered, referenceTaken } from '#web/pages/records/answered.ts'
import { asideFor, type Joining, type Part, setAside, settingAside } from '#web/pages/records/merge.ts'
import { corrected, statement } from '#web/pages/records/save.ts'
import type { Words } from '#web/pages/records/typed.ts'
import type { Visitor } from '#web/services.ts'

/** A record as it is corrected: what it says, and the entry that a new version builds on. */
export interface Corrected {
  readonly type: AnyRecordType
  readonly record: number
  readonly child: string
  /** What stands or, of a record that was withdrawn, stood last. */
  readonly says: RecordedEntry
  /** The newest entry, whatever it says. */
  readonly newest: RecordedEntry
  /** Every entry, newest first. */
  readonly versions: readonly RecordedEntry[]
  readonly joining: Joining
}

export const correctedIn = (
  child: string,
  { id, type, stands, versions }: ChildRecord,
  joining: Joining,
): Corrected => ({
  type,
  record: id,
  child,
  says: stands ?? versions.find(({ kind }) => kind === 'statement') ?? versions[0]!,
  newest: versions[0]!,
  versions,
  joining,
})

/** The words to type for a correction: those of the record, and the entry that they are of. */
export const typedFrom = ({ joining, says, newest }: Corrected): Words => ({
  ...joining.wordsOf(says.body),
  'based-on': newest.id.toString(),
})

/**
 * Records what was typed as a new version of a record. Undefined once it is recorded, by this form or by the same one sent
 * before; otherwise the form again: something is wrong, nothing is different, or somebody else was faster.
 */
export async function correct(
  of: Corrected,
  { ledger, who, typed }: { readonly ledger: Ledger; readonly who: Visitor; readonly typed: Words },
  { body, problems }: Answered,
): Promise<Outcome | undefined> {
  if (problems.length > 0) return { problems }
  const { newest, joining } = of
  if (newest.kind === 'statement' && isDeepStrictEqual(body, newest.body))
    return basedOn(typed) === newest.id
      ? { problems: [{ text: 'Nothing is different from what is recorded: change it, or cancel' }] }
      : undefined
  const unsaved = await saveVersion(ledger, who, of, { body, typed })
  if (unsaved === 'taken') return { problems: [referenceTaken(of.type)] }
  return unsaved && conflicting(joining, unsaved, typed)
}

/**
 * Records a new version of a record, and gives undefined: unless somebody else recorded one meanwhile, or a record about
 * somebody else has its reference.
 */
async function saveVersion(
  ledger: Ledger,
  who: Visitor,
  { type, record, child, says }: Corrected,
  { body, typed }: { readonly body: Body; readonly typed: Words },
): Promise<Conflict | 'taken' | undefined> {
  let isTaken = false
  const conflict = await unlessConflict(() =>
    ledger.write(async writing => {
      const its = await corrected(type, child, body, { record, body: says.body }, writing)
      isTaken = its === undefined
      if (its === undefined) return
      const entry: NewEntry = {
        ...statement(type, child, its),
        record,
        basedOn: basedOn(typed),
        standing: says.standing,
      }
      await writing.append({
        title: `${type.title}, corrected`,
        recordedBy: who.username,
        files: [],
        children: [],
        entries: [entry],
      })
    }),
  )
  return isTaken ? 'taken' : conflict
}

/** The entry that what was typed was begun from; 0, which no entry has, where it was begun from none. */
export const basedOn = (typed: Words): number => Math.max(Number.parseInt(typed['based-on'] ?? '', 10) || 0, 0)

/** Does what may find that somebody else was faster, and gives what they recorded. */
export async function unlessConflict(work: () => Promise<unknown>): Promise<Conflict | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (error instanceof Conflict) return error
    throw error
  }
}

/** The form again after somebody else was faster: both changes put together, and what must be chosen between. */
function conflicting(joining: Joining, { basedOn, newest }: Conflict, typed: Words): Outcome {
  const who = inWhoseName(newest)
  if (newest.kind !== 'statement')
    return {
      problems: [{ text: `This record was withdrawn by ${who}: ${newest.reason}. Save again to record it once more` }],
      typed: { ...typed, 'based-on': newest.id.toString() },
    }
  return puttingTogether(joining, typed, {
    base: joining.wordsOf(basedOn?.body ?? {}),
    theirs: joining.wordsOf(newest.body),
    newest,
    says: `This record was changed by ${who}, after you opened it.`,
  })
}

export const inWhoseName = ({ recordedBy, recordedOn }: RecordedEntry): string =>
  `${recordedBy}, on ${instantInWords(recordedOn)}`

interface Theirs {
  readonly base: Words
  readonly theirs: Words
  readonly newest: RecordedEntry
  /** What they did, as a sentence. */
  readonly says: string
}

/** The form with both people's changes, and a problem for each part that must be chosen. */
export function puttingTogether(
  joining: Joining,
  mine: Words,
  { base, theirs, newest, says }: Theirs,
): { readonly problems: readonly { readonly text: string; readonly field: string }[]; readonly typed: Words } {
  const { typed, clashes, taken } = joining.merge({ base, theirs, mine })
  return {
    problems: [
      { text: `${says} Nothing was saved and nothing of yours is lost`, field: 'conflict' },
      ...partsNamed(joining, clashes.join(',')).map(part => ({
        text: `${part.titleIn(typed).replace(/\?$/, '')}: choose between your answer and theirs`,
        field: part.controlIn(typed),
      })),
    ],
    typed: { ...typed, 'based-on': newest.id.toString(), clashes: clashes.join(','), taken: taken.join(',') },
  }
}

/** The parts named in a list that the form carries, such as those that two people changed. */
export const partsNamed = ({ partOf }: Joining, list: string | undefined): readonly Part[] =>
  [...new Set(list?.split(','))].flatMap(name => partOf(name) ?? [])

/** What was typed once it is decided whose words a part is to have, as the button says; undefined if none was pressed. */
export function decided(joining: Joining, theirs: Words, typed: Words): Words | undefined {
  const [, verb, name = ''] = /^(theirs|both|mine) ([\w-]+)$/.exec(typed._do ?? '') ?? []
  const part = verb === undefined ? undefined : joining.partOf(name)
  if (!part) return undefined
  const clashes = (typed.clashes ?? '').split(',').filter(clash => clash !== name)
  const { [asideFor(part)]: _, ...rest }: Words = { ...typed, clashes: clashes.join(',') }
  if (verb === 'theirs') return settingAside(part.saying(rest, part.theirsIn(theirs)), part, part.mineIn(typed))
  if (verb === 'both') return part.sayingBoth?.(rest, part.theirsIn(theirs)) ?? rest
  const mine = setAside(part, typed)
  return mine ? part.saying(rest, mine) : rest
}

/** The words of the version that what was typed was put together with: the newest that whoever types has seen. */
export const theirsOf = ({ versions, newest, joining }: Corrected, typed: Words): Words =>
  joining.wordsOf((versions.find(({ id }) => id === basedOn(typed)) ?? newest).body)
