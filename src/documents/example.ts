import {
  bold,
  bulleted,
  contents,
  type Document,
  heading,
  inset,
  italic,
  link,
  numbered,
  pageBreak,
  paragraph,
  picture,
  quotation,
  summaryList,
  table,
  writingLines,
} from '#core/document.ts'
/** A pathway plan of a young person whom there is not, with every kind of block: what the writers are tested with. */
export const example: Document = {
  title: 'My pathway plan',
  author: 'Wexcombe County Council',
  datedOn: '2026-05-03',
  orientation: 'portrait',
  footer: 'Keep this somewhere safe. Ask Sam if you want it changed.',
  personalInformationAbout: 'Ana Example',
  blocks: [
    inset([
      'This plan is about you. It says ',
      bold('what you want'),
      ', what we will do, and by when. You can ask for it to be changed at any time.',
    ]),
    summaryList([
      { term: 'My name', description: 'Ana Example. I like to be called Annie.' },
      {
        term: 'My personal adviser',
        description: [
          'Sam Okafor, 01632 960 001, ',
          link('sam.okafor@wexcombe.example', 'mailto:sam.okafor@wexcombe.example'),
        ],
      },
      { term: 'Next review', description: '3 November 2026' },
      {
        term: 'Who helped me write this',
        description:
          'Sam, my foster carer Jo, and my teacher Mr Lee. We met three times at the library because I did not want to meet at the office, and once on the phone.',
      },
    ]),
    contents,
    heading(1, 'Where I live'),
    quotation({
      words: 'I want to stay with Jo until I finish college, then get my own flat near my brother.',
      saidBy: 'Ana',
      saidOn: '2026-04-19',
    }),
    paragraph(
      'You live with Jo in Millbrook. You can stay there after you turn 18: this is called staying put. Jo will get an allowance and you will pay a little towards food once you are working.',
    ),
    heading(2, 'What we will do'),
    table({
      caption: 'Actions about where I live',
      hasRowHeaders: true,
      columns: [
        { heading: 'What', share: 5 },
        { heading: 'Who', share: 2 },
        { heading: 'By when', share: 2 },
        { heading: 'Cost (£)', share: 1.4, numeric: true },
      ],
      rows: [
        ['Write the staying put agreement with you and Jo', 'Sam', { date: '2026-06-30' }, { number: 0 }],
        ['Put you on the housing register', 'Sam and you', { date: '2026-07-31' }, { number: 0 }],
        ['Apply for the setting up home allowance', 'You, with Sam', { date: '2027-01-15' }, { number: 3000 }],
      ],
    }),
    heading(2, 'If this does not work out'),
    bulleted([
      'Call Sam or the duty team, any time of day',
      ['You can stay at ', bold('Jo’s sister’s'), ' for up to two weeks'],
      'We will find you a supported flat within 5 working days',
    ]),
    heading(3, 'Steps'),
    numbered(['Tell us', 'We meet within 3 days', 'You choose from what there is']),
    heading(4, 'Small print'),
    paragraph([
      'Nothing here takes away ',
      italic('your right'),
      ' to an advocate. See ',
      link('the local offer', 'https://example.org/offer'),
      '.',
    ]),
    picture({
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120"><rect width="400" height="120" fill="#f3f2f1"/><rect x="20" y="30" width="240" height="24" fill="#1d70b8"/><rect x="20" y="66" width="120" height="24" fill="#f47738"/><text x="270" y="48" font-family="Arial, Liberation Sans" font-size="16">saved £240</text><text x="150" y="84" font-family="Arial, Liberation Sans" font-size="16">spent £120</text></svg>',
      alt: 'Saved 240 pounds, spent 120 pounds',
      widthMm: 120,
      heightMm: 36,
    }),
    pageBreak,
    heading(1, 'I agree'),
    paragraph('If something here is not right, write it below. Nobody will mind.'),
    writingLines('What I would change', 4),
    writingLines('I agree'),
    writingLines('Date'),
  ],
}
