import { type Day, day, type Month, monthPeriod, NEVER } from '#core/dates.ts'
import { mix } from '#core/demonstration/chance.ts'
import { workerName } from '#core/demonstration/people.ts'
import { FULL_TIME_HOURS } from '#core/records/worker.ts'
import { type Doing, leftCareOn } from './doing.ts'
import type { Child } from './lives.ts'
import { caseloads, monthEnds, months } from './printed.ts'

/** A social worker of this council. */
export interface SocialWorker {
  readonly id: string
  readonly name: string
  readonly team: string
  readonly isLookedAfterTeam: boolean
  readonly hoursAWeek: number
  readonly startedOn: Day
  readonly endedOn?: Day
}

/** Cases and full-time equivalents of the teams for looked after children that make the printed averages: 335 over 26 is 12.9. */
const teams = {
  cases: [335, 342, 348, 350, 351, 353],
  fullTime: [26, 31, 30, 33, 30, 33],
} as const

/** Who has been there all along: so many full time, and some for half of the week. */
const PERMANENT = 24
const HALF_TIME = 4
const LOCALITY = 14

/** The first day of the six months by which who came then is at work, and who went is gone. */
const changesOn = (month: Month): Day => monthPeriod(month).firstDay + 2

/** Those of the teams for looked after children, and of the locality teams who work with those who have just come. */
export function socialWorkers(seed: number): readonly SocialWorker[] {
  const hired: SocialWorker[] = []
  const worker = (n: number, its: Partial<SocialWorker> = {}): SocialWorker => ({
    id: `SW${100_000 + n * 7}`,
    name: workerName(mix(seed, 2017, n)),
    team: `${['Rowan', 'Hazel', 'Alder'][n % 3]} team`,
    isLookedAfterTeam: true,
    hoursAWeek: FULL_TIME_HOURS,
    startedOn: day('2015-01-05') + n * 11,
    ...its,
  })
  for (let n = 0; n < PERMANENT; n++) hired.push(worker(n))
  for (let n = 0; n < HALF_TIME; n++) hired.push(worker(PERMANENT + n, { hoursAWeek: FULL_TIME_HOURS / 2 }))
  for (let n = 0; n < LOCALITY; n++)
    hired.push(worker(60 + n, { team: `Locality team ${n % 2 === 0 ? 'north' : 'south'}`, isLookedAfterTeam: false }))
  const agency: SocialWorker[] = []
  for (const [place, month] of months.entries()) {
    const change = place === 0 ? 0 : teams.fullTime[place]! - teams.fullTime[place - 1]!
    for (let n = 0; n < change; n++) agency.push(worker(40 + agency.length, { startedOn: changesOn(month) }))
    const there = agency.filter(({ endedOn }) => endedOn === undefined)
    for (const one of there.slice(0, Math.max(0, -change)))
      agency[agency.indexOf(one)] = { ...one, endedOn: changesOn(month) }
  }
  return [...hired, ...agency]
}

/** A child’s time with a social worker. */
export interface Allocated {
  readonly child: Child
  readonly worker: string
  readonly startedOn: Day
  endedOn?: Day
}

const isThere = ({ startedOn, endedOn = NEVER }: SocialWorker, asAt: Day): boolean =>
  startedOn <= asAt && asAt < endedOn

/** Who had whose case, so that of each month 11.3 and 11.4 are as printed. */
export function allocationsOf(children: readonly Child[], workers: readonly SocialWorker[]): readonly Allocated[] {
  const held = new Map<Child, Allocated>()
  const all: Allocated[] = []
  const give = (child: Child, worker: string, from: Day): void => {
    const before = held.get(child)
    if (before) before.endedOn = from
    const allocated: Allocated = { child, worker, startedOn: from }
    held.set(child, allocated)
    all.push(allocated)
  }
  const locality = workers.filter(({ isLookedAfterTeam }) => !isLookedAfterTeam)
  for (const child of children)
    if ((leftCareOn(child) ?? NEVER) > RECORDED_FROM)
      give(child, locality[child.number % locality.length]!.id, Math.max(child.startedOn, RECORDED_FROM))
  for (const [place, asAt] of monthEnds.entries()) shareOut(children, workers, held, give, place, asAt)
  for (const allocated of all) {
    const left = leftCareOn(allocated.child)
    if (allocated.endedOn === undefined && left !== undefined) allocated.endedOn = left
  }
  return all.filter(({ startedOn, endedOn = NEVER }) => startedOn < endedOn)
}

const RECORDED_FROM = day('2016-04-01')

/** The cases of the month: those longest in care. Who has a worker keeps them; the fullest caseload is as printed, and the others are even. */
function shareOut(
  children: readonly Child[],
  workers: readonly SocialWorker[],
  held: ReadonlyMap<Child, Allocated>,
  give: (child: Child, worker: string, from: Day) => void,
  place: number,
  asAt: Day,
): void {
  const ours = workers.filter(worker => worker.isLookedAfterTeam && isThere(worker, asAt))
  const byId = new Map(ours.map(worker => [worker.id, worker]))
  const cases = children
    .filter(child => child.startedOn <= asAt && (leftCareOn(child) ?? NEVER) > asAt)
    .slice(0, teams.cases[place]!)
  const load = new Map(ours.map(({ id }) => [id, cases.filter(child => held.get(child)?.worker === id)]))
  const [fullest, ...others] = ours
  const waiting = cases.filter(child => !byId.has(held.get(child)?.worker ?? ''))
  const most = load.get(fullest!.id)!
  const full = caseloads.largest[place]!
  waiting.push(...most.splice(full))
  const from = changesOn(months[place]!) + 4
  const handOver = (child: Child, to: string): void =>
    give(child, to, Math.min(asAt, Math.max(from, child.startedOn + 3)))
  for (const child of waiting.splice(0, full - most.length)) {
    handOver(child, fullest!.id)
    most.push(child)
  }
  for (const child of waiting) {
    const next = others.toSorted(
      (a, b) => load.get(a.id)!.length / a.hoursAWeek - load.get(b.id)!.length / b.hoursAWeek,
    )[0]!
    load.get(next.id)!.push(child)
    handOver(child, next.id)
  }
}

/** As records of the type allocation. */
export const toldAllocations = (allocated: readonly Allocated[]): readonly Doing[] =>
  allocated.map(({ child, worker, startedOn, endedOn }) => ({
    child,
    type: 'allocation',
    stages: [
      { on: startedOn, says: { worker, role: 'social-worker', askedOn: startedOn, answer: 'accepted', startedOn } },
      ...(endedOn === undefined ? [] : [{ on: endedOn, says: { endedOn } }]),
    ],
  }))
