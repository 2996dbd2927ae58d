import type { CaseworkFigures } from '#core/demonstration/casework-figures.ts'
import { scorecard } from './margin.ts'
import type { PublishedFigure } from './published.ts'

/** What the casework of the demonstration council is measured against, at the last month's end told or on average over six. */
export const publishedCasework: Readonly<
  Record<Exclude<keyof CaseworkFigures, 'lookedAfter' | 'careLeavers'>, PublishedFigure & { readonly over: 1 | 6 }>
> = {
  healthAssessed: {
    title: 'Health assessments up to date',
    source: scorecard('6.9, June 2017'),
    value: 0.71,
    within: 0.07,
    over: 1,
  },
  teethChecked: {
    title: 'Dental checks up to date',
    source: scorecard('6.10, June 2017'),
    value: 0.55,
    within: 0.07,
    over: 6,
  },
  initialInTime: {
    title: 'Initial health assessments in time',
    source: scorecard('6.11, 2017-18 to June'),
    value: 0.29,
    within: 0.1,
    over: 6,
  },
  hasEducationPlan: {
    title: 'Has a personal education plan',
    source: scorecard('6.12, June 2017'),
    value: 0.916,
    within: 0.03,
    over: 1,
  },
  educationPlanInFourMonths: {
    title: 'Personal education plan in four months',
    source: scorecard('6.13, January to June 2017: 78.9% on average'),
    value: 0.73,
    within: 0.08,
    over: 6,
  },
  planUpToDate: {
    title: 'Plan up to date',
    source: scorecard('6.14, June 2017'),
    value: 0.738,
    within: 0.05,
    over: 1,
  },
  visitedAsRegulated: {
    title: 'Visited as regulated',
    source: scorecard('6.15, June 2017'),
    value: 0.925,
    within: 0.04,
    over: 1,
  },
  visitedAsLocally: {
    title: 'Visited as the council means to',
    source: scorecard('6.16, June 2017'),
    value: 0.83,
    within: 0.05,
    over: 1,
  },
  hasPathwayPlan: {
    title: 'Has a pathway plan',
    source: scorecard('7.2, June 2017'),
    value: 0.993,
    within: 0.02,
    over: 1,
  },
  suitable: {
    title: 'In suitable accommodation',
    source: scorecard('7.3, June 2017'),
    value: 0.944,
    within: 0.03,
    over: 1,
  },
  eet: {
    title: 'In education, employment or training',
    source: scorecard('7.4, June 2017'),
    value: 0.653,
    within: 0.06,
    over: 1,
  },
  keptInTouch: {
    title: 'In meaningful contact within eight weeks',
    source: scorecard('Leaving care, June 2017'),
    value: 0.94,
    within: 0.03,
    over: 6,
  },
}
