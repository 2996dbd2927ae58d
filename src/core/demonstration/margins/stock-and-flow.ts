import { type ByYearsBack, defineMargin, scorecard, sufficiency } from './margin.ts'

/** Children looked after at the end of each year for every one on the last day. */
export const lookedAfterAtYearEnd = defineMargin<ByYearsBack>({
  title: 'Looked after at each year end, beside the last',
  source: scorecard('6.1 Number of looked after children, June 2017 and the trend'),
  note: 'Before 2014 the papers say nothing: a slow rise of 3% a year is assumed.',
  is: [1, 488 / 522, 432 / 522, 407 / 522, 394 / 522, 382 / 522, 371 / 522],
})

/** Children under 18 who ceased in each year for every child looked after on the last day. */
export const ceasedUnder18 = defineMargin<ByYearsBack>({
  title: 'Ceased to be looked after before 18',
  source: sufficiency('Tables 4 and 5, discharges from care'),
  note:
    'Cessations of 215, 192, 160 and 136 a year (6.4) less those who turned 18 (about a quarter) and less the short first ' +
    'stays of children who came back.',
  is: [160 / 522, 152 / 522, 136 / 522, 110 / 522, 96 / 522, 92 / 522],
})

/** Children under 18 in the area for every child looked after on the last day. */
export const childrenPerLookedAfter = defineMargin({
  title: 'Children aged 0 to 17 for every child looked after',
  source: sufficiency('Table 1, rate per 10,000; population 56,356'),
  is: { ofOneLookedAfter: 56356 / 522, yearlyGrowth: 0.0025 },
})
