import type { NewIssue } from '#core/issue.ts'

export const FROZEN = '2018-05-01T09:00:00.000Z'

/** An issue with little in it, but of every kind. */
export const anIssue = (rest: Partial<NewIssue> = {}): NewIssue => ({
  month: '2018-03',
  asAt: '2018-03-31',
  recordedOn: FROZEN,
  newest: 3,
  frozenBy: 'sam',
  frozenOn: FROZEN,
  known: { returnYears: [2018], lastReturnOn: '2018-04-20T09:00:00.000Z' },
  months: ['2018-03'],
  rows: [],
  saidOfGroups: [],
  children: { refs: ['ana', 'ben'], lists: ['01'], behind: { 'a month 2018-03': [0, null] }, amounts: {} },
  definitions: { indicators: [], standards: [], careLeavers: [] },
  targets: [],
  commentary: [{ entry: 3, body: { whatHappened: 'Pasted: \0 “quoted” \ud83d\udcb7' } }],
  restated: [],
  documents: [],
  ...rest,
})
