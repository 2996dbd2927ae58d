import { type Entry, standing } from './entry.ts'

/** A worker of the council, as their record says. */
export interface Worker {
  /** The identifier by which other records name them. */
  readonly id: string
  /** Absent for a vacant post. */
  readonly name?: string
  readonly team?: string
  readonly job?: string
  /** The user name that they sign in with; absent where they do not. */
  readonly username?: string
  /** The day that they left; absent while they are there. */
  readonly endedOn?: string
}

/** The workers of whom the council's own entries tell, in the order of their teams and names. */
export function workersIn(
  entries: Iterable<Pick<Entry, 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly Worker[] {
  const said = standing([...entries].filter(({ type }) => type === 'worker'))
  const workers = said.flatMap(({ body }): readonly Worker[] => {
    const { worker, isVacancy, name, team, job, username, endedOn } = body as Readonly<
      Record<string, string | undefined>
    >
    if (worker === undefined || isVacancy === 'vacant') return []
    return [
      {
        id: worker,
        ...(name !== undefined && { name }),
        ...(team !== undefined && { team }),
        ...(job !== undefined && { job }),
        ...(username !== undefined && { username }),
        ...(endedOn !== undefined && { endedOn }),
      },
    ]
  })
  return workers.sort((a, b) => compare(a.team, b.team) || compare(a.name ?? a.id, b.name ?? b.id))
}

const compare = (a = '', b = ''): number => a.localeCompare(b, 'en')

/** A worker as people know them: their name and team. */
export const workerInWords = ({ id, name = id, team }: Worker): string =>
  team === undefined ? name : `${name}, ${team}`
