import { paragraph } from '#core/document.ts'
import {
  DETAIL,
  onePlace,
  type PrintedFact,
  REPORT,
  REVIEW,
  SUFFICIENCY,
  SUMMARY,
  said,
} from './printed-fact.testing.ts'

/** The 43rd to the 57th: figures that differ between a table and another, or do not reconcile. */
export const figuresOf2017: readonly PrintedFact[] = [
  {
    id: 'I43',
    tells: 'the year to date is not what its months come to',
    facts: {
      shares: [{ of: '6.7, year to date', numerator: '266', denominator: '305', percent: '86.8%', ...onePlace }],
    },
    finds: [['share', /266 of 305 is 87.2%, and 86.8% is printed/]],
  },
  {
    id: 'I44',
    tells: 'months of children who came and went do not lead from one number to the next, and the year to date does',
    facts: {
      flows: [
        { of: 'April', before: 488, came: 26, went: 11, after: 501, ...onePlace },
        { of: 'May', before: 501, came: 14, went: 12, after: 504, ...onePlace },
        { of: 'June', before: 504, came: 33, went: 16, after: 522, ...onePlace },
        { of: 'Year to date', before: 488, came: 73, went: 39, after: 522, ...onePlace },
      ],
    },
    finds: [
      ['flow', /^April: .* makes 503, and 501/],
      ['flow', /^May: .* makes 503, and 504/],
      ['flow', /^June: .* makes 521, and 522/],
    ],
  },
  {
    id: 'I45',
    tells: 'so for fostering households',
    facts: {
      flows: [
        { of: 'April', before: 168, came: 6, went: 2, after: 153, ...onePlace },
        { of: 'May', before: 153, came: 3, went: 0, after: 155, ...onePlace },
        { of: 'June', before: 155, came: 8, went: 1, after: 159, ...onePlace },
      ],
    },
    finds: [
      ['flow', /makes 172, and 153/],
      ['flow', /makes 156, and 155/],
      ['flow', /makes 162, and 159/],
    ],
  },
  {
    id: 'I46',
    tells: 'so for years',
    facts: {
      flows: [
        { of: '2016/17', before: 432, came: 262, went: 215, after: 488, ...onePlace },
        { of: '2015/16', before: 407, came: 208, went: 192, after: 432, ...onePlace },
      ],
    },
    finds: [
      ['flow', /makes 479, and 488/],
      ['flow', /makes 423, and 432/],
    ],
  },
  {
    id: 'I47',
    tells: 'admissions and discharges of a year differ between papers',
    facts: {
      statements: [
        ...said('6.3', '2015-16', [SUMMARY, '208'], [SUFFICIENCY, '334', 'Table 3']),
        ...said('6.3', '2014-15', [SUMMARY, '175'], [SUFFICIENCY, '260', 'Table 3']),
        ...said('6.4', '2015-16', [SUMMARY, '192'], [SUFFICIENCY, '201', 'Table 4']),
        ...said('6.4', '2014-15', [SUMMARY, '160'], [SUFFICIENCY, '162', 'Table 4']),
      ],
    },
    finds: [
      ['different', /208 in .* and 334 in/],
      ['different', /175 in .* and 260 in/],
      ['different', /192 in .* and 201 in/],
      ['different', /160 in .* and 162 in/],
    ],
  },
  {
    id: 'I48',
    tells: 'those with an up to date plan are more than those with a plan',
    facts: {
      statements: [
        ...said('with-an-education-plan', '2014-15', [SUMMARY, '68.7%'], [DETAIL, '76.0%'], [SUFFICIENCY, '68.7%']),
        ...said('education-plans-up-to-date', '2014-15', [SUMMARY, '71.4%'], [DETAIL, '68.7%'], [SUFFICIENCY, '76.0%']),
      ],
    },
    finds: [
      ['different', /^with-an-education-plan/],
      ['different', /^education-plans-up-to-date/],
      ['part above whole', /71.4% is above .* 68.7%/],
      ['part above whole', /76.0% is above .* 68.7%/],
    ],
  },
  {
    id: 'I49',
    tells: 'a row was shifted by a year',
    facts: {
      statements: [
        ...said('7.2', '2014-15', [SUMMARY, '69.8%']),
        ...said('7.2', '2015-16', [SUMMARY, '97.5%'], [DETAIL, '69.8%']),
      ],
    },
    finds: [['different', /97.5% in .* and 69.8% in .*69.8% is what Scorecard, text has as at 31 March 2015/]],
  },
  {
    id: 'I50',
    tells: 'text and table differ',
    facts: { statements: said('7.3', '2016-17', [SUMMARY, '97.8%'], [REPORT, '97.5%', '3.9.4']) },
    finds: [['different', /97.8% in .* and 97.5% in/]],
  },
  {
    id: 'I51',
    tells: 'what others do differs',
    facts: {
      statements: [
        ...said('7.4|neighbours’ average', '2017-06', [SUMMARY, '55.6%'], [REPORT, '50.4%', '3.9.5']),
        ...said('7.4|national average', '2017-06', [SUMMARY, '49.0%'], [REPORT, '48%', '3.9.5']),
      ],
    },
    finds: [
      ['different', /neighbours’ average.* 55.6% in .* 50.4% in/],
      ['different', /national average.* 49.0% in .* 48% in/],
    ],
  },
  {
    id: 'I52',
    tells: 'summary and detail differ',
    facts: { statements: said('8.2', '2015-16', [SUMMARY, '11.9%'], [DETAIL, '13.0%']) },
    finds: [['different', /11.9% in .* and 13.0% in/]],
  },
  {
    id: 'I53',
    tells: 'three papers differ',
    facts: { statements: said('10.3', '2014-15', [SUMMARY, '37.2%'], [DETAIL, '37.0%'], [SUFFICIENCY, '84.6%']) },
    finds: [['different', /37.2% in .*, 37.0% in .* and 84.6% in/]],
  },
  {
    id: 'I54',
    tells: 'summary and detail differ, once by being left blank',
    facts: {
      statements: [
        ...said('6.10', '2015-16', [SUMMARY, '94.5%'], [DETAIL, '95.0%']),
        ...said('6.15', '2014-15', [SUMMARY, '94.9%'], [DETAIL, '95.2%']),
        ...said('6.16', '2014-15', [SUMMARY, '64.0%'], [DETAIL, '82.6%']),
        ...said('6.11', '2014-15', [SUMMARY, ''], [DETAIL, '20.0%']),
      ],
    },
    finds: [
      ['different', /94.5% in .* 95.0% in/],
      ['different', /94.9% in .* 95.2% in/],
      ['different', /64.0% in .* 82.6% in/],
      ['different', /nothing in .* 20.0% in/],
    ],
  },
  {
    id: 'I55',
    tells: 'one day has three numbers',
    facts: {
      statements: said(
        '6.1',
        '2016-03-31',
        [REPORT, '432'],
        [SUFFICIENCY, '431', 'Table 2'],
        [SUFFICIENCY, '433', '3.1'],
      ),
    },
    finds: [['different', /432 in .*, 431 in .* and 433 in/]],
  },
  {
    id: 'I56',
    tells: 'June’s figure is said of May',
    blocks: [paragraph('As at the end of May 73.8% of children had an up-to-date plan.')],
    finds: [['scorecard', /“73.8%” is said of May 2017, .* 76.4%. It is the figure for June 2017/]],
  },
  {
    id: 'I57',
    tells: 'text and table differ, and three weeks make too much of a difference',
    blocks: [
      paragraph(
        'Termly PEP performance improved further in April to 89.7% but June’s performance is particularly low at 57.4%.',
      ),
    ],
    facts: {
      statements: [
        ...said('6.13', '2017-06-30', [REPORT, '57.4%', '3.8.3']),
        ...said('6.13', '2017-07-21', [REVIEW, '97%', '3.6.1']),
      ],
    },
    finds: [
      ['scorecard', /“89.7%” is said of April 2017, .* 95.7%/],
      ['far apart', /57.4% as at 30 June 2017 .* 97% as at 21 July 2017/],
    ],
  },
]
