import { defineNamedLife, type SketchedCare } from './named-life.ts'

export default defineNamedLife({
  id: 'siblings-split',
  title: 'Siblings split by a placement move and visited together',
  tells: 'Three start in one home. The eldest moves on; the younger two stay, and the home becomes long-term.',
  children: ago => {
    const legalStatuses: SketchedCare['legalStatuses'] = [
      [ago(2, 10), 'V2'],
      [ago(2, 10, -9), 'C1'],
      [ago(2, 2), 'C2'],
    ]
    const stays: SketchedCare = {
      legalStatuses,
      placements: [
        [ago(2, 10), 'U6', { carer: 1 }],
        [ago(1), 'U4', { carer: 1, because: 'PLACE' }],
      ],
    }
    const moves: SketchedCare = {
      legalStatuses,
      placements: [
        [ago(2, 10), 'U6', { carer: 1 }],
        [ago(1, 5), 'U6', { carer: 2, provider: 'PR4', distance: '20 to 49', because: 'CREQB' }],
      ],
    }
    return [
      { bornOn: ago(13, 1), sex: 'male', care: [moves] },
      { bornOn: ago(9, 4), sex: 'female', care: [stays] },
      { bornOn: ago(6, 8), sex: 'female', care: [stays] },
    ]
  },
})
