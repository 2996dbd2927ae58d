import { describe, expect, test } from 'vitest'
import { faultsOfReferences } from '#core/records/references.ts'
import resolution from '#core/records/resolution.ts'
import { boardsOf, panel } from './boards.testing.ts'
import { boardNamed } from './boards.ts'

describe('a board', () => {
  const { boards } = boardsOf(panel())

  test.each(['B-1', 'b-1', 'Corporate Parenting Panel', ' corporate  parenting panel'])('is named by %j', words => {
    expect(boardNamed(boards, words)?.reference).toBe('B-1')
  })

  test('is not named by words that are nearly its own', () => {
    expect(boardNamed(boards, 'Corporate Parenting')).toBeUndefined()
    expect(boardNamed(boards, undefined)).toBeUndefined()
  })
})

test('a resolution of a file to a body that does not exist is found, and one to a body that does is not', () => {
  const said = (to: string) => ({ reference: 'RES-1', minute: 'MIN-1', says: 'That it be referred', to })
  const referred = new Map([
    ['board', new Map([['B-1', 'Cabinet']])],
    ['minute', new Map([['MIN-1', 'Minute 1']])],
  ])
  expect(faultsOfReferences(resolution, said('B-1'), referred)).toEqual([])
  expect(faultsOfReferences(resolution, said('Cabinet of nowhere'), referred)).toEqual([
    { path: ['to'], says: 'To which body: none has the reference Cabinet of nowhere' },
  ])
})
