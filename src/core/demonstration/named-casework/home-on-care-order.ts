import { added, decision, defineNamedCasework } from './named-casework.ts'

/** The paperwork was begun, and the child was home before anyone had agreed to it. */
export default defineNamedCasework({
  id: 'home-on-care-order',
  insteadOf: ['placement-with-parents', 'exception-reason'],
  said: () => ({
    visit: [
      'I’m home and I’ve got my bunk. Is it for ever or for now?',
      'Mum put the list on the fridge and we do the list.',
      'I showed my teacher a picture of my real door.',
      'I liked my foster house too. Can I still go for tea?',
    ],
  }),
  adds: ({ homes, to }) => {
    const home = homes.at(-1)!
    return [
      added('placement-with-parents', home.from, {
        placedOn: home.from,
        risks:
          'An old partner coming back to the house; missed school if his mother is low. Support worker three mornings, unannounced visits, and his aunt has a key.',
      }),
      decision(home.from + 21, 'drift', [
        'The assessment under regulation 17 must be finished; he is home without it.',
        'The court was told that he would go home by the end of the summer and he did. The home is good. The paperwork is not there, and without it nobody has agreed to the risk.',
        'Assessment to the nominated officer in ten working days',
      ]),
      decision(to - 40, 'clinic', [
        'Still not agreed. The nominated officer is to see the assessment this week, as it is.',
        'Raised at three clinics. Two workers have left. He is doing well, which is not an approval.',
        'Team manager to finish it herself',
      ]),
      added('exception-reason', to - 40, {
        standard: 'placement-with-parents',
        dueOn: home.from,
        reason: 'worker',
        explanation: 'The worker who began the assessment left, and the one after her was on long leave.',
        action: 'Finished by the team manager by the end of the month',
        owner: 'Team manager',
        actionDueOn: to - 10,
        notedOn: to - 40,
      }),
    ]
  },
})
