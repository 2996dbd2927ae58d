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
