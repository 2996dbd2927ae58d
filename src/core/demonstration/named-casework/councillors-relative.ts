import { managerOf } from '#core/demonstration/workers-of.ts'
import { added, decision, defineNamedCasework } from './named-casework.ts'

/** The record is closed to all but his worker, their manager and the service manager, with the decision on it. */
export default defineNamedCasework({
  id: 'councillors-relative',
  said: () => ({
    visit: ['My uncle is on the telly sometimes. I’m not allowed to say which one.', 'I like that only you come.'],
  }),
  adds: story => {
    const on = story.homes[0]!.from + 4
    const head = story.staff.managers.find(({ job }) => job === 'service-manager')!
    const manager = managerOf(story, on)
    return [
      added('restriction', on, {
        startedOn: on,
        because: 'A relative holds office in this council.',
        decidedBy: head.id,
        ask: `${head.name}, service manager`,
        ...(manager && { mayOpen: [{ worker: manager.id }] }),
      }),
      decision(on, 'risk', [
        'This record is restricted to the allocated worker, their manager and the service manager.',
        'A relative holds office in this council. He must be able to be proud of his nephew without anyone here reading about the boy.',
        'Review the restriction each year, and each time a worker changes',
      ]),
    ]
  },
})
