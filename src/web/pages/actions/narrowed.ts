import { z } from 'zod'

const named = z.string().max(500)

/** By how actions stand they are narrowed, what matters most first: in the words of an address, how it is said. */
export const standsAsked = {
  overdue: 'Overdue',
  slipping: 'Slipping',
  undated: 'Without a date',
  open: 'Not started, or on time',
  done: 'Done',
  judge: 'Effect to judge',
} as const

export type StandsAsked = keyof typeof standsAsked

/** What the address of a list of actions asks for. */
export const narrowedFields = {
  whose: z.enum(['mine', 'team', 'all'], 'Choose whose'),
  team: named,
  board: named,
  stands: z.enum(Object.keys(standsAsked) as StandsAsked[], 'Choose how they stand'),
}
