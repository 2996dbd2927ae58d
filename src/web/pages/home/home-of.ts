import type { AnyList } from '#core/lists/list.ts'
import type { Role } from '#core/roles.ts'

/** The first page of a role: its own list or, where no list says that it is theirs, the scorecard. */
export function homeOf(lists: readonly AnyList[], role: Role): string {
  const list = lists.find(({ homeOf }) => homeOf?.includes(role))
  return list ? `/lists/${list.id}` : '/scorecard'
}
