import { paragraph, table } from '#core/document.ts'
import {
  LEAVING,
  onePlace,
  type PrintedFact,
  REPORT,
  REVIEW,
  STRATEGY,
  SUFFICIENCY,
  said,
} from './printed-fact.testing.ts'

const escalations = [
  ['October', '14', '1', '1', '-'],
  ['November', '19', '2', '2', '-'],
  ['December', '10', '2', '3', '-'],
  ['January', '11', '-', '2', '-'],
  ['February', '24', '3', '-', '9'],
  ['March', '31', '2', '-', '-'],
  ['April', '23', '5', '1', '1'],
  ['May', '21', '4', '3', '-'],
  ['June', '23', '3', '6', '-'],
  ['July', '25', '1', '7', '2'],
  ['Total', '192', '21', '25', '12'],
]
const escalationTable = table({
  caption: 'IRO activity from October 2016 to end of March 2017',
  columns: ['Month', 'Stage 1', 'Stage 2', 'Stage 3', 'Stage 4'].map(heading => ({ heading })),
  rows: escalations,
})

/** The 41st, the 42nd, and from the 68th on: escalations, and what is told by words, dates and time. */
export const wordsOf2017: readonly PrintedFact[] = [
  {
    id: 'I41',
    tells: 'escalations do not add up at stages 1 and 2, and do at 3 and 4',
    blocks: [escalationTable],
    finds: [
      ['total', /Stage 1: the parts come to 201, and 192 is printed/],
      ['total', /Stage 2: the parts come to 23, and 21 is printed/],
      ['months', /April, May, June, July/],
    ],
  },
  {
    id: 'I42',
    tells: 'themes come to more than the escalations that they are of',
    facts: {
      breakdowns: [
        {
          of: 'Themes of stages 2 to 4, April to July',
          parts: ['3', '', '4', '2', '3', '1', '', '8', '1', '1', '1', '1', '5', '3', '1', '1'],
          total: '33',
          ...onePlace,
        },
      ],
    },
    finds: [['total', /come to 35, and 33 is printed/]],
  },
  {
    id: 'I68',
    tells: 'somebody says that two sentences are of one degree',
    facts: {
      statements: said(
        'subject of the master’s degree',
        '2017-08',
        [LEAVING, 'Sports Science'],
        [REVIEW, 'Mechanical Engineering'],
      ),
    },
    finds: [['different', /Sports Science in .* and Mechanical Engineering in/]],
  },
  {
    id: 'I69',
    tells: 'somebody says that two papers are of the same homes',
    facts: {
      statements: [
        ...said('flats of the project', '2016-12', [LEAVING, '10'], [SUFFICIENCY, 'nine']),
        ...said('areas of the new homes', '2017-08', [LEAVING, 'one and east two'], [REVIEW, 'two and east one']),
      ],
    },
    finds: [
      ['different', /10 in .* and nine in/],
      ['different', /areas of the new homes/],
    ],
  },
  {
    id: 'I70',
    tells: 'numbers of 9 months apart may both be right',
    facts: {
      statements: [
        ...said('care leavers in higher education', '2016-11-30', [STRATEGY, '7']),
        ...said('care leavers in higher education', '2017-07-31', [REVIEW, '14']),
      ],
    },
  },
  {
    id: 'I71',
    tells: 'another year’s figure is said of a March',
    blocks: [
      paragraph('There has been steady improvement in the placement stability figure which was 72.7% at March 2015.'),
    ],
    finds: [['scorecard', /“72.7%” is said of March 2015, .* 71.9%. It is the figure for the year to 31 March 2016/]],
  },
  {
    id: 'I72',
    tells: 'one placement figure is two',
    facts: {
      statements: [
        ...said('stable for 2 years in independent fostering', '2016-12-31', [SUFFICIENCY, '33.5%', '3.25']),
        ...said('stable for 2 years in independent fostering', '2016-11-30', [STRATEGY, '37%', '2']),
      ],
    },
    finds: [['far apart', /37% as at .* 33.5% as at/]],
  },
  {
    id: 'I73',
    tells: 'what is hoped for is called a risk',
    blocks: [paragraph('To focus on young people who are at risk of becoming EET and develop contingency plans.')],
    finds: [['wording', /at risk of becoming EET/]],
  },
  {
    id: 'I74',
    tells: 'one target has two numbers and two years',
    facts: {
      statements: [
        ...said('number looked after|target', '2020-21', [SUFFICIENCY, '399', '7.3'], [STRATEGY, '360', '9']),
        ...said('year of the target of 399', '2016-11', [STRATEGY, '2020'], [SUFFICIENCY, '2021']),
      ],
    },
    finds: [
      ['different', /399 in .* and 360 in/],
      ['different', /2020 in .* and 2021 in/],
    ],
  },
  {
    id: 'I75',
    tells: 'numbers of 7 years apart by different definitions are both right',
    facts: {
      statements: [
        ...said('7.1|value|16 to 21(25)', '2017-07-26', [LEAVING, '239']),
        ...said('7.1|value|aged 16 to 21', '2024-11-18', [STRATEGY, '357']),
        ...said('7.1|value|aged 19 to 21', '2017-07-26', [REPORT, '215']),
      ],
    },
  },
  {
    id: 'I76',
    tells: 'a table goes on after what its title says',
    blocks: [table({ ...escalationTable, rows: escalations.slice(0, -1) })],
    finds: [['months', /October 2016 to end of March 2017, and there are rows for April, May, June, July/]],
  },
  {
    id: 'I77',
    tells: 'a date falls on another weekday',
    blocks: [paragraph('The next meeting is on Wednesday, 24th October. 2017.')],
    finds: [['weekday', /24 October 2017 is a Tuesday/]],
  },
  {
    id: 'I78',
    tells: 'one text has two scopes',
    blocks: [
      paragraph('The peer challenge focused on young people in care and care leavers aged 16 to 24.'),
      paragraph('A care leaver was a young person aged 16-25 years old who had been looked after.'),
    ],
    finds: [['scope', /aged 16 to 24 in one place and 16 to 25 in another/]],
  },
  {
    id: 'I79',
    tells: 'an upward trend went down',
    blocks: [
      paragraph(
        'The overall compliance against National Minimum visiting standards is on an upward trend. At the end of June this had fallen slightly to 92.5%.',
      ),
    ],
    finds: [['scorecard', /“on an upward trend” is said, but it went from 95.8% in May 2017 to 92.5%/]],
  },
  {
    id: 'I80',
    tells: 'a good level is red',
    blocks: [paragraph('The percentage of LAC cases reviewed on time remains at good level.')],
    finds: [['scorecard', /6.7 .*“remains at good level” is said, but at 89.1% it is red/]],
  },
  {
    id: 'I81',
    tells: 'figures leap in a month',
    facts: {
      series: [
        {
          of: '7.4',
          points: [
            { at: 'February', value: '44.4%' },
            { at: 'March', value: '62.9%' },
            { at: 'April', value: '65.4%' },
          ],
          ...onePlace,
        },
        {
          of: 'A1',
          points: [
            { at: 'March', value: '404.0' },
            { at: 'April', value: '618.0' },
            { at: 'May', value: '316.3' },
          ],
          ...onePlace,
        },
      ],
    },
    finds: [
      ['leap', /44.4% at February to 62.9% at March/],
      ['leap', /404.0 at March to 618.0 at April/],
      ['leap', /618.0 at April to 316.3 at May/],
    ],
  },
  {
    id: 'I82',
    tells: 'a figure falls where a new system began',
    facts: {
      series: [
        {
          of: '6.10',
          points: [
            { at: '2015/16', value: '95.0%' },
            { at: '2016/17', value: '57.3%' },
          ],
          changed: { after: '2015/16', what: 'The case system was replaced in October 2016' },
          ...onePlace,
        },
      ],
    },
    finds: [
      ['leap', /95.0% at 2015\/16 to 57.3% at 2016\/17. The case system was replaced in October 2016 in between/],
    ],
  },
]
