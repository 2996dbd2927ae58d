import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PlaceLists, placesIn, writtenPlaces } from './place-list.ts'

test('whatever places are written are read again, each as often as it counts', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20_000 })), places => {
      const inOrder = places.sort((a, b) => a - b)
      expect(placesIn(writtenPlaces(inOrder))).toEqual(inOrder)
    }),
  )
})

test('a gap of 62 takes one sign, and one of 63 two', () => {
  expect([[62], [63], [126], []].map(writtenPlaces)).toEqual(['-', '_0', '__0', ''])
})

test('places out of order are refused', () => {
  expect(() => writtenPlaces([3, 2])).toThrow('Sort them first')
})

test('a list is kept once, however often it is asked for', () => {
  const lists = new PlaceLists()
  expect([lists.add([1, 5]), lists.add([]), lists.add([1, 5])]).toEqual([0, 1, 0])
  expect(lists.lists).toHaveLength(2)
})
