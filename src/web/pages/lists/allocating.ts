import { type WorkerRole, workerOn } from '#core/allocations.ts'
import { type IsoDate, isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'
import { Conflict } from '#store/conflict.ts'
import type { Ledger, NewEntry, RecordedEntry } from '#store/store.ts'
import type { Problem } from '#web/page.ts'

/** What somebody asks of an allocation: at once, or that the worker be asked first. */
export interface ToAllocate {
  readonly child: string
  readonly worker: string
  readonly role: WorkerRole
  readonly way: 'now' | 'ask'
  readonly startedOn: IsoDate
  readonly askedOn: IsoDate
  readonly note: string | undefined
}

/** Gives a case to a worker, and ends what the worker before had; or asks the worker to take it on. */
export async function allocate(
  ledger: Ledger,
  journey: Journey,
  to: ToAllocate,
  by: string,
): Promise<readonly Problem[]> {
  const { child, worker, role, way, startedOn, askedOn, note } = to
  const body: Body = {
    worker,
    role,
    askedOn,
    answer: way === 'now' ? 'accepted' : 'waiting',
    startedOn,
    ...(note && { handover: note }),
  }
  const entries = [statement(child, body)]
  if (way === 'now') entries.push(...(await ended(ledger, journey, role, startedOn)))
  return save(ledger, way === 'now' ? 'A worker allocated' : 'A worker asked', entries, by)
}

/** What a worker who was asked answers. */
export type Answer =
  | { readonly answer: 'accepted'; readonly startedOn: IsoDate }
  | { readonly answer: 'declined'; readonly because: string }

/** Records what a worker answered to a handover; with a yes, what the worker before had ends. */
export async function answerHandover(
  ledger: Ledger,
  journey: Journey,
  asked: RecordedEntry,
  answer: Answer,
  by: string,
): Promise<readonly Problem[]> {
  const said: Body =
    answer.answer === 'accepted'
      ? { ...asked.body, answer: 'accepted', startedOn: answer.startedOn }
      : { ...asked.body, answer: 'declined', declinedBecause: answer.because }
  const entries: NewEntry[] = [{ ...statement(journey.ref, said), record: asked.record, basedOn: asked.id }]
  if (answer.answer === 'accepted')
    entries.push(...(await ended(ledger, journey, asked.body.role as WorkerRole, answer.startedOn)))
  return save(ledger, answer.answer === 'accepted' ? 'A handover accepted' : 'A handover declined', entries, by)
}

/** The newest version of an allocation that stands, by its entry; undefined if there is none such. */
export async function allocationEntry(
  ledger: Ledger,
  child: string,
  entry: number,
): Promise<RecordedEntry | undefined> {
  const history = await ledger.history(child)
  const asked = history.find(({ id, type }) => id === entry && type === 'allocation')
  return asked && history.findLast(({ record }) => record === asked.record)
}

/** The end of what the worker in a role had, from the day that another takes over; of second workers there may be several. */
async function ended(
  ledger: Ledger,
  journey: Journey,
  role: WorkerRole,
  startedOn: IsoDate,
): Promise<readonly NewEntry[]> {
  if (role === 'second-worker') return []
  const before = workerOn(journey, role, LAST)
  if (before === undefined || before.isReturned) return []
  const entry = await allocationEntry(ledger, journey.ref, before.entry)
  if (entry === undefined || entry.kind !== 'statement') return []
  const endedOn = isoOf(before.startedOn) > startedOn ? isoOf(before.startedOn) : startedOn
  return [{ ...statement(journey.ref, { ...entry.body, endedOn }), record: entry.record, basedOn: entry.id }]
}

/** A day after every allocation that is recorded, so that the newest worker is found. */
const LAST = 1_999_999

const statement = (subject: string, body: Body): NewEntry => ({
  type: 'allocation',
  subject,
  kind: 'statement',
  standing: 0,
  body,
})

async function save(
  ledger: Ledger,
  title: string,
  entries: readonly NewEntry[],
  by: string,
): Promise<readonly Problem[]> {
  try {
    await ledger.write(writing => writing.append({ title, recordedBy: by, files: [], children: [], entries }))
    return []
  } catch (error) {
    if (error instanceof Conflict)
      return [
        { text: 'Somebody else changed who works with this child meanwhile. Look at what it is now and try again' },
      ]
    throw error
  }
}
