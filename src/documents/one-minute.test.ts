import { expect, test } from 'vitest'
import { june2017 } from '#core/june-2017.testing.ts'
import report from '#core/reports/month-in-one-minute.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { pdfFile } from './pdf.ts'

/** A promise of each measure: more than any report makes. */
const promising: Scorecard = {
  ...june2017,
  rows: june2017.rows.map(row => {
    const promised = {
      about: row.indicator.id,
      month: '2017-05',
      whatNext: 'Team managers go through every child of whom it is so, and say what stands in the way.',
      byWhom: 'Head of service, looked after children',
      by: '2017-07-31',
    }
    const note = 'Three teams of four have done it.'
    return {
      ...row,
      commentary: {
        state: 'written',
        commentary: { about: row.indicator.id, month: '2017-06', promise: 'partly', promiseNote: note },
        promised,
      },
    }
  }),
}

test.each([
  ['as it was printed', june2017],
  ['with more promised than ever was', promising],
])('the month in one minute of June 2017 %s is one side of A4', async (_, scorecard) => {
  const document = report.write({
    authority: 'Testshire',
    asAt: scorecard.asAt,
    recordedOn: '2017-08-09T09:00:00.000Z',
    scorecard,
    isPublic: false,
    aboutUs: [],
    sections: [],
  })
  const objects = Buffer.from(await pdfFile(document)).toString('latin1')
  expect(objects.match(/\/Type \/Page\b/g)).toHaveLength(1)
})
