import { added, decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'unaccompanied-sixteen',
  said: () => ({
    visit: [
      'My paper ends in the winter. In my head I count the days. Please ask the solicitor what happens on the day after.',
      'I passed Entry 3. I want the certificate on the wall where my mother can see it on the telephone.',
      'In the old house they ate at six. Here I cook at nine, like home.',
      'I sleep if the door has a lock. This door has a lock.',
    ],
    'pathway-plan': ['I agree. Please put that I want to be an electrician first, and that I am afraid second.'],
  }),
  adds: ({ to }) => [
    decision(to - 30, 'risk', [
      'Application to extend leave to be made this month, not next.',
      'It runs out in about four months and he is waiting on a solicitor who has changed twice. What he does not know at night is the harm.',
      'Appointment with the solicitor, with the same interpreter, and go with him',
    ]),
    added('connection', to - 120, {
      name: 'His mother',
      relation: 'parent',
      touch: 'By telephone when the line works. The Red Cross found her in the spring.',
      importance: 'I hear her voice and I am somebody’s son again.',
    }),
    added('connection', to - 100, {
      name: 'Football coach',
      relation: 'mentor',
      touch: 'Sundays, and he drives him home',
      importance: 'He does not ask. He passes the ball.',
    }),
  ],
})
