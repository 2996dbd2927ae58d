import { chosen, defineMargin } from './margin.ts'

/** Days in care so far of children looked after on the last day. */
export const timeInCare = defineMargin({
  title: 'Time in care so far, on the last day',
  source: chosen('Admissions of 208 and 262 a year (6.3), and 145 of 488 under 16 and in care for 2.5 years (8.1)'),
  note: 'Proceedings should take 26 weeks. With a third of children on interim orders, half run past it.',
  is: {
    inProceedings: { from: 4, meanBeyond: 300, most: 700 },
    onCareOrder: {
      from: 270,
      meanBeyond: { 'under 1': 60, '1 to 4': 500, '5 to 9': 1150, '10 to 15': 2100, '16 and 17': 1900 },
    },
    accommodated: { short: 0.42, shortDays: [3, 270], from: 240, meanBeyond: 700 },
    remanded: [3, 80],
  },
})
