import type { Said } from './said.ts'

/** What a personal education plan sets out to reach. */
export const learningTargets = {
  'under 5': [
    'To join two words. Nursery key person and carers, by Easter.',
    'To sit with a story for five minutes. Small group each morning.',
    'To take turns with one other child. Review in the summer term.',
  ],
  primary: [
    'To read at expected level by July: reading with a volunteer three times a week, paid by pupil premium plus.',
    'To know number bonds to 20. Ten minutes of a maths game each day.',
    'To use the calm corner before leaving the room. Class teacher, reviewed weekly.',
    'To write five sentences with full stops. Precision teaching twice a week.',
  ],
  secondary: [
    'One to one maths online, Tuesdays and Thursdays at 4; from predicted 3 to 4 by the summer.',
    'Attendance from 86% to 94%: breakfast with the head of year and no phone calls home before ten.',
    'To finish the two missing pieces of coursework by half term, with a laptop.',
    'A managed move has settled; full timetable from January, starting with the subjects that are liked.',
    'Careers meeting and two college visits before February.',
  ],
  'post-16': [
    'To complete Level 2 and move to Level 3 in September. Tutor meets fortnightly.',
    'Work experience of two weeks in the spring, matched by the virtual school.',
    'English resit in November; booster sessions paid.',
    'Bursary claimed; travel pass renewed before it runs out.',
  ],
} as const satisfies Said
