import type { ToldPaper } from '#core/demonstration/told-file.ts'
import { bulleted, heading, inset, paragraph, quotation, table } from '#core/document.ts'
import { priorities } from './said-of-strategy.ts'

/** Documents that peers asked for, and those of the council’s strategy. */

export const auditsOfTheYear: ToldPaper = {
  name: 'Case audits of the year',
  format: 'xlsx',
  title: 'Case audits of the year',
  blocks: [
    table({
      caption: 'Case audits of care leavers by grade, before moderation',
      hasRowHeaders: true,
      columns: [
        { heading: 'Half-year', share: 3 },
        { heading: 'Outstanding', numeric: true },
        { heading: 'Good', numeric: true },
        { heading: 'Requires improvement', numeric: true },
        { heading: 'Inadequate', numeric: true },
      ],
      rows: [
        ['First', { number: 2 }, { number: 11 }, { number: 14 }, { number: 3 }],
        ['Second', { number: 3 }, { number: 15 }, { number: 11 }, { number: 1 }],
      ],
    }),
  ],
}

export const leavingCareOffer: ToldPaper = {
  name: 'Leaving care offer',
  format: 'docx',
  title: 'Our offer to care leavers',
  blocks: [
    paragraph('What the council offers to everyone who leaves its care, until they are 25.'),
    bulleted([
      'A personal adviser, who knows you and whom you can ring',
      'A pathway plan, looked at again every six months',
      'Help with setting up home, and with papers such as a passport',
      'A bursary for college or university',
    ]),
    paragraph('It does not say yet how much money there is for what. Young people asked for that.'),
  ],
}

export const sufficiencyStrategy: ToldPaper = {
  name: 'Sufficiency strategy',
  format: 'docx',
  title: 'Sufficiency strategy: enough of the right homes',
  blocks: [
    heading(1, 'What we have'),
    paragraph(
      'Most of our children live with foster carers, many of them within 20 miles. There are too few carers for teenagers, for brothers and sisters together, and for children who come at night.',
    ),
    heading(1, 'What we need'),
    bulleted([
      'Carers for young people of 14 and over, with somebody to ring at night',
      'Two homes of our own for those who now live far away',
      'More landlords who take a young person at 18 without a guarantor',
    ]),
    heading(1, 'What we do about it'),
    paragraph('What is agreed, by whom and by when, is in the action plan of the corporate parenting board.'),
  ],
}

export const minutesOfCouncil: ToldPaper = {
  name: 'The Listening Post, notes of meetings',
  format: 'pdf',
  title: 'The Listening Post: notes of our meetings',
  blocks: [
    inset('The notes of the last two meetings are being typed.'),
    heading(1, 'Summer'),
    bulleted([
      'We wrote the questions for the interviews of new workers.',
      'We planned the trip. It rained. It was good.',
    ]),
    heading(1, 'Autumn'),
    bulleted([
      'We asked why photos get lost when we move.',
      'We told the panel about the Wi-Fi again.',
      'Four new people came, two of them under 11.',
    ]),
    quotation({ words: 'When we say something, write it down like we said it.', saidBy: 'One of us' }),
  ],
}

export const strategyItself: ToldPaper = {
  name: 'Strategy for children in care and care leavers, version 2.0',
  format: 'pdf',
  title: 'Strategy for children in care and care leavers',
  pages: 2,
  blocks: [
    paragraph(
      'Every child in our care and every care leaver has a safe and dependable foundation from which to grow and flourish. If it is not going to make it better, we do not do it.',
    ),
    ...priorities
      .filter(({ parent }) => parent === undefined)
      .flatMap(({ reference, number, says }) => [
        heading(1, `${number}. ${says}`),
        ...priorities
          .filter(({ parent }) => parent === reference)
          .map(promise => quotation({ words: promise.says, saidBy: `${promise.number}, in children’s words` })),
      ]),
    heading(1, 'How we shall know'),
    paragraph(
      'Each objective has measures with what they were when the strategy began and what they are to be. The panel sees them every month, and hears every six months what became of them.',
    ),
  ],
}
