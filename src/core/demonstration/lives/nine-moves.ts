import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'nine-moves',
  title: 'A teenager with nine moves, missing episodes and return interviews',
  tells: 'Ten placements in three years and fourteen missing incidents. Return interviews are not in the return.',
  children: ago => [
    {
      bornOn: ago(15, 3),
      sex: 'female',
      categoryOfNeed: 'N5',
      care: [
        {
          legalStatuses: [
            [ago(3, 1), 'L1'],
            [ago(3, 1, -2), 'V2'],
            [ago(3, 0, 5), 'C1'],
            [ago(2, 5), 'C2'],
          ],
          placements: [
            [ago(3, 1), 'U6'],
            [ago(3, 0, 5), 'U6', { because: 'CARPL' }],
            [ago(2, 8), 'U3', { because: 'CARPL' }],
            [ago(2, 3), 'U6', { because: 'CREQO' }],
            [ago(1, 10), 'U6', { provider: 'PR4', because: 'CREQB' }],
            [ago(1, 5), 'K2', { distance: '20 to 49', because: 'CREQB' }],
            [ago(1, 1), 'U6', { provider: 'PR4', because: 'CHILD' }],
            [ago(0, 9), 'K2', { because: 'STAND' }],
            [ago(0, 5), 'K1', { distance: '50 to 99', because: 'CARPL' }],
            [ago(0, 2), 'K2', { distance: '20 to 49', because: 'CARPL' }],
          ],
        },
      ],
      missing: [
        [ago(2, 1), 0],
        [ago(1, 11), 1],
        [ago(1, 6), 2],
        [ago(1, 4), 0],
        [ago(1, 3), 1],
        [ago(1, 2), 4],
        [ago(1, 0, 9), 0],
        [ago(0, 11), 1],
        [ago(0, 10), 0],
        [ago(0, 8), 3],
        [ago(0, 7), 1],
        [ago(0, 6), 6],
        [ago(0, 1, 20), 0],
        [ago(0, 0, 12), 1],
      ].map(([startedOn = 0, days = 0], i) => ({
        kind: i % 4 === 1 ? 'A' : 'M',
        startedOn,
        endedOn: startedOn + days,
      })),
    },
  ],
})
