import { expect, test } from 'vitest'
import { LatestUsed } from './latest-used.ts'

test('what was used longest ago makes room, and what is kept is not made again', () => {
  const kept = new LatestUsed<string, string>(2)
  const made: string[] = []
  const use = (key: string) =>
    kept.get(key, () => {
      made.push(key)
      return key
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) use(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  expect([...kept.values()]).toEqual(['a', 'b'])
})
