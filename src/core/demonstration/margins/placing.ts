import { chosen, defineMargin, scorecard, sufficiency } from './margin.ts'

export type PlacingGroup = 'baby' | 'child' | 'teenager' | 'sixteen' | 'unaccompanied' | 'remand'

/** Where a child first lives. */
export const firstPlacement = defineMargin<Readonly<Record<PlacingGroup, Readonly<Record<string, number>>>>>({
  title: 'First placement, by age group',
  source: chosen('Placements on the last day'),
  note: 'Fostering 73.8%, with parents 5.0%, family based 82.0% (9.2, 8.4, 8.3); the rest from the sufficiency strategy, Table 7.',
  is: {
    baby: { U6: 71, U3: 10, U5: 3, R3: 6, P1: 10 },
    child: { U6: 77, U3: 8, P1: 10, K2: 4, R1: 1 },
    teenager: { U6: 56, U3: 5, K2: 27, P1: 7, S1: 3, R1: 2 },
    sixteen: { U6: 32, U3: 4, K2: 26, K3: 30, P1: 4, R2: 4 },
    unaccompanied: { U6: 62, K3: 38 },
    remand: { R5: 50, K1: 20, K2: 30 },
  },
})

/** Where a child next lives, when a placement ends. */
export const nextPlacement = defineMargin<
  Readonly<Record<'settled' | 'unsettled', Readonly<Record<PlacingGroup, Readonly<Record<string, number>>>>>>
>({
  title: 'Next placement, by age group',
  source: chosen('Placements on the last day'),
  is: {
    settled: {
      baby: { U6: 74, U5: 2, U3: 17, P1: 7 },
      child: { U6: 53, U4: 26, U3: 3, U1: 4, P1: 7, K2: 5, S1: 2 },
      teenager: { U6: 38, U4: 22, U1: 2, K2: 26, P1: 8, S1: 4 },
      sixteen: { U6: 28, U4: 12, K3: 28, K2: 22, P1: 10 },
      unaccompanied: { U6: 55, K3: 45 },
      remand: { K2: 60, U6: 40 },
    },
    unsettled: {
      baby: { U6: 90, U3: 10 },
      child: { U6: 86, K2: 10, S1: 4 },
      teenager: { U6: 52, K2: 40, S1: 3, K1: 1, P1: 4 },
      sixteen: { U6: 34, K2: 36, K3: 24, R5: 2, K1: 1, P1: 3 },
      unaccompanied: { U6: 50, K3: 50 },
      remand: { K2: 60, U6: 40 },
    },
  },
})

/** How often placements end. */
export const moves = defineMargin({
  title: 'How often children move',
  source: scorecard(
    '8.1 and 8.2, June 2017: 62.1% stable for two years, 12.1% with three or more placements in a year',
  ),
  note: 'The rates are tuned until both figures come out.',
  is: {
    /** A first placement is often only for the first weeks. */
    firstIsShort: 0.4,
    firstShortDays: [3, 120],
    /** Later placements that fail early. */
    earlyEnd: 0.1,
    earlyEndDays: [10, 120],
    /** Average days until a placement that has lasted ends, by age group. */
    meanDays: { baby: 1900, child: 2700, teenager: 2200, sixteen: 900, unaccompanied: 500, remand: 200 },
    /** Some children move again and again. */
    unsettled: { baby: 0.02, child: 0.06, teenager: 0.18, sixteen: 0.18, unaccompanied: 0.05, remand: 0.5 },
    unsettledMeanDays: 150,
    /** Short-term fostering that becomes long-term fostering with the same carers. */
    becomesLongTerm: 0.5,
    becomesLongTermAfterDays: [400, 900],
  },
})

export const reasonsForChange = defineMargin({
  title: 'Why a placement ended',
  source: chosen('Reason for placement change'),
  is: {
    settled: { CARPL: 62, CREQO: 10, CREQB: 8, CHILD: 6, LAREQ: 5, STAND: 2, ALLEG: 2, CLOSE: 2, APPRR: 1, OTHER: 6 },
    unsettled: { CARPL: 22, CREQB: 40, CREQO: 10, CHILD: 14, LAREQ: 5, STAND: 2, ALLEG: 2, OTHER: 6 },
  },
})

/** Who provides a placement, for each kind. */
export const providers = defineMargin<Readonly<Record<string, Readonly<Record<string, number>>>>>({
  title: 'Placement provider by placement',
  source: scorecard('8.5, June 2017: 243 of 522 in a commissioned placement (46.6%)'),
  note: 'Fostering split from the sufficiency strategy, Table 7: 179 own, 20 with relatives or friends, 176 by others.',
  is: {
    fostering: { PR1: 56, PR4: 37, PR5: 6, PR2: 1 },
    kinship: { PR1: 1 },
    adoption: { PR1: 80, PR5: 20 },
    P1: { PR0: 1 },
    K1: { PR2: 100 },
    K2: { PR4: 88, PR5: 9, PR1: 3 },
    K3: { PR4: 58, PR5: 30, PR1: 12 },
    R1: { PR4: 70, PR5: 30 },
    R2: { PR3: 1 },
    R3: { PR4: 80, PR5: 20 },
    R5: { PR3: 70, PR4: 30 },
    S1: { PR4: 60, PR5: 40 },
  },
})

export type DistanceGroup = 'own fostering' | 'independent fostering' | 'residential' | 'other'

/** How far from home, in miles. */
export const distances = defineMargin<
  Readonly<Record<DistanceGroup, Readonly<Record<'within the area' | '20 to 49' | '50 to 99' | '100 or more', number>>>>
>({
  title: 'Distance of the placement from home',
  source: sufficiency('Table 9, driving distance by placement type, July 2016'),
  note: 'Own provision of any kind is as near as own fostering.',
  is: {
    'own fostering': { 'within the area': 178, '20 to 49': 6, '50 to 99': 0, '100 or more': 1 },
    'independent fostering': { 'within the area': 93, '20 to 49': 33, '50 to 99': 22, '100 or more': 1 },
    residential: { 'within the area': 18, '20 to 49': 14, '50 to 99': 17, '100 or more': 5 },
    other: { 'within the area': 43, '20 to 49': 6, '50 to 99': 4, '100 or more': 2 },
  },
})

export const locations = defineMargin({
  title: 'Miles from home, and over the boundary',
  source: chosen('Distance of the placement from home'),
  note: 'How many near placements lie just over the boundary is judged, and so is how many distances nobody wrote down.',
  is: { justOutside: 0.1, withoutMiles: 0.03 },
})
