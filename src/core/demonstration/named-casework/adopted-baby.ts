import { added, decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'adopted-baby',
  insteadOf: ['pre-birth-assessment'],
  adds: ({ life, homes }) => {
    const [first] = homes
    const { decidedOn, matchedOn } = life.adoption!
    return [
      added('pre-birth-assessment', life.bornOn - 60, {
        expectedOn: life.bornOn + 4,
        startedOn: life.bornOn - 84,
        completedOn: life.bornOn - 60,
        plan: 'From hospital to carers who are approved to foster and to adopt, so that if she cannot go home she need not move again.',
      }),
      added('adoption-milestone', first!.from, {
        stage: 'early-permanence',
        reachedOn: first!.from,
        why: 'Placed at two days old. Her mother chose the toy that went with her.',
      }),
      decision(decidedOn, 'plan', [
        'Adoption is the plan.',
        'Two assessments, one of them asked for by the court, say the same. Her mother came to the meeting and asked for letters every year.',
        'Letterbox agreement to be written with both mothers',
      ]),
      decision(matchedOn!, 'placement', [
        'Matched with the carers she has lived with since she was two days old.',
        'There was nothing to move: only the name of the placement changes.',
        'Later-life letter to be finished before the order',
      ]),
      added('connection', matchedOn! + 20, {
        name: 'Birth mother',
        relation: 'parent',
        touch: 'A letter each way every June, through the letterbox service. The first has come.',
      }),
    ]
  },
})
