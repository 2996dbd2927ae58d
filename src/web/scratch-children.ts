import type { Ledger, NewEntry } from '#store/store.ts'
import { addCasework, addWhoAnaIs } from './scratch-casework.ts'
import { addReview } from './scratch-review.ts'

/** The reference of a child with two episodes, the second recorded a month after the first. */
export const ANA = 'ana-reference'

/** Ana moved and her move was recorded late; Ben came into care; Cal left it. All are made up. */
export async function addChildren(ledger: Ledger): Promise<void> {
  const about = (subject: string, type: string, body: NewEntry['body'], line: number): NewEntry => ({
    type,
    subject,
    kind: 'statement',
    standing: 2018,
    body,
    file: type === 'episode' ? 0 : 1,
    line,
  })
  const episode = (subject: string, startedOn: string, rest: NewEntry['body'], line: number) =>
    about(
      subject,
      'episode',
      { startedOn, reasonForNewEpisode: 'S', legalStatus: 'C2', categoryOfNeed: 'N1', placement: 'U1', ...rest },
      line,
    )
  const file = (name: string, table: 'Episodes' | 'Header') => ({
    name,
    sha256: name,
    bytes: 1,
    collectionYear: 2018,
    table,
    headings: ['CHILD', 'DECOM'],
  })
  const files = [file('episodes.csv', 'Episodes'), file('header.csv', 'Header')]
  const children = [
    { ref: ANA, childId: '1001' },
    { ref: 'ben-reference', childId: '1002' },
    { ref: 'cal-reference', childId: '1003' },
  ]
  await ledger.write(writing =>
    writing.append({
      title: 'SSDA903 2017-18',
      recordedBy: 'performance-analyst',
      recordedOn: '2018-05-01T10:00:00.000Z',
      files,
      children,
      entries: [
        about(ANA, 'child-details', { sex: '2', bornOn: '2010-02-03', ethnicity: 'WBRI' }, 2),
        about('ben-reference', 'child-details', { sex: '1', bornOn: '2012-05-06', ethnicity: 'MWBC' }, 3),
        about('cal-reference', 'child-details', { sex: '1', bornOn: '2009-01-09', ethnicity: 'WBRI' }, 4),
        episode(ANA, '2017-05-01', {}, 2),
        episode('ben-reference', '2018-02-10', {}, 3),
        episode('cal-reference', '2016-01-05', { endedOn: '2017-12-01', reasonEnded: 'E4A' }, 4),
        about(ANA, 'review', { heldOn: '2018-01-15', participation: 'PN1' }, 5),
      ],
    }),
  )
  const first = (await ledger.history(ANA)).find(({ type }) => type === 'episode')!
  await ledger.write(writing =>
    writing.append({
      title: 'SSDA903 2017-18, sent again',
      recordedBy: 'performance-analyst',
      recordedOn: '2018-06-01T10:00:00.000Z',
      files,
      children: [],
      entries: [
        {
          ...episode(ANA, '2017-05-01', { endedOn: '2018-03-05', reasonEnded: 'X1' }, 2),
          record: first.record,
        },
        episode(ANA, '2018-03-05', { reasonForNewEpisode: 'P', placement: 'K2' }, 3),
      ],
    }),
  )
  await addEnteredFigure(ledger)
  await addWhoAnaIs(ledger, ANA)
  await addCasework(ledger, { ana: ANA, ben: 'ben-reference' })
  await addReview(ledger)
}

/** A figure of fostering households that the fostering team tells each month. */
const addEnteredFigure = (ledger: Ledger) =>
  ledger.write(writing =>
    writing.append({
      title: 'Entered figure',
      recordedBy: 'performance-analyst',
      recordedOn: '2018-06-02T10:00:00.000Z',
      files: [],
      children: [],
      entries: [
        {
          type: 'entered-figure',
          subject: 'authority',
          kind: 'statement',
          standing: 0,
          body: { indicator: '9.3', stretch: 'month', month: '2018-03', value: 159, source: 'the fostering team' },
        },
      ],
    }),
  )
