import { everyoneSignedIn } from '#core/roles.ts'
import { strategyReport } from '#core/source.ts'
import { faultsOfMeasure } from '#core/strategies/faults.ts'
import { amount, choice, indicatorNumber, onDay, ownReference, refersTo, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'success-measure',
  title: 'Measure of success',
  meaning:
    'How an objective is known to succeed: an indicator of the scorecards or a measure of its own, what it was at the start, what is aimed at and by when.',
  about: 'authority',
  partOf: 'strategies',
  comesInFiles: true,
  source: strategyReport('All of the objectives are measurable'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    reference: ownReference('SM'),
    priority: refersTo('strategy-priority', 'Objective or promise', {
      required: 'Choose the objective',
      alsoCalled: ['Objective', 'Promise', 'Priority'],
    }),
    measuredBy: choice(
      'What shows it?',
      { indicator: 'An indicator', stated: 'A measure of its own' },
      { required: 'Say what shows it', choicesAlsoCalled: { indicator: ['Indicator'], stated: ['Own', 'Stated'] } },
    ),
    indicator: indicatorNumber('Which indicator', {
      required: 'Choose the indicator',
      onlyWhen: { field: 'measuredBy', is: ['indicator'] },
      alsoCalled: ['Indicator'],
    }),
    says: words('What is measured', {
      required: 'Say what is measured',
      onlyWhen: { field: 'measuredBy', is: ['stated'] },
      alsoCalled: ['Measure'],
    }),
    unit: choice(
      'Measured as',
      { percent: 'A percentage', number: 'A number', done: 'Done or not done' },
      {
        required: 'Choose how it is measured',
        onlyWhen: { field: 'measuredBy', is: ['stated'] },
        alsoCalled: ['Unit'],
        choicesAlsoCalled: { percent: ['Percent', '%'], number: ['Number'], done: ['Done'] },
      },
    ),
    better: choice(
      'Which is better',
      { higher: 'Higher', lower: 'Lower' },
      { hint: 'Of a percentage or a number', onlyWhen: { field: 'measuredBy', is: ['stated'] } },
    ),
    baseline: amount('What it was at the start', {
      hint: 'Leave it out where the scorecard has it',
      alsoCalled: ['Baseline'],
    }),
    baselineOn: onDay('On', {
      hint: 'The day that the start is of',
      alsoCalled: ['Baseline date', 'Date of baseline'],
    }),
    target: amount('What is aimed at', {
      hint: 'Such as 90 for 90%. Leave it out for the target of the scorecard',
      alsoCalled: ['Target', 'Aim'],
    }),
    byOn: onDay('By', { mayBeAhead: true, alsoCalled: ['By when', 'Target date'] }),
    owner: words('Who answers for it', { hint: 'A name or a job', alsoCalled: ['Owner', 'Lead'] }),
  }),
  identifiedBy: ['reference'],
  matter: matterOfReference,
  faultsBeside: faultsOfMeasure,
  listedAs: {
    title: 'Measures of success',
    fields: ['reference', 'priority', 'indicator', 'says', 'baseline', 'target', 'byOn'],
  },
  form: {
    action: 'Record a measure of success',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
  },
  summary: m => m.says ?? (m.indicator === undefined ? 'A measure' : `Indicator ${m.indicator}`),
})
