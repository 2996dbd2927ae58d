import type { ReportSection } from './report.ts'

/** The objective that is told of by how children took part in their reviews. */
export const LISTENING = 'objective-6'

/** An objective of the strategy for children in care and care leavers, and the indicators that tell how it goes. */
export interface Objective extends ReportSection {
  readonly indicators: readonly string[]
  /** Those beyond the scorecard. */
  readonly wider: readonly string[]
}

/** What officers are asked to write of an objective, as the end of a sentence. */
export const ASKED_OF_OBJECTIVE = 'what has been done since the last report, what has not, and what comes next'

/** What the report is on where no strategy is on record: six objectives, and enough of the right homes. */
export const OBJECTIVES: readonly Objective[] = [
  {
    id: 'objective-1',
    title: 'To protect our children and keep them safe from harm',
    asks: ASKED_OF_OBJECTIVE,
    indicators: ['visits-to-national-standard', 'visits-to-local-standard', 'reviewed-within-timescales'],
    wider: [
      'missing-episodes',
      'children-missing',
      'looked-after-children-missing',
      'return-interviews-offered',
      'return-interviews-held',
    ],
  },
  {
    id: 'objective-2',
    title:
      'To find stable homes and permanence in good time, so that children make and keep safe, loving relationships',
    asks: ASKED_OF_OBJECTIVE,
    indicators: [
      'three-or-more-placements',
      'long-term-placement-stability',
      'family-based-setting',
      'ceased-to-permanence',
      'days-to-adoptive-placement',
      'days-to-adoptive-match',
    ],
    wider: ['young-people-staying-put', 'fostered-at-18-staying-put'],
  },
  {
    id: 'objective-3',
    title: 'To improve the emotional wellbeing and physical health of looked after children',
    asks: ASKED_OF_OBJECTIVE,
    indicators: ['health-assessments-up-to-date', 'dental-checks-up-to-date', 'initial-health-assessments-in-time'],
    wider: ['sdqs-completed', 'average-sdq-score', 'sdq-scores-of-concern', 'care-leavers-given-a-health-passport'],
  },
  {
    id: 'objective-4',
    title: 'To improve educational progress and attainment, and narrow the gap to their peers',
    asks: ASKED_OF_OBJECTIVE,
    indicators: ['with-an-education-plan', 'education-plans-up-to-date'],
    wider: ['with-an-education-health-and-care-plan', 'with-special-educational-needs'],
  },
  {
    id: 'objective-5',
    title:
      'To improve support and opportunities for care leavers, so that more are in education, employment or training',
    asks: ASKED_OF_OBJECTIVE,
    indicators: [
      'care-leavers-in-education-employment-or-training',
      'care-leavers-in-suitable-accommodation',
      'with-a-pathway-plan',
    ],
    wider: [
      'pathway-plans-16-to-17',
      'pathway-plans-18-to-20',
      'pathway-plans-21-to-24',
      'care-leavers-kept-in-touch-with',
      'care-leavers-whereabouts-unknown',
      'care-leavers-in-a-stable-home',
      'care-leavers-in-apprenticeships',
      'care-leavers-in-council-apprenticeships',
    ],
  },
  {
    id: LISTENING,
    title: 'To listen to children and young people, so that they shape their own plans and our services',
    asks: ASKED_OF_OBJECTIVE,
    indicators: [],
    wider: [],
  },
  {
    id: 'sufficiency',
    title: 'Enough of the right homes',
    asks: ASKED_OF_OBJECTIVE,
    indicators: [
      'number-of-looked-after-children',
      'in-fostering-placements',
      'commissioned-placements',
      'fostering-households',
    ],
    wider: [
      'placed-outside-the-area',
      'placed-far-from-home',
      'placed-outside-within-20-miles',
      'placed-20-to-50-miles',
      'placed-50-to-100-miles',
      'placed-100-miles-or-more',
    ],
  },
]
