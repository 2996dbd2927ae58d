import { defineNamedLife, type SketchedCare } from './named-life.ts'

export default defineNamedLife({
  id: 'left-open',
  title: 'Two children whom a return left open and the next does not mention',
  tells: 'Looked after on the last day of the year before, by its return; in the last return they do not appear.',
  children: ago => {
    const care: readonly SketchedCare[] = [
      { legalStatuses: [[ago(1, 4), 'V2']], placements: [[ago(1, 4), 'U6', { carer: 1 }]] },
    ]
    return [
      { bornOn: ago(8, 5), sex: 'male', care, isForgotten: true },
      { bornOn: ago(5, 11), sex: 'male', care, isForgotten: true },
    ]
  },
})
