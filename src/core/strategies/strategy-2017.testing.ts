import type { Entry } from '#core/entry.ts'

type Told = Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body' | 'recordedOn'>

/** A record by its type and what it says. */
export type Said = readonly [type: string, body: Entry['body']]

/** Records about the council, each of its own, in the order in which they are given. */
export const told = (...records: readonly Said[]): readonly Told[] =>
  records.map(([type, body], i) => ({
    id: i + 1,
    record: i + 1,
    kind: 'statement',
    standing: 0,
    type,
    body,
    recordedOn: '2017-08-01T09:00:00.000Z',
  }))

const objective = (number: string, says: string, more = {}) =>
  [
    'strategy-priority',
    { reference: `OBJ-${number}`, strategy: 'S-1', kind: 'objective', number, says, ...more },
  ] as const
const measured = (reference: string, priority: string, indicator: string, more = {}) =>
  ['success-measure', { reference, priority, measuredBy: 'indicator', indicator, ...more }] as const

/**
 * The looked after children and care leavers strategy 2017 to 2020 as its papers have it, with measures by the scorecard of
 * June 2017: some by its targets, some by the strategy's own words, such as a tenth of the children taking part.
 */
export const strategy2017 = told(
  [
    'strategy',
    {
      reference: 'S-1',
      title: 'Looked after children and care leavers strategy',
      purpose: 'A safe and dependable foundation from which children can grow and flourish.',
      owner: 'Head of service, looked after children',
      board: 'Corporate parenting panel',
      fromOn: '2017-02-28',
      toOn: '2020-02-28',
      reviewOn: '2018-02-28',
    },
  ],
  ['strategy-version', { strategy: 'S-1', number: '9', writtenOn: '2016-11-20', authors: 'Head of service' }],
  [
    'strategy-version',
    {
      strategy: 'S-1',
      number: '10',
      writtenOn: '2016-11-30',
      changed: 'What the panel asked for',
      approvedBy: 'Corporate parenting panel',
      approvedOn: '2017-02-28',
      reviewOn: '2017-11-30',
    },
  ],
  objective('2', 'To find stable homes and permanence in good time', { owner: 'Service manager' }),
  objective('1', 'To protect our children and keep them safe from harm', { owner: 'Head of service' }),
  objective('3', 'To improve emotional wellbeing and physical health'),
  objective('6', 'To listen to children and young people', { owner: 'Participation lead' }),
  objective('5', 'To improve support and opportunities for care leavers', { owner: 'Leaving care manager' }),
  objective('4', 'To improve educational progress', { owner: 'Head of the virtual school' }),
  [
    'strategy-priority',
    {
      reference: 'OBJ-7',
      strategy: 'S-1',
      kind: 'promise',
      number: 'Promise 2',
      says: 'We will listen to what you have to say and make sure it makes a difference',
      wordsOf: 'children',
      parent: 'OBJ-6',
    },
  ],
  measured('SM-1', 'OBJ-1', '6.15'),
  measured('SM-2', 'OBJ-2', '8.2', { target: 12, baseline: 13, baselineOn: '2017-01-31' }),
  measured('SM-3', 'OBJ-3', '6.9', { baselineOn: '2016-03-31' }),
  measured('SM-4', 'OBJ-4', '6.13', { target: 97, byOn: '2017-06-29' }),
  measured('SM-5', 'OBJ-5', '7.4', { target: 70, baselineOn: '2017-02-28' }),
  measured('SM-6', 'OBJ-5', '99.9'),
  [
    'success-measure',
    {
      reference: 'SM-7',
      priority: 'OBJ-6',
      measuredBy: 'stated',
      says: 'Children who take part in the council of children in care',
      unit: 'percent',
      better: 'higher',
      target: 10,
    },
  ],
  ['measure-reading', { measure: 'SM-7', on: '2017-07-31', numerator: 12, denominator: 519, source: 'Participation' }],
  ['measure-reading', { measure: 'SM-7', on: '2017-03-31', numerator: 4, denominator: 488, source: 'Participation' }],
  [
    'success-measure',
    { reference: 'SM-8', priority: 'OBJ-5', measuredBy: 'stated', says: 'Mentors are launched', unit: 'done' },
  ],
  [
    'priority-progress',
    { priority: 'OBJ-5', on: '2017-06-20', says: 'Four care leavers have an apprenticeship.', next: 'Lower the bar.' },
  ],
  ['priority-progress', { priority: 'OBJ-5', on: '2016-12-31', says: 'The hub has moved.' }],
  [
    'service-plan',
    {
      reference: 'SP-1',
      priority: 'OBJ-5',
      service: 'Leaving care',
      does: 'Open the second phase of the hub',
      owner: 'Leaving care manager',
      dueOn: '2017-02-28',
      doneOn: '2017-06-20',
    },
  ],
  ['service-plan', { reference: 'SP-2', priority: 'OBJ-5', does: 'Train mentors', dueOn: '2017-06-29' }],
  ['service-plan', { reference: 'SP-3', priority: 'OBJ-3', action: 'A-1', service: 'Health' }],
)
