import { faultsOfEntered, matterOf, saysOtherwise } from '#core/entered-figures.ts'
import { childLevelRoles } from '#core/roles.ts'
import { performanceReport } from '#core/source.ts'
import { amount, choice, indicatorNumber, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'entered-figure',
  title: 'Entered figure',
  meaning:
    'A figure that comes from outside, such as a tracker kept by hand, a partner or an older report: the numerator and denominator or the value, with where it comes from. It stands where the records themselves say nothing.',
  about: 'authority',
  partOf: 'figures',
  comesInFiles: true,
  source: performanceReport('Data notes'),
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst', 'service-manager'],
  fields: returnFields({
    indicator: indicatorNumber('Indicator', {
      required: 'Choose the indicator',
      alsoCalled: ['Number', 'Measure'],
    }),
    stretch: choice(
      'Period',
      {
        month: 'A month, or its last day',
        'year-to-date': 'The year to date',
        year: 'A year to 31 March',
        total: 'Several months: the total that the source prints',
      },
      {
        required: 'Choose the period',
        ifBlank: 'month',
        alsoCalled: ['Stretch'],
        choicesAlsoCalled: {
          month: ['Month'],
          'year-to-date': ['YTD', 'Year to date'],
          year: ['Year', 'Annual'],
          total: ['Total', 'Months'],
        },
      },
    ),
    month: words('Month', {
      required: 'Enter the month or the year',
      hint: 'The last month that it describes, such as 2017-06; of a year, such as 2016-17; of a total, such as 2016-10 to 2017-07',
      alsoCalled: ['Month or year', 'Year', 'To the end of'],
    }),
    numerator: amount('Numerator', { alsoCalled: ['n'] }),
    denominator: amount('Denominator', { alsoCalled: ['d'] }),
    value: amount('Value', { hint: 'Only where no numerator and denominator are known' }),
    printed: words('As printed', {
      hint: 'Exactly as the source has it, such as 86.8%',
      alsoCalled: ['Printed', 'Printed text'],
    }),
    source: words('Where it comes from', {
      required: 'Say where it comes from',
      hint: 'Such as the health team’s tracker of 3 July 2017',
      alsoCalled: ['Source'],
    }),
    note: sentences('Note', { alsoCalled: ['nd source', 'Comment'] }),
  }),
  identifiedBy: ['indicator', 'stretch', 'month', 'source'],
  listedAs: {
    title: 'Figures that come from outside',
    fields: ['indicator', 'stretch', 'month', 'numerator', 'denominator', 'value', 'printed', 'source'],
  },
  form: {
    action: 'Enter a figure',
    topic: 'Workers and decisions',
    says: 'Everyone who reads the scorecard sees the figure, that it was entered and where it comes from.',
    needsOneOf: {
      fields: ['numerator', 'value', 'printed'],
      says: 'Enter the numerator and denominator, or the value',
    },
  },
  faultsBeside: faultsOfEntered,
  matter: { of: matterOf, differs: saysOtherwise, outcome: 'Both are kept, and the one recorded last stands.' },
  summary: f =>
    `${f.indicator ?? 'An indicator'}, ${f.month ?? 'no month'}: ${f.printed ?? f.value ?? (f.numerator === undefined ? 'no figure' : [f.numerator, f.denominator].filter(one => one !== undefined).join(' of '))}`,
})
