import { added, decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'ninety-miles-away',
  said: () => ({
    visit: [
      'It’s nice here. It’s just that it’s here.',
      'You came all that way and you’ve got to go back at four. I timed it.',
      'My mum can’t get here. It’s three trains and she’s got my brother.',
      'They’ve got a horse I’m allowed to do. Don’t move me before she’s shod.',
      'I talk different from everyone. They call me by where I’m from.',
    ],
    'care-plan': ['Nearer. Not home, just nearer. Or bring my mum here.'],
    pep: ['I’ve only got mornings at the new school. I want whole days.'],
  }),
  changes: {
    pep: (says, story) =>
      Number(says.heldOn ?? 0) > story.homes.at(-1)!.from
        ? { ...says, school: 'Fellside School, part-time', hoursAWeek: 12.5 }
        : says,
  },
  adds: ({ homes, to }) => {
    const far = homes.at(-1)!.from
    return [
      decision(far - 6, 'placement', [
        'Agreed by the director: a placement at a distance.',
        'Eleven nearer homes said no. The horses are not a luxury. It is ninety miles from her mother and that is a cost, so fares for two visits a month are part of the plan.',
        'Notify the area’s council and health team; book fares to March',
      ]),
      decision(to - 35, 'clinic', [
        'Two visits late in a row because of the distance. A second worker near her is to visit between.',
        'A day’s drive for an hour’s talk is how visits get put off. She counts the hours.',
        'Independent visitor from the area by the end of the month',
      ]),
      added('exception-reason', to - 35, {
        standard: 'local-visits',
        dueOn: to - 44,
        reason: 'worker',
        explanation: 'Fog and a closed road; turned back at the services, rang instead.',
        action: 'Visit on the next working Monday, overnight if needed',
        owner: 'Allocated worker',
        actionDueOn: to - 28,
        notedOn: to - 35,
      }),
    ]
  },
})
