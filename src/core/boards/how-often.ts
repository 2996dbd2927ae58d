/** How often a board meets, or is told something. */
export const howOften = {
  meeting: 'Every meeting',
  month: 'Every month',
  'two-months': 'Every two months',
  quarter: 'Every three months',
  'four-months': 'Every four months',
  'half-year': 'Every six months',
  year: 'Once a year',
} as const
export type HowOften = keyof typeof howOften

/** The months from one to the next; undefined for what comes to every meeting. */
export const monthsApart = (often: HowOften): number | undefined => (often === 'meeting' ? undefined : MONTHS[often])

const MONTHS: Readonly<Record<Exclude<HowOften, 'meeting'>, number>> = {
  month: 1,
  'two-months': 2,
  quarter: 3,
  'four-months': 4,
  'half-year': 6,
  year: 12,
}
