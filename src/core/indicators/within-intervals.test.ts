import { expect, test } from 'vitest'
import returnInterviewHeld from '#core/standards/return-interview-held.ts'
import returnInterviewOffered from '#core/standards/return-interview-offered.ts'
import { configured, type StandardSetting } from '#core/standards/settings.ts'
import type { Standard } from '#core/standards/standard.ts'
import strengthsAndDifficulties from '#core/standards/strengths-and-difficulties.ts'
import { indicatorsOf } from './of-council.ts'
import returnInterviewsHeld from './wider/return-interviews-held.ts'
import sdqScoresOfConcern from './wider/sdq-scores-of-concern.ts'

const standards: readonly Standard[] = [returnInterviewHeld, returnInterviewOffered, strengthsAndDifficulties]
const set = (standard: string, fromOn: string, intervals: string): StandardSetting => ({ standard, fromOn, intervals })

/** From which day each relation of an indicator no longer holds, by what a council has set. */
const untilOf = (indicator: typeof returnInterviewsHeld, ...settings: readonly StandardSetting[]) =>
  indicatorsOf([indicator], {
    standards: configured(standards, settings).standards,
    recordedFrom: { days: new Map(), titles: new Map() },
  })[0]!.within?.map(({ until }) => until)

const held = (fromOn: string, within: string) => set('return-interview-held', fromOn, `within=${within}`)
const offered = (fromOn: string, within: string) => set('return-interview-offered', fromOn, `within=${within}`)
const questionnaires = (every: string) => set('strengths-and-difficulties', '2026-04-01', `every=${every}`)

test('interviews held are among those offered while both are due in the same time', () => {
  expect(untilOf(returnInterviewsHeld)).toEqual([undefined, undefined])
  expect(untilOf(returnInterviewsHeld, held('2026-05-10', '5 days'))).toEqual(['2026-05-10', '2026-05-10'])
  expect(untilOf(returnInterviewsHeld, held('2026-05-10', '5 days'), offered('2026-05-10', '5 days'))).toEqual([
    undefined,
    undefined,
  ])
  expect(untilOf(returnInterviewsHeld, held('2026-05-10', '5 days'), offered('2026-06-01', '5 days'))).toEqual([
    '2026-05-10',
    '2026-05-10',
  ])
})

test('whoever has a score of the last 12 months is up to date unless a council asks more often', () => {
  expect(untilOf(sdqScoresOfConcern)).toEqual([undefined])
  expect(untilOf(sdqScoresOfConcern, questionnaires('6 months'))).toEqual(['2026-04-01'])
  expect(untilOf(sdqScoresOfConcern, questionnaires('364 days'))).toEqual(['2026-04-01'])
  expect(untilOf(sdqScoresOfConcern, questionnaires('366 days'))).toEqual([undefined])
  expect(untilOf(sdqScoresOfConcern, questionnaires('1 year'))).toEqual([undefined])
})
