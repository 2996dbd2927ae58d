/** What the next worker must know. */
export const handovers = [
  'Rings on Sundays, not for a reason. Pick up. The next review is in six weeks and the plan is right.',
  'Likes to be asked outside. The health assessment is booked and must not be moved again.',
  'Sibling time every four weeks is the thing that matters most. Do not let it slip.',
  'Two good carers, tired. Support meeting on the 14th. School knows you are coming.',
  'Trust took four months. Introduced you together at the last visit; please keep the same day.',
  'Passport applied for. Life story work is half done, the box is in my drawer with a label.',
  'Money: savings book is with the carer. A letter from the court is waiting for an answer.',
] as const

/** Why a social worker came, by the DfE code of the reason. */
export const reasonsForWorkers: Readonly<Record<string, string>> = {
  FCONTA: 'Became looked after',
  LEFTRL: 'The worker before left',
  MANAGE: 'Caseloads were made even',
  TSPROC: 'Moved to the team that goes with the plan',
  ORGRST: 'Teams were reorganised',
  ABSENC: 'The worker before is away',
  CHCHAN: 'The child asked for another worker',
  PCCHAN: 'A parent or carer asked for another worker',
  OTHERS: 'Another reason',
}
