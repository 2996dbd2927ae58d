import { decision, defineNamedCasework } from './named-casework.ts'

/** The restriction is a decision on the record, and a line at its head. */
export default defineNamedCasework({
  id: 'councillors-relative',
  said: () => ({
    visit: ['My uncle is on the telly sometimes. I’m not allowed to say which one.', 'I like that only you come.'],
  }),
  changes: {
    'about-me': says => ({
      ...says,
      alert: 'Restricted record. Ask the service manager before you open or share anything.',
    }),
  },
  adds: ({ homes }) => [
    decision(homes[0]!.from + 4, 'risk', [
      'This record is restricted to the allocated worker, their manager and the service manager.',
      'A relative holds office in this council. He must be able to be proud of his nephew without anyone here reading about the boy.',
      'Review the restriction each year, and each time a worker changes',
    ]),
  ],
})
