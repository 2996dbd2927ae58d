/** What supervision thinks through about a child, from which age on: what their life is like, what worries, and what may be wrong about it. */
export const supervised = [
  {
    from: 0,
    likeToBe:
      'She sleeps on her carer and wakes when she is put down. She has known four beds. We know from the carer’s diary and from watching her feed.',
    changed: 'She looks for her carer when somebody else comes in.',
    worries: 'Family time is five days a week, an hour’s drive each way, in her sleep.',
    goesWell: 'She is gaining weight and smiles at the same face each morning.',
    mayBeWrong: 'We count the hours that her parents have. What does she have after them?',
    actions: ['Ask the court for fewer days, in one place nearby', 'Bring the health visitor’s chart up to date'],
  },
  {
    from: 3,
    likeToBe:
      'He wakes before the house does and waits for the carer’s alarm. School is the calm part of his day. We know from the carer’s diary and from him.',
    changed: 'He has stopped hiding food since the cupboard became his own.',
    worries: 'He goes quiet two days before family time, and nobody has asked him why.',
    goesWell: 'He asked for his carer by name when he fell.',
    mayBeWrong: 'We take the quiet for sadness. His teacher thinks that it is excitement. Ask him.',
    actions: ['Ask on a walk about the days before family time', 'Write the carer’s diary into the next visit'],
  },
  {
    from: 5,
    likeToBe: 'She has two homes in her head and packs a bag for both. She told her worker so in the car.',
    changed: 'Her sister moved nearby and they walk home together.',
    worries: 'The bag has been packed since the spring: she does not believe that she is staying.',
    goesWell: 'She put up posters last week.',
    mayBeWrong: 'We tell her that she is safe. She asks whether she may stay, which is another question.',
    actions: ['Say, with the carer, that the match is agreed', 'Ask what is still to come from the old house'],
  },
  {
    from: 8,
    likeToBe: 'She is the only one in her class with a taxi. She asks to be dropped at the corner.',
    changed: 'She reads to the carer’s baby at bedtime.',
    worries: 'Her health assessment is due and she has said that she will not go.',
    goesWell: 'Her reading is at her age for the first time.',
    mayBeWrong: 'We call it refusing. It may be that the nurse comes to school, where everyone sees.',
    actions: ['Offer the assessment at home', 'Ask the school about the bus pass'],
  },
  {
    from: 10,
    likeToBe:
      'He has had four workers and counts them. He talks to the dog first, and then to whoever is with the dog.',
    changed: 'The same worker for five months now.',
    worries: 'Handover notes say what he did and not who he is.',
    goesWell: 'He let his worker see his drawings.',
    mayBeWrong: 'Our plan is for independence. He wants to be looked after for longer and may be right.',
    actions: ['Write a one-page profile together', 'Look at staying put before the birthday'],
  },
  {
    from: 16,
    likeToBe: 'He is up late and alone with his telephone; the house is kind and he is far from everyone he knew.',
    changed: 'He missed three mornings of college.',
    worries: 'The new friends whom nobody has met, and money that he cannot explain.',
    goesWell: 'He rang his worker himself when he was out too late.',
    mayBeWrong: 'We think of a gang because of last year. It may be a girlfriend. What would tell us?',
    actions: [
      'Meet outside the office, after college',
      'Hold a strategy discussion with the police',
      'Ask the college for a later start',
    ],
  },
] as const

/** On what an auditor’s grade rests. */
export const restsOn: Readonly<Record<string, readonly string[]>> = {
  outstanding: [
    'Each visit leads to the next, and the child can see what changed because of what they said.',
    'The plan was theirs: their words stand in it and were answered one by one.',
  ],
  good: [
    'The record shows who she is, what was done and why.',
    'What was decided in the review was done within the month, and it helped.',
  ],
  'requires-improvement': [
    'The work is done and the record does not say what difference it made.',
    'His wishes are written down; what became of them is not.',
    'The plan is up to date, and its actions have no owners.',
  ],
  inadequate: [
    'Nothing in the record of six months shows that anyone asked her.',
    'The risk is named in three places and nobody acted on it.',
  ],
}

/** What young people say to an auditor of the help that they get. */
export const saidToAuditors = [
  'My worker does what she says. It took a year to get one who does.',
  'They ask me things and write them down. I would like to know what happens after.',
  'I do not mind them reading about me if it gets my passport sorted.',
  'I am happy where I am. Nobody has told me if I can stay.',
  'She came to my match. That mattered more than the form.',
] as const

/** What workers say to an auditor. */
export const workersSaid = [
  'I had the time to know him. The plan was late because the school was.',
  'I am the third worker in a year and am still reading myself in.',
  'Supervision helped: we stopped guessing and asked her.',
] as const
