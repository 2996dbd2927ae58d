/** What managers decide, why, and what is then to be done, by what it is about. */
type Decided = readonly [decision: string, because: string, action: string]

export const decisions = {
  placement: [
    [
      'The child is to stay at the same school after the move.',
      'The move has cost enough. School is what has not changed.',
      'Taxi agreed to the end of term; apply for the travel pass',
    ],
    [
      'Support meetings every fortnight until the home is steady.',
      'The carers gave notice and then took it back. They asked for help, not for a search.',
      'First meeting this week, with the therapeutic team',
    ],
    [
      'The search for another home is to stop while the carers have the help that they asked for.',
      'Nobody had asked the child. Asked now, the answer is to stay.',
      'Tell the commissioning team, and tell the child',
    ],
    [
      'Not agreed. Come back with a plan to keep this placement.',
      'The reasons are about money and not about the child.',
      'Plan to me by Friday',
    ],
  ],
  missing: [
    [
      'The family time plan is to change before anything else does.',
      'The interviews say the same thing each time: family.',
      'Dates for six weeks on the record, and kept',
    ],
    [
      'Strategy meeting within two days of the next episode, whatever its length.',
      'Four episodes in a month, and two addresses that come up each time.',
      'Share the addresses with the police today',
    ],
    [
      'The home is to ring the young person before it rings the police, and write down both times.',
      'Late is not missing. It was written down as missing six times.',
      'Agree the curfew together and put it on the wall',
    ],
    [
      'No change to the plan; the response was right.',
      'Found within hours, welcomed back, interview held. The safety plan worked.',
      'Thank the carers',
    ],
  ],
  leaving: [
    [
      'No move on the birthday. The plan says spring and spring it is.',
      'The birthday is not a reason to move.',
      'Agree the extra weeks with the provider in writing',
    ],
    [
      'The deposit and first month are agreed.',
      'Evidence of readiness is on file, and it is good.',
      'Pay by Thursday, or the flat goes',
    ],
    [
      'Support goes on, and may be taken up again at any time up to 25.',
      'They asked. That is enough.',
      'Say so in their words, on one page',
    ],
    [
      'A second adviser is to be introduced before the leave begins.',
      'Six months with nobody known is how we lose people.',
      'Two visits together before the 1st',
    ],
  ],
  drift: [
    [
      'Permanence meeting within four weeks.',
      'The order was made in the spring and the plan has not moved since.',
      'Book it, and tell the child the date',
    ],
    [
      'Legal advice on the section 20 agreement within ten working days.',
      'Accommodated by agreement for over a year.',
      'Papers to legal by Wednesday',
    ],
    [
      'Discharge of the care order to be considered at the next review.',
      'Home for a year, and well. An order with no purpose is a weight.',
      'Ask the parent, ask the child, ask the reviewing officer',
    ],
    [
      'The assessment is due by the 15th, with no further extension.',
      'The final plan is late because the assessment is late.',
      'Clear the diary for two days',
    ],
  ],
  general: [
    [
      'The plan is right and goes on.',
      'I have read the last three visits and the child’s words in them. The plan fits what is said.',
      'Bring it back to supervision in three months',
    ],
    [
      'Life story work is to start this month.',
      'Questions are being asked at bedtime that carers cannot answer.',
      'First session with the same worker, same place, same time',
    ],
    [
      'Delegated authority is to be signed, so that everyday things need no permission.',
      'A sleepover waited nine days for me. It should not have needed me.',
      'Form signed at the next visit',
    ],
    [
      'The health assessment is the priority before the review.',
      'Good work otherwise. It is overdue and it has been moved twice.',
      'Ring the nurse today and go with them',
    ],
    [
      'The chronology is to be brought up to date before the review.',
      'Everything else is in order.',
      'Two hours protected on Tuesday',
    ],
  ],
  siblings: [
    [
      'Brothers and sisters are to meet every four weeks, and it is not to be cancelled.',
      'It has slipped to every eight. Nobody decided that; it happened.',
      'Dates for six months on each of their records',
    ],
  ],
} as const satisfies Readonly<Record<string, readonly Decided[]>>
