/** What children complain of, in their words, with what was learnt, what changed because of it, and what is done for the child who complained. */
export const complaintsSaid = [
  {
    about: ['contact'],
    theirWords: 'Seeing my brother got moved three times and nobody asked me if the new day was all right.',
    learnt: 'Family time was moved for the building and not for the children.',
    changed: 'A day is moved only once the child has been asked, and the reason is written down.',
    forThem: 'Agree fixed days with both brothers, and write into the plan who asks them before one is moved.',
  },
  {
    about: ['worker'],
    theirWords: 'I have had four social workers. I only found out about the last one when she knocked.',
    learnt: 'Handover was between workers. The young person was told last.',
    changed: 'The old worker brings the new one, and says goodbye.',
    forThem: 'Ask the last worker to come once more and say goodbye.',
  },
  {
    about: ['money', 'delay'],
    theirWords: 'I needed my passport in June for the trip. It came in September.',
    learnt: 'Nobody had the task once the first form came back.',
    changed: 'Each document has an owner and a day, on the record.',
    forThem: 'Check which other documents are missing, and name who gets each of them by when.',
  },
  {
    about: ['home'],
    theirWords: 'They said a week in the other house. It was eleven weeks and my bike was not there.',
    learnt: 'A short stay had no end date, and belongings followed late.',
    changed: 'A stay that is to be short has its last day written in the plan.',
    forThem: 'Bring what was left behind, the bike first.',
  },
  {
    about: ['plan', 'records'],
    theirWords: 'The plan says I do not like school. I like school. I do not like the taxi.',
    learnt: 'The plan was copied from the one before.',
    changed: 'The young person reads the plan before anybody signs it.',
    forThem: 'Go through the plan line by line with them, and change what is wrong.',
  },
] as const

/** What children thank people for. */
export const complimentsSaid = [
  {
    about: ['worker'],
    theirWords: 'She came to my show. She said she would and she did.',
    learnt: 'What is in a child’s own diary goes into the worker’s.',
  },
  {
    about: ['support'],
    theirWords: 'He sat with me at the housing place the whole morning.',
    learnt: 'Nobody goes to a first appointment at the housing office alone.',
  },
  { about: ['home'], theirWords: 'They kept my room the same when I was in hospital.', learnt: undefined },
] as const
