import { added, addedInStages, decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'interim-order-past-26-weeks',
  insteadOf: ['legal-proceedings', 'temporary-approval'],
  said: () => ({
    visit: [
      'Nana says the judge is still thinking.',
      'I live at Nana’s now. My coat peg has a rabbit.',
      'I saw Mummy at the centre and we did glue.',
    ],
  }),
  adds: ({ life, homes, to }) => {
    const issuedOn = life.periods[0]!.legalStatuses.find(step => step.status === 'C1')!.from - 2
    const withNana = homes.at(-1)!.from
    return [
      addedInStages(
        'legal-proceedings',
        { on: issuedOn, says: { kind: 'care', startedOn: issuedOn, nextHearingOn: issuedOn + 16 } },
        {
          on: issuedOn + 170,
          says: {
            extendedOn: issuedOn + 170,
            extendedTo: issuedOn + 266,
            nextHearingOn: issuedOn + 240,
            delay: 'Her grandmother came forward in week 20 and is being assessed as a special guardian.',
          },
        },
        {
          on: issuedOn + 250,
          says: {
            extendedOn: issuedOn + 250,
            extendedTo: issuedOn + 370,
            nextHearingOn: to + 26,
            delay: 'The assessment is positive. No judge was free for the final hearing; it is listed in week 46.',
          },
        },
      ),
      addedInStages(
        'temporary-approval',
        { on: withNana, says: { approvedOn: withNana, carer: 'Grandmother' } },
        { on: withNana + 108, says: { extendedOn: withNana + 108 } },
      ),
      decision(to - 25, 'drift', [
        'Week 44. The plan is special guardianship and everyone agrees; nobody is to wait for the hearing to begin the support plan.',
        'She is four. Ten months is a fifth of her life.',
        'Support plan and finances agreed with her grandmother before the hearing',
      ]),
      added('exception-reason', to - 25, {
        standard: 'care-proceedings',
        dueOn: issuedOn + 182,
        reason: 'partner',
        explanation: 'The court could not list the final hearing sooner.',
        action: 'Legal to ask for a vacated slot each Monday',
        owner: 'Legal team',
        actionDueOn: to + 5,
        notedOn: to - 25,
      }),
    ]
  },
})
