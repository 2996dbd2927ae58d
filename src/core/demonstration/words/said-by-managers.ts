/** What managers decide, by what it is about. */
export const decisions = {
  placement: [
    'The child is to stay at the same school after the move.',
    'Support meetings every fortnight until the home is steady.',
    'The search is to stop while the carers have the help that they asked for.',
  ],
  missing: [
    'The family time plan is to change before anything else does.',
    'Strategy meeting within two days of the next episode, whatever its length.',
    'The home is to ring the child before it rings the police, and write down both times.',
  ],
  leaving: [
    'No move on the birthday. The plan says spring and spring it is.',
    'The deposit and first month are agreed.',
    'Support goes on past 21, and may be taken up again at any time.',
    'A second adviser is to be introduced before the leave begins.',
  ],
  drift: [
    'Permanence meeting within four weeks.',
    'Legal advice on the section 20 agreement within ten working days.',
    'Discharge of the care order to be considered at the next review.',
  ],
  general: [
    'The plan is right and goes on.',
    'Life story work is to start this month.',
    'Delegated authority is to be signed, so that everyday things need no permission.',
    'Brothers and sisters are to meet every four weeks, and it is not to be cancelled.',
  ],
} as const

/** What is then to be done. */
export const managersActions = [
  'Book it and tell the child the date',
  'Ring the school and confirm in writing',
  'Put dates for the next three months on the record',
  'Ask the child what they think and write down their words',
  'Bring it back to supervision',
] as const
