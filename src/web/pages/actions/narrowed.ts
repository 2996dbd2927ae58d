import { z } from 'zod'

const named = z.string().max(500)

/** What the address of a list of actions asks for. */
export const narrowedFields = {
  whose: z.enum(['mine', 'team', 'all'], 'Choose whose'),
  team: named,
  board: named,
}
