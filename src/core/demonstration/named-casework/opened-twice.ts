import { added, decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'opened-twice',
  adds: ({ named, homes, to }) => {
    const [opened] = homes
    if (named!.place === 0)
      return [
        decision(opened!.from + 160, 'other', [
          'This is her record. The other one, opened three days later, is closed and is not to be used.',
          'The out of hours team could not see that she was already known, and opened her again. Two workers had been told that she was theirs.',
          'Health and school to be told which number to use',
        ]),
      ]
    return [
      added('management-decision', Math.min(to, opened!.from + 157), {
        decidedOn: opened!.from + 157,
        subject: 'other',
        decision:
          'Opened by mistake for a child who had a record already. Closed. What was written here stays, and has been copied to her own record.',
        because: 'Same birthday, same pupil number, opened three days later by the out of hours team.',
        action: 'Nothing is to be recorded here',
        owner: 'Everyone',
      }),
    ]
  },
})
