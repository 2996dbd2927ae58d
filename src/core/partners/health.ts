import { z } from 'zod'
import { episodeOn } from '#core/looked-after.ts'
import dentalCheck from '#core/records/dental-check.ts'
import { choice, onDay, wholeNumber } from '#core/records/fields.ts'
import healthAssessment from '#core/records/health-assessment.ts'
import sdq from '#core/records/sdq.ts'
import { definePartner } from './partner.ts'

export default definePartner({
  id: 'health',
  title: 'Looked after children health team',
  says: 'The health team’s list of looked after children, with the dates of their last health assessment, dental check and SDQ.',
  population: { says: 'looked after on the day', includes: (child, asAt) => episodeOn(child, asAt) !== undefined },
  fields: z.strictObject({
    lastHealthAssessmentOn: onDay('Date of last health assessment', {
      alsoCalled: ['Last health assessment', 'Health assessment date', 'Last HA', 'HA date'],
    }),
    healthAssessmentKind: choice(
      'Which assessment',
      { initial: 'Initial health assessment', review: 'Review health assessment' },
      { alsoCalled: ['Health assessment type', 'IHA or RHA'] },
    ),
    lastDentalCheckOn: onDay('Date of last dental check', {
      alsoCalled: ['Last dental check', 'Dental check date', 'Last dental', 'Dental date'],
    }),
    lastSdqOn: onDay('Date of last SDQ', { alsoCalled: ['Last SDQ', 'SDQ date'] }),
    sdqScore: wholeNumber('SDQ score', 0, 40),
  }),
  facts: [
    {
      title: 'Health assessment',
      record: healthAssessment,
      columns: { lastHealthAssessmentOn: 'heldOn', healthAssessmentKind: 'kind' },
      counts: ({ outcome }) => outcome !== 'refused' && outcome !== 'missed',
      also: { outcome: 'completed' },
    },
    {
      title: 'Dental check',
      record: dentalCheck,
      columns: { lastDentalCheckOn: 'heldOn' },
      counts: ({ outcome }) => outcome !== 'refused' && outcome !== 'missed',
      also: { outcome: 'done' },
    },
    {
      title: 'SDQ',
      record: sdq,
      columns: { lastSdqOn: 'completedOn', sdqScore: 'score' },
      counts: () => true,
      also: {},
    },
  ],
})
