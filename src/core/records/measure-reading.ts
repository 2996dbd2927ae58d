import { childLevelRoles } from '#core/roles.ts'
import { strategyReport } from '#core/source.ts'
import { faultsOfReading } from '#core/strategies/faults.ts'
import { amount, onDay, refersTo, wholeNumber, words, yesOrNo } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

const MOST = 1_000_000

export default defineRecord({
  id: 'measure-reading',
  title: 'Reading of a measure',
  meaning:
    'What a strategy’s own measure came to on a day, and who says so. A measure by an indicator needs none: its figures are those of the scorecard.',
  about: 'authority',
  partOf: 'strategies',
  comesInFiles: true,
  source: strategyReport('Progress by objective'),
  readBy: childLevelRoles,
  writtenBy: ['service-manager', 'team-manager', 'performance-analyst'],
  fields: returnFields({
    measure: refersTo('success-measure', 'Measure', { required: 'Choose the measure', alsoCalled: ['Reference'] }),
    on: onDay('On', { required: 'Enter the day', alsoCalled: ['Date', 'As at'] }),
    numerator: wholeNumber('How many', 0, MOST, {
      hint: 'Such as 14, of 20 in the next box',
      alsoCalled: ['Numerator'],
    }),
    denominator: wholeNumber('Of how many', 0, MOST, { alsoCalled: ['Denominator'] }),
    value: amount('Value', { hint: 'Where it is no number of so many, such as days' }),
    isDone: yesOrNo('Is it done?', { hint: 'For what is done or not done', alsoCalled: ['Done'] }),
    source: words('Where it comes from', { required: 'Say where it comes from', alsoCalled: ['Source'] }),
  }),
  datedBy: 'on',
  identifiedBy: ['measure', 'on'],
  faultsBeside: faultsOfReading,
  listedAs: {
    title: 'Readings of measures',
    fields: ['measure', 'on', 'numerator', 'denominator', 'value', 'isDone', 'source'],
  },
  form: {
    action: 'Record what a measure came to',
    topic: 'Workers and decisions',
    says: 'Those who see children read it. Whoever does not is not shown a number of few children.',
    needsOneOf: {
      fields: ['numerator', 'value', 'isDone'],
      says: 'Enter how many and of how many, the value, or whether it is done',
    },
  },
  summary: r => `Reading of ${r.measure ?? 'a measure'}`,
})
