import { expect, test } from 'vitest'
import { faultsOfClosing, faultsOfForum, faultsOfMeeting, faultsOfMembers, faultsOfReply } from './faults.ts'

const board = (kind: string) => [{ type: 'board', body: { reference: 'B-1', kind } }]
const raised = [{ type: 'raised', body: { reference: 'V-1', on: '2026-02-10' } }]
const answer = [{ type: 'answer', body: { reference: 'AN-1', raised: 'V-1', on: '2026-02-10' } }]

test('a panel is no forum of young people, and either kind of forum is', () => {
  expect(faultsOfForum({ forum: 'B-1' }, board('corporate-parenting'))).toHaveLength(1)
  for (const kind of ['children-in-care-council', 'care-leavers-forum'])
    expect(faultsOfForum({ forum: 'B-1' }, board(kind))).toEqual([])
})

test('something is closed on the day of its answer at the earliest', () => {
  expect(faultsOfClosing({ answer: 'AN-1', on: '2026-02-10' }, answer)).toEqual([])
  expect(faultsOfClosing({ answer: 'AN-1', on: '2026-02-09' }, answer)).toMatchObject([
    { path: ['on'], says: expect.stringContaining('10 February 2026') },
  ])
})

test('young people are answered on the day that they raised it at the earliest', () => {
  expect(faultsOfReply({ raised: 'V-1', on: '2026-02-10' }, raised)).toEqual([])
  expect(faultsOfReply({ raised: 'V-1', on: '2026-02-09' }, raised)).toHaveLength(1)
})

test('no more are counted by their ages, or in a part, than take part', () => {
  expect(faultsOfMembers({ members: 12, from11to15: 8, from16to17: 4, disabled: 12 })).toEqual([])
  expect(faultsOfMembers({ members: 12, from11to15: 8, from16to17: 5 })).toMatchObject([{ path: ['members'] }])
  expect(faultsOfMembers({ members: 12, disabled: 13 })).toMatchObject([{ path: ['disabled'] }])
})

test('no more come for the first time than come', () => {
  expect(faultsOfMeeting({ came: 8, firstTime: 8 })).toEqual([])
  expect(faultsOfMeeting({ came: 8, firstTime: 9 })).toHaveLength(1)
})
