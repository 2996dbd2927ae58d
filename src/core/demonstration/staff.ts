import type { Day } from '#core/dates.ts'
import { addMonths } from '#core/dates.ts'
import { between, chanceFrom, happens, mix } from './chance.ts'
import type { Council } from './council.ts'
import type { Life } from './life.ts'
import { socialWorkers } from './margins/in-care.ts'
import { establishment } from './margins/workers.ts'
import { workerName } from './people.ts'
import { allocationsOf } from './social-workers.ts'

/** A worker of the council, or a post that nobody holds. */
export interface Worker {
  /** As the case system knows them: the returns name social workers by it. */
  readonly id: string
  /** Absent for a vacant post. */
  readonly name?: string
  readonly job: 'social-worker' | 'personal-adviser' | 'reviewing-officer' | 'team-manager' | 'service-manager'
  readonly team: string
  readonly isLookedAfterTeam: boolean
  readonly hoursAWeek: number
  readonly startedOn: Day
  /** The account that is theirs, where one is. */
  readonly username?: string
}

export interface Staff {
  readonly all: readonly Worker[]
  readonly socialWorkers: readonly Worker[]
  readonly advisers: readonly Worker[]
  readonly officers: readonly Worker[]
  readonly managers: readonly Worker[]
  readonly byId: ReadonlyMap<string, Worker>
}

/** Workers whom every council has: a reviewing officer, and the head of service. */
export const AN_OFFICER = 'RO3001'
export const HEAD_OF_SERVICE = 'SM5001'

const TEAMS = ['Rowan', 'Hazel', 'Alder', 'Juniper', 'Aspen', 'Linden', 'Bramble', 'Heather']
const LEAVING_CARE = ['Leaving care north', 'Leaving care south']

/** Everyone who works with the children of these lives. The accounts of a demonstration belong to workers with a full caseload. */
export function staffOf(council: Council, lives: readonly Life[]): Staff {
  const { youngPeopleForEachAdviser, childrenForEachReviewingOfficer, teamSize } = establishment.is
  const socialWorkersNeeded = Math.max(1, Math.ceil(council.lookedAfter / socialWorkers.is.children))
  const teams = TEAMS.slice(0, Math.max(1, Math.min(TEAMS.length, Math.round(socialWorkersNeeded / teamSize))))
  const advisersNeeded = Math.max(
    1,
    Math.round((council.careLeavers + council.lookedAfter * 0.17) / youngPeopleForEachAdviser),
  )
  const demonstrated = socialWorkerToShow(council, lives)
  const work = (id: string, job: Worker['job'], team: string, username?: string): Worker => ({
    ...workerOf(council, id, job, team),
    ...(username && { username }),
  })
  const each = (count: number, of: (i: number) => Worker): Worker[] => Array.from({ length: count }, (_, i) => of(i))
  const teamOf = (i: number): string => `${teams[i % teams.length]} team`
  const sw = each(socialWorkersNeeded, i => {
    const id = socialWorkerId(i)
    return work(id, 'social-worker', teamOf(i), id === demonstrated ? 'social-worker' : undefined)
  })
  const teamShown = sw.find(worker => worker.username)?.team
  const advisers = each(advisersNeeded, i =>
    work(`PA${2001 + i * 3}`, 'personal-adviser', LEAVING_CARE[i % 2]!, i === 0 ? 'personal-adviser' : undefined),
  )
  const officers = each(Math.max(1, Math.round(council.lookedAfter / childrenForEachReviewingOfficer)), i =>
    work(`RO${3001 + i * 3}`, 'reviewing-officer', 'Reviewing officers', i === 0 ? 'reviewing-officer' : undefined),
  )
  const managers = [...teams.map((_, i) => teamOf(i)), ...LEAVING_CARE].map((team, i) =>
    work(`TM${4001 + i * 3}`, 'team-manager', team, team === teamShown ? 'team-manager' : undefined),
  )
  const head = work(HEAD_OF_SERVICE, 'service-manager', 'Children in care and leaving care', 'service-manager')
  const all = [...sw, ...advisers, ...officers, ...managers, head, ...vacancies(council, teamOf)]
  return {
    all,
    socialWorkers: sw,
    advisers,
    officers,
    managers: [...managers, head],
    byId: new Map(all.map(w => [w.id, w])),
  }
}

const socialWorkerId = (i: number): string => `SW${100_000 + i * 7}`

function workerOf(council: Council, id: string, job: Worker['job'], team: string): Worker {
  const number = mix(council.seed, id.charCodeAt(0), Number(id.slice(2)))
  const chance = chanceFrom(number, 401)
  const { partTime, partTimeHours } = establishment.is
  const [least, most] = partTimeHours
  return {
    id,
    name: workerName(number),
    job,
    team,
    isLookedAfterTeam: job === 'social-worker',
    hoursAWeek: happens(chance, partTime) ? between(chance, least, most) : 37,
    startedOn: addMonths(council.lastDay, -12 * council.years) - between(chance, 30, 2500),
  }
}

/** Posts that nobody holds. */
function vacancies(council: Council, teamOf: (i: number) => string): readonly Worker[] {
  const posts: Worker[] = []
  for (const [job, count] of Object.entries(establishment.is.vacancies))
    for (let i = 0; i < count; i++)
      posts.push({
        id: `VP${9001 + posts.length}`,
        job: job as Worker['job'],
        team: job === 'personal-adviser' ? LEAVING_CARE[i % 2]! : teamOf(i * 2 + 1),
        isLookedAfterTeam: job === 'social-worker',
        hoursAWeek: 37,
        startedOn: addMonths(council.toldTo, -2 - i * 2) - 9,
      })
  return posts
}

/** The social worker with the fullest caseload below the twenties on the last day told: someone whose list is worth seeing. */
function socialWorkerToShow(council: Council, lives: readonly Life[]): string | undefined {
  const children = new Map<string, number>()
  for (const life of lives)
    for (const { worker, startedOn, endedOn } of allocationsOf(life, council))
      if (startedOn <= council.toldTo && (endedOn ?? Number.POSITIVE_INFINITY) > council.toldTo)
        children.set(worker, (children.get(worker) ?? 0) + 1)
  const most = Math.max(0, ...children.values())
  const fitting = [...children].filter(([, n]) => n <= Math.max(16, Math.floor(most * 0.8)))
  return fitting.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}
