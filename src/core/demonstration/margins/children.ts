import { chosen, defineMargin, defineShares, england, scorecard } from './margin.ts'

export type AgeBand = 'under 1' | '1 to 4' | '5 to 9' | '10 to 15' | '16 and 17'
export type FinalStatus = 'C1' | 'C2' | 'E1' | 'V2' | 'J1'

/** Ages in whole years at which each band begins and ends; the end is not in it. */
export const ageBands: Readonly<Record<AgeBand, readonly [number, number]>> = {
  'under 1': [0, 1],
  '1 to 4': [1, 5],
  '5 to 9': [5, 10],
  '10 to 15': [10, 16],
  '16 and 17': [16, 18],
}

/** Legal statuses of children looked after on the last day. */
export const legalStatuses = defineShares<FinalStatus>({
  title: 'Legal status on the last day',
  source: scorecard('Legal status, June 2017: full care order 47.7%, interim 33.7%, section 20 9.0%'),
  note: 'Placement orders and remands share what is left.',
  is: { C2: 249, C1: 176, V2: 47, E1: 47, J1: 3 },
})

/** Age on the last day, for each legal status; together they make the published ages. */
export const agesByLegalStatus = defineMargin<Readonly<Record<FinalStatus, Readonly<Record<AgeBand, number>>>>>({
  title: 'Age on the last day by legal status',
  source: scorecard('Table 1, age distribution of looked after children, June 2017: 34, 70, 110, 216, 92 of 522'),
  note: 'The papers print ages and legal statuses apart; the cross-table is our estimate that fits both.',
  is: {
    C1: { 'under 1': 28, '1 to 4': 29, '5 to 9': 44, '10 to 15': 69, '16 and 17': 6 },
    C2: { 'under 1': 0, '1 to 4': 7, '5 to 9': 50, '10 to 15': 132, '16 and 17': 60 },
    E1: { 'under 1': 5, '1 to 4': 31, '5 to 9': 11, '10 to 15': 0, '16 and 17': 0 },
    V2: { 'under 1': 1, '1 to 4': 3, '5 to 9': 5, '10 to 15': 14, '16 and 17': 24 },
    J1: { 'under 1': 0, '1 to 4': 0, '5 to 9': 0, '10 to 15': 1, '16 and 17': 2 },
  },
})

export const sexes = defineShares<'male' | 'female'>({
  title: 'Sex',
  source: england('Children looked after on 31 March by sex'),
  is: { male: 56, female: 44 },
})

export const ethnicities = defineShares({
  title: 'Ethnicity',
  source: england('Children looked after on 31 March by ethnicity'),
  note: 'National groups, shared out among the codes.',
  is: {
    WBRI: 690,
    WOTH: 25,
    WROM: 12,
    WIRT: 5,
    WIRI: 3,
    MWBC: 40,
    MWAS: 25,
    MWBA: 17,
    MOTH: 28,
    APKN: 28,
    ABAN: 8,
    AIND: 6,
    AOTH: 12,
    BAFR: 30,
    BCRB: 18,
    BOTH: 12,
    CHNE: 2,
    OOTH: 22,
    NOBT: 6,
    REFU: 1,
  },
})

export const ethnicitiesOfUnaccompanied = defineShares({
  title: 'Ethnicity of unaccompanied children',
  source: chosen('Ethnicity of unaccompanied children'),
  is: { BAFR: 38, OOTH: 34, AOTH: 20, BOTH: 4, WOTH: 4 },
})

export const categoriesOfNeed = defineShares({
  title: 'Category of need',
  source: england('Children looked after on 31 March by category of need'),
  note: 'Absent parenting (N8) is kept for unaccompanied children and a few others.',
  is: { N1: 70, N2: 2, N3: 3, N4: 8, N5: 14, N6: 1, N8: 2 },
})

/** Of children accommodated under section 20 (V2), aged 15 and over, those who came to the country alone. */
export const unaccompaniedAmongAccommodated = defineMargin({
  title: 'Unaccompanied among accommodated teenagers',
  source: chosen('Unaccompanied children: about 2% of those looked after'),
  is: { likelihood: 0.34, male: 0.93 },
})

/** Of children looked after or who ceased, those with an earlier, short period of care. */
export const cameBack = defineMargin({
  title: 'Children with an earlier period of care',
  source: chosen('Admissions: periods exceed children by about 7%'),
  is: { likelihood: 0.07 },
})

export const shortBreaks = defineMargin({
  title: 'Children with series of short breaks, for every child looked after',
  source: chosen('Short breaks (V3, V4)'),
  is: { ofOneLookedAfter: 0.015 },
})
