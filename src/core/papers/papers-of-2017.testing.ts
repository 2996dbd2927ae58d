import { paragraph, table } from '#core/document.ts'
import { LEAVING, type PrintedFact, REPORT, REVIEW, STRATEGY, SUFFICIENCY, said } from './printed-fact.testing.ts'

/** The 58th to the 67th: papers of one pack that differ, and sums within them. */
export const papersOf2017: readonly PrintedFact[] = [
  {
    id: 'I58',
    tells: 'numbers of care leavers a month apart are far apart, and another year’s is said of one',
    blocks: [
      paragraph(
        'The number of Care Leavers at the end of June was 215 which is a small reduction on end of 2015/16 position of 223.',
      ),
    ],
    facts: {
      statements: [
        ...said('7.1', '2017-06-30', [REPORT, '215']),
        ...said('7.1', '2017-07-26', [LEAVING, '239']),
        ...said('7.1', '2017-07-31', [REVIEW, '220']),
      ],
    },
    finds: [
      ['scorecard', /“223” is said of March 2016, .* 197. It is the figure for the year to 31 March 2017/],
      ['far apart', /215 as at .*, 239 as at .* and 220 as at/],
    ],
  },
  {
    id: 'I59',
    tells: 'a percentage is not what its own numbers come to',
    facts: {
      shares: [
        {
          of: 'Suitable accommodation',
          numerator: '9',
          denominator: '239',
          percent: '94%',
          isOfOthers: true,
          paper: LEAVING,
          where: '2.22',
        },
        {
          of: 'Suitable accommodation',
          numerator: '9',
          denominator: '215',
          percent: '94%',
          isOfOthers: true,
          paper: LEAVING,
          where: '2.22',
        },
      ],
    },
    finds: [
      ['share', /all but 9 of 239 is 96.2%, and 94%/],
      ['share', /all but 9 of 215 is 95.8%, and 94%/],
    ],
  },
  {
    id: 'I60',
    tells: 'three papers a month apart say three things',
    facts: {
      statements: [
        ...said('7.4', '2017-06-30', [REPORT, '65.3%']),
        ...said('7.4', '2017-07-26', [LEAVING, '63%']),
        ...said('7.4', '2017-08-01', [REVIEW, '68%']),
      ],
    },
    finds: [['far apart', /65.3% as at .*, 63% as at .* and 68% as at/]],
  },
  {
    id: 'I61',
    tells: 'so for pathway plans and for those in touch',
    facts: {
      statements: [
        ...said('7.2', '2017-06-30', [REPORT, '99.3%']),
        ...said('7.2', '2017-07-26', [LEAVING, '87%']),
        ...said('7.2', '2017-08-01', [REVIEW, '95%']),
        ...said('in touch', '2017-06-30', [REPORT, '94%']),
        ...said('in touch', '2017-08-01', [REVIEW, '92%']),
      ],
    },
    finds: [
      ['far apart', /99.3% as at .*, 87% as at .* and 95% as at/],
      ['far apart', /94% as at .* and 92% as at/],
    ],
  },
  {
    id: 'I62',
    tells: 'so for health',
    facts: {
      statements: [
        ...said('6.9', '2017-06-30', [REPORT, '70.7%']),
        ...said('6.9', '2017-08-01', [REVIEW, '80%']),
        ...said('6.10', '2017-06-30', [REPORT, '55.0%']),
        ...said('6.10', '2017-08-01', [REVIEW, '85%']),
        ...said('6.10', '2016-09-30', [STRATEGY, '91.6%']),
        ...said('6.10', '2016-11-30', [SUFFICIENCY, '65.5%']),
      ],
    },
    finds: [
      ['far apart', /^6.9/],
      ['far apart', /^6.10: 91.6% .*65.5% .*55.0% .*85%/],
    ],
  },
  {
    id: 'I63',
    tells: 'parts do not add up, nor is the percentage theirs',
    facts: {
      breakdowns: [{ of: 'Educational needs', parts: ['92', '11', '32'], total: '133', paper: REVIEW, where: '3.6.3' }],
      shares: [
        {
          of: 'Educational needs',
          numerator: '133',
          denominator: '413',
          percent: '31%',
          paper: REVIEW,
          where: '3.6.3',
        },
      ],
    },
    finds: [
      ['total', /come to 135, and 133/],
      ['share', /133 of 413 is 32.2%, and 31%/],
    ],
  },
  {
    id: 'I64',
    tells: 'a percentage lost a digit',
    blocks: [
      table({
        caption: 'Driving distance from home as at July 2016',
        columns: [{ heading: 'Distance' }, { heading: 'Independent fostering' }],
        rows: [
          ['Within', '93/ 62.4%'],
          ['20 to 49', '33/ 2.1%'],
          ['50 to 99', '22/ 14.8%'],
          ['100+', '1/ 0.7%'],
          ['Total LAC', '149'],
        ],
      }),
    ],
    finds: [['share', /33 of 149 is 22.1%, and 2.1%/]],
  },
  {
    id: 'I65',
    tells: 'a total is not that of its parts, and text and table differ',
    facts: {
      breakdowns: [
        { of: 'Placements', parts: ['0', '42', '196', '155'], total: '347', paper: SUFFICIENCY, where: 'Table 14' },
      ],
      statements: [
        ...said('weekly cost', '2015-16', [SUFFICIENCY, '£1,006', '3.9'], [SUFFICIENCY, '£1,019', 'Table 14']),
        ...said('weekly cost|average', '2015-16', [SUFFICIENCY, '£918', '3.9'], [SUFFICIENCY, '£925', 'Table 14']),
      ],
    },
    finds: [
      ['total', /come to 393, and 347/],
      ['different', /£1,006 in .* and £1,019 in/],
      ['different', /£918 in .* and £925 in/],
    ],
  },
  {
    id: 'I66',
    tells: 'what is to be done does not lead to the target',
    facts: {
      flows: [
        {
          of: 'Interventions',
          before: 457,
          came: 0,
          went: 195,
          after: 360,
          isAbout: true,
          paper: STRATEGY,
          where: '9',
        },
      ],
    },
    finds: [['flow', /makes 262, and 360/]],
  },
  {
    id: 'I67',
    tells: 'adoption figures of days near one another are far apart, and one child has two numbers of days',
    facts: {
      statements: [
        ...said('on the adoption pathway', '2017-08-02', [REPORT, '68', '3.10.4']),
        ...said('on the adoption pathway', '2017-08-22', [REVIEW, '62', '3.4.2']),
        ...said('A1', '2017-06-30', [REPORT, '323 days']),
        ...said('A1', '2017-08-22', [REVIEW, '275 days']),
        ...said('A2', '2017-06-30', [REPORT, '131 days']),
        ...said('A2', '2017-08-22', [REVIEW, '101 days']),
        ...said('days of the child adopted last', '2016-17', [REPORT, '1,624'], [REVIEW, '1600']),
      ],
    },
    finds: [
      ['far apart', /68 as at .* 62 as at/],
      ['far apart', /323 days as at .* 275 days as at/],
      ['far apart', /131 days as at .* 101 days as at/],
      ['different', /1,624 in .* and 1600 in/],
    ],
  },
]
