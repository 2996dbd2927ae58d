import { decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'died',
  said: () => ({}),
  adds: ({ homes }) => {
    const diedOn = homes.at(-1)!.until
    return [
      decision(diedOn + 2, 'other', [
        'All letters, lists and reminders stop today. Her carers and her brother were told in person, by someone who knew her.',
        'Nobody who loved her is to get an appointment letter from us.',
        'One named person for the family, for as long as they want one',
      ]),
    ]
  },
})
