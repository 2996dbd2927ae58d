/** The types of record that a journey holds as lists of their own: those of the returns. */
const RETURNED: ReadonlySet<string> = new Set([
  'child-details',
  'episode',
  'review',
  'yearly-outcomes',
  'care-leaver-outcomes',
  'adoption',
  'placed-for-adoption',
  'social-worker-allocation',
  'missing-incident',
])

/** Whether records of a type are those of the returns, which the journey holds as lists of their own. */
export const isReturned = (type: string): boolean => RETURNED.has(type)
