import disability from './codes/disability.ts'
import ethnicity from './codes/ethnicity.ts'
import gender from './codes/gender.ts'
import type { Column } from './list.ts'

/** Who the child is: in every list about children. */
export const whoTheyAre: readonly Column[] = [
  { name: 'Gender', field: 'gender', holds: gender, isRequired: true, alsoCalled: /^\s*(sex|gender)\b/i },
  { name: 'Ethnicity', field: 'ethnicity', holds: ethnicity, isRequired: true, codes: 'ethnicity' },
  { name: 'Date of Birth', field: 'bornOn', holds: 'date', alsoCalled: /\bdate\b.*\bbirth\b|\bd\.?o\.?b\b/i },
  { name: 'Age of Child (Years)', field: 'age', holds: 'whole number', alsoCalled: /\bage\b/i },
]

export const hasDisability: Column = {
  name: 'Does the Child have a Disability',
  field: 'disability',
  holds: disability,
  isRequired: true,
  alsoCalled: /\bdisab(led|ility)\b/i,
}

/** Who works with them. */
export const allocated: readonly Column[] = [
  { name: 'Allocated Team', field: 'team', holds: 'text', isRequired: true, alsoCalled: /\ballocated\b.*\bteam\b/i },
  {
    name: 'Allocated Worker',
    field: 'worker',
    holds: 'text',
    isRequired: true,
    alsoCalled: /\ballocated\b.*\bworker\b/i,
  },
]
