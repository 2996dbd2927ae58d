import { type ByYearsBack, chosen, defineMargin, defineShares, england, scorecard } from './margin.ts'

/** Of reviews held in a year, the proportion held when due. */
export const reviewsInTime = defineMargin<ByYearsBack>({
  title: 'Reviews held in time',
  source: scorecard('6.7 Cases reviewed within timescales, June 2017 and the trend: 86.8%, 91.3%, 83.3%, 94.9%'),
  is: [0.872, 0.913, 0.833, 0.949],
})

export const participation = defineShares({
  title: 'How children aged 4 and over took part in their review',
  source: chosen('Review code'),
  is: { PN1: 46, PN2: 3, PN3: 3, PN4: 4, PN5: 8, PN6: 22, PN7: 14 },
})

/** Of children looked after for 12 months, those whose yearly health assessment was done. */
export const healthAssessed = defineMargin<ByYearsBack>({
  title: 'Health assessments up to date',
  source: scorecard('6.9, 2016-17 and the trend: 89.5%, 92.8%, 81.4%'),
  is: [0.895, 0.895, 0.928, 0.814, 0.827],
})

/** Of children looked after for 12 months, those whose teeth a dentist checked. */
export const teethChecked = defineMargin<ByYearsBack>({
  title: 'Dental checks up to date',
  source: scorecard('6.10, June 2017, 2016-17 and the trend: 55.0%, 57.3%, 95.0%, 58.8%'),
  is: [0.655, 0.573, 0.95, 0.588, 0.425],
})

/** Of children looked after for 12 months. */
export const yearlyOutcomes = defineMargin({
  title: 'Immunisations, convictions, substance misuse, strengths and difficulties',
  source: england('Outcomes of children looked after for 12 months'),
  note: 'National figures, rounded.',
  is: {
    immunised: 0.85,
    surveillanceUpToDate: 0.89,
    convictedFrom10: 0.02,
    substanceMisuseFrom12: 0.06,
    interventionReceived: 0.5,
    interventionOffered: 0.8,
    questionnaireReturned: 0.82,
    questionnaireMean: 14,
  },
})

export const noQuestionnaire = defineShares({
  title: 'Why there is no strengths and difficulties score',
  source: chosen('SDQ reason'),
  is: { SDQ2: 30, SDQ3: 8, SDQ4: 52, SDQ5: 10 },
})

/** Missing incidents are many and fall on few. */
export const missing = defineMargin({
  title: 'Children missing from care',
  source: scorecard('Missing from care: 66 children and 235 incidents in 2016, 72 and 420 in January to July 2017'),
  is: {
    fromAge: 11,
    /** Of those aged 11 and over: settled and unsettled. */
    likelihood: { settled: 0.11, unsettled: 0.75 },
    /** Incidents a year while in care: settled and unsettled. */
    meanYearly: { settled: 1.6, unsettled: 8 },
    missingNotAway: 0.66,
    days: { '0': 46, '1': 30, '2': 12, '4': 8, '9': 4 },
  },
})

export const previousPermanence = defineShares({
  title: 'Previous permanence of children who started to be looked after',
  source: chosen('Previous permanence option'),
  is: { Z1: 925, P1: 12, P2: 38, P3: 20, P4: 5 },
})

/** Of girls aged 15 and over, those who are mothers. */
export const mothers = defineMargin({
  title: 'Mothers among girls aged 15 and over in care',
  source: england('Mothers aged 12 and over: about 2% of girls looked after'),
  is: { likelihood: 0.035 },
})

export const socialWorkers = defineMargin({
  title: 'Children for each social worker, and how long one stays',
  source: scorecard('11.3 and 11.4, June 2017: 10.7 on average, 19 at most'),
  is: { children: 10.7, meanDays: 480 },
})

export const reasonsForNewWorker = defineShares({
  title: 'Why a child has a new social worker',
  source: chosen('Reason for social worker change'),
  is: { LEFTRL: 44, MANAGE: 18, TSPROC: 16, ORGRST: 9, ABSENC: 8, CHCHAN: 1, PCCHAN: 2, OTHERS: 2 },
})
