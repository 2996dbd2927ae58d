import { decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'adoption-plan-reversed',
  said: () => ({
    visit: [
      'They asked me if they could keep me. I said I’d think about it. Then I said yes really loud.',
      'I’m not going to the new mummy and daddy, because these ones put their hands up.',
      'My name is on the calendar for all the months.',
    ],
    'permanent-match': ['So this is the last house? Good. I’ve buried treasure here.'],
  }),
  adds: ({ life }) => [
    decision(life.adoption!.reversedOn! - 20, 'drift', [
      'Two years of looking is long enough. The plan for adoption ends, and the home he has becomes his home.',
      'Four families said no, and his carers said yes without being asked. Waiting had become the harm.',
      'Apply to revoke the placement order; match to panel in six weeks',
    ]),
  ],
})
