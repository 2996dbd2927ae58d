import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NewEntry } from '#store/store.ts'
import { ANA, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
beforeAll(async () => {
  council = await openCouncil()
})
afterAll(() => council.close())

const record = (type: string, body: NewEntry['body'], subject = ANA) =>
  council.services.ledger.write(writing =>
    writing.append({
      title: 'Casework',
      recordedBy: 'team-manager',
      files: [],
      children: [],
      entries: [{ type, subject, kind: 'statement', standing: 0, body }],
    }),
  )

const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('what complaints and return interviews say together', () => {
  test('is nothing where nobody complained, and numbers with their themes where somebody did', async () => {
    const manager = await council.signIn('team-manager')
    expect(textOf((await manager.get('/learning')).html)).toContain('No complaint was received.')
    await record('complaint', {
      receivedOn: '2018-07-02',
      about: ['contact', 'worker'],
      stage1AnsweredOn: '2018-07-16',
      outcome: 'upheld',
      learnt: 'Family time is not moved without asking',
    })
    await record('return-interview', { returnedOn: '2018-07-03', heldOn: '2018-07-04', themes: ['family'] })
    const page = textOf((await manager.get('/learning')).html)
    expect(page).toContain('1 received: 1 at stage 1')
    expect(page).toContain('1 of 1 answers, investigations and panels were in time')
    expect(page).toContain('1 of 1 say what was learnt, and 0 of 1 were told')
    expect(page).toContain('Seeing family and friends 1')
    expect(page).toContain('Family: to be with them, or away from them 1')
    expect(page).not.toContain('Ana')
  })

  test('has compliments beside them, and what concerns no one child', async () => {
    const manager = await council.signIn('team-manager')
    expect(textOf((await manager.get('/learning')).html)).toContain('No compliment was received.')
    const about = ['worker']
    await record('compliment', { receivedOn: '2018-07-02', about, theirWords: 'She rings back', learnt: 'Ring back' })
    await record('compliment', { receivedOn: '2018-07-03', about, theirWords: 'The office is kind' }, 'authority')
    const { html } = await manager.get('/learning')
    expect(textOf(html)).toContain('2 received. 1 of 2 say what others may learn.')
    expect(textOf(html)).toMatch(/“The office is kind” Not recorded .*“She rings back” Ring back/)
    expect(html).toContain('href="/council-records/compliment"')
  })

  test('is led to from both lists', async () => {
    const manager = await council.signIn('team-manager')
    for (const list of ['complaints', 'missing'])
      expect((await manager.get(`/lists/${list}`)).html).toContain('href="/learning"')
  })
})
