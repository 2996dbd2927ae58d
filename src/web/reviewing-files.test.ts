import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attached } from '#store/scratch-records.ts'
import type { NewEntry } from '#store/store.ts'
import { about, recordingIn } from './reviewing.testing.ts'
import { ANA, type Browser, openCouncil, PARAMS, type TestCouncil } from './scratch-council.ts'
import { nameForReview } from './scratch-review.ts'

const CHALLENGE = `/peer-challenges/${PARAMS.challenge}`
const BEN = 'ben-reference'

let council: TestCouncil
let reviewer: Browser

const { record, recordsOf, access } = recordingIn(() => council)
const file = async (name: string, type: string, subject = 'authority') =>
  (
    await attached(council.services.ledger, `What ${name} holds`, {
      name,
      type,
      subject,
      attachedBy: 'service-manager',
    })
  ).id
const document = (challenge: string, what: string, id: string, more: Partial<NewEntry> = {}) =>
  about('peer-document', { challenge, what, dueOn: '2018-08-01', receivedOn: '2018-08-01', file: id }, more)
const evidence = (action: string, id: string, more: Partial<NewEntry> = {}) =>
  about('action-evidence', { action, on: '2018-08-01', kind: 'document', shows: 'That it was done', file: id }, more)

/** Every file there is, by what it is. */
const files: Record<string, string> = {}
/** What a peer reviewer may open while their access opens the children in the scope. */
const OPEN = ['asked for', 'shows an action of the challenge', 'of a child in the scope']
const OF_CHILDREN = ['of a child in the scope']

beforeAll(async () => {
  council = await openCouncil()
  await nameForReview(council.services.ledger, [ANA])
  const add = async (what: string, type: string, subject?: string) => {
    files[what] = await file(`${what}.txt`, type, subject)
    return files[what]
  }
  await record(
    about('peer-challenge', {
      reference: 'PC-2',
      title: 'Fostering peer challenge',
      fromOn: '2018-08-08',
      toOn: '2018-08-09',
      lines: [{ line: 'Carers' }],
    }),
    about('recommendation', { reference: 'R-1', challenge: 'PC-1', from: 'peer-challenge', says: 'Write the guide' }),
    about('recommendation', { reference: 'R-2', challenge: 'PC-2', from: 'peer-challenge', says: 'Ring carers' }),
    about('action', { reference: 'A-1', what: 'Write it', recommendations: [{ recommendation: 'R-1' }] }),
    about('action', { reference: 'A-2', what: 'Ring them', recommendations: [{ recommendation: 'R-2' }] }),
    document('PC-1', 'The offer', await add('asked for', 'peer-document')),
    document('PC-2', 'The carers', await add('asked for by other peers', 'peer-document')),
    evidence('A-1', await add('shows an action of the challenge', 'action-evidence')),
    evidence('A-2', await add('shows another action', 'action-evidence')),
    evidence('A-3', await add('of a child in the scope', 'action-evidence', ANA), { subject: ANA }),
    evidence('A-3', await add('of another child', 'action-evidence', BEN), { subject: BEN }),
    about('paper', {
      reference: 'P-9',
      item: 'I-1',
      title: 'A paper',
      version: 1,
      file: await add('a paper of a meeting', 'paper'),
    }),
  )
  // What was attached in error: taken back, replaced by another, or asked for by the wrong challenge.
  const wrong = await record(
    document('PC-1', 'Taken back', await add('of a document that was withdrawn', 'peer-document')),
    document('PC-1', 'Replaced', await add('replaced by a correction', 'peer-document')),
    document('PC-1', 'Moved', await add('moved to the other challenge', 'peer-document')),
    evidence('A-1', await add('evidence that was withdrawn', 'action-evidence')),
  )
  await record(
    about('peer-document', {}, { record: wrong.firstEntry, kind: 'withdrawal', reason: 'It names a child' }),
    document('PC-1', 'Replaced', await add('asked for, put right', 'peer-document'), { record: wrong.firstEntry + 1 }),
    document('PC-2', 'Moved', files['moved to the other challenge']!, { record: wrong.firstEntry + 2 }),
    about('action-evidence', {}, { record: wrong.firstEntry + 3, kind: 'withdrawal', reason: 'It names a child' }),
  )
  await add('sent with a form that was never saved', 'peer-document')
  // Of the challenge before it a reviewer reads what became of it, and opens no file.
  const [challenge] = await recordsOf('peer-challenge')
  await record(
    about('peer-challenge', { ...challenge!.body, comparedWith: 'PC-0' }, { record: challenge!.record }),
    about('peer-challenge', { reference: 'PC-0', title: 'The one before' }),
    about('recommendation', { reference: 'R-0', challenge: 'PC-0', from: 'peer-challenge', says: 'Train carers' }),
    about('action', { reference: 'A-0', what: 'Train them', recommendations: [{ recommendation: 'R-0' }] }),
    document('PC-0', 'The offer then', await add('asked for by the challenge before', 'peer-document')),
    evidence('A-0', await add('shows an action of the challenge before', 'action-evidence')),
  )
  // The same user name may have been a worker’s, who attached what no record names.
  for (const [what, subject] of [
    ['attached by the same account', 'authority'],
    ['attached by the same account for a child', ANA],
  ] as const)
    files[what] = (
      await attached(council.services.ledger, `What ${what}.txt holds`, {
        name: `${what}.txt`,
        subject,
        attachedBy: 'peer-reviewer',
      })
    ).id
  OPEN.push('asked for, put right')
  reviewer = await council.signIn('peer-reviewer')
})
afterAll(() => council.close())

/** Which of all the files a reviewer opens now: signed in anew, since a session may have ended. */
const opened = async (): Promise<readonly string[]> => {
  reviewer = await council.signIn('peer-reviewer')
  const opens: string[] = []
  for (const [what, id] of Object.entries(files)) {
    const { status, html } = await reviewer.get(`/attachments/${id}`)
    if (status === 200) expect(html).toBe(`What ${what}.txt holds`)
    else expect([status, html.includes('.txt holds')], what).toEqual([403, false])
    if (status === 200) opens.push(what)
  }
  return opens.sort()
}
const sorted = (names: readonly string[]) => [...names].sort()

describe('the files of a peer challenge', () => {
  test('that its reviewer opens are those of its documents, of its actions and of children in its scope', async () => {
    expect(await opened()).toEqual(sorted(OPEN))
  })

  test('are led to from the pages that the reviewer has', async () => {
    const link = (what: string) => `href="/attachments/${files[what]}"`
    const prepared = (await reviewer.get(CHALLENGE)).html
    expect(prepared).toContain(link('asked for'))
    const plan = (await reviewer.get(`${CHALLENGE}/plan`)).html
    expect(plan).toContain(link('shows an action of the challenge'))
    expect(plan).not.toContain(link('evidence that was withdrawn'))
    const child = (await reviewer.get(`/children/${ANA}/recorded`)).html
    expect(child).toContain(link('of a child in the scope'))
  })

  test('are never offered to the reviewer where they do not open', async () => {
    const pages = [CHALLENGE, `${CHALLENGE}/plan`, `${CHALLENGE}/on-site`, `/children/${ANA}/recorded`]
    for (const { record } of await recordsOf('peer-document')) pages.push(`/council-records/peer-document/${record}`)
    for (const page of pages)
      for (const [, id] of (await reviewer.get(page)).html.matchAll(/href="\/attachments\/(\w+)"/g))
        expect(
          OPEN.map(what => files[what]),
          page,
        ).toContain(id)
  })

  test('are written to the log each time one is opened or refused, with the child where it is a child’s', async () => {
    const { desk } = council.services
    const last = async () => (await desk.accessLog({ username: 'peer-reviewer', limit: 1 }))[0]
    await reviewer.get(`/attachments/${files['asked for']}`)
    expect(await last()).toMatchObject({ did: `opened an attached file: ${files['asked for']}`, outcome: 'allowed' })
    await reviewer.get(`/attachments/${files['of a child in the scope']}`)
    expect(await last()).toMatchObject({ child: ANA, outcome: 'allowed' })
    await reviewer.get(`/attachments/${files['of another child']}`)
    expect(await last()).toMatchObject({ outcome: 'refused' })
    expect(council.log.join()).not.toContain('in the scope.txt')
  })

  test('of children stay closed where the access opens no child, and where a record is restricted', async () => {
    const withoutChildren = sorted(OPEN.filter(what => !OF_CHILDREN.includes(what)))
    await access({ opens: 'nobody' })
    expect(await opened()).toEqual(withoutChildren)
    await access({ opens: 'scope' })
    const { firstEntry } = await record(
      about('restriction', { startedOn: '2018-08-01', ask: 'Jo Hart' }, { subject: ANA }),
    )
    expect(await opened()).toEqual(withoutChildren)
    await record(about('restriction', {}, { subject: ANA, record: firstEntry, kind: 'withdrawal', reason: 'Over' }))
    expect(await opened()).toEqual(sorted(OPEN))
  })

  test('open on the first day and on the last, and neither a minute before nor a minute after', async () => {
    await access({ fromOn: '2018-08-10', toOn: '2018-08-11' })
    expect(await opened()).toEqual([])
    council.wait(13 * 60 + 59) // 23:59 in summer time
    expect(await opened()).toEqual([])
    council.wait(2)
    expect(await opened()).toEqual(sorted(OPEN))
    council.wait(2 * 24 * 60 - 2)
    expect(await opened()).toEqual(sorted(OPEN))
    council.wait(2)
    expect(await opened()).toEqual([])
    const [line] = await council.services.desk.accessLog({ username: 'peer-reviewer', limit: 1 })
    expect(line).toMatchObject({ outcome: 'refused' })
  })
})
