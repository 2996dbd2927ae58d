import type { AnyList } from '#core/lists/list.ts'
import type { Role } from '#core/roles.ts'

/** Who begins with the month in one minute where no list is theirs: they answer for all children and look after none themselves. */
const OVERSEE: readonly Role[] = ['panel-member', 'service-manager']

/** The first page of a role: its own list or, where no list says that it is theirs, the dashboard or the scorecard. */
export function homeOf(lists: readonly AnyList[], role: Role): string {
  if (role === 'peer-reviewer') return '/peer-challenges'
  const list = lists.find(({ homeOf }) => homeOf?.includes(role))
  if (list) return `/lists/${list.id}`
  return OVERSEE.includes(role) ? '/dashboard' : '/scorecard'
}
