import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { decisionsReferredTo } from '#core/records/supervision.ts'
import { loadDefinitions } from '#definitions.ts'
import { openStore } from '#store/open.ts'
import type { ImportAnswer } from './answers.testing.ts'
import { recording } from './recording.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

const { answerOf, close } = waymarkHere()
const place = { dir: inScratch('data') }
const data = ['--data', place.dir]

const importing = (name: string, type: string, lines: readonly string[], exitCode = 0) => {
  writeFileSync(inScratch(name), lines.join('\n'))
  return answerOf<ImportAnswer>(['import', 'records', inScratch(name), '--type', type, ...data], exitCode)
}
/** What is found, each with its line. */
const found = ({ findings }: ImportAnswer) => findings.map(({ line, says }) => [line, says] as const)

beforeAll(async () => {
  const born = { type: 'child-details', body: { bornOn: '2010-06-01' } }
  const raised = (about: string, reference: string) => ({
    about,
    type: 'escalation',
    body: { reference, raisedOn: '2017-05-31', stage: 'stage-1', themes: ['education'] },
  })
  const agreed = (about: string, reference: string) => ({
    about,
    type: 'action',
    body: { reference, what: 'Write it', owner: 'Jo', dueOn: '2017-09-01', agreedOn: '2017-05-01' },
  })
  await recording(
    place.dir,
    'Testshire',
    [
      ...['101', '102', '103'].map(about => ({ about, ...born })),
      raised('101', 'E-1'),
      raised('102', 'E-2'),
      agreed('101', 'A-1'),
      agreed('authority', 'A-2'),
      {
        about: 'authority',
        type: 'recommendation',
        body: { reference: 'R-1', says: 'Write it', madeOn: '2017-05-01' },
      },
    ],
    '2017-06-09T12:00:00.000Z',
  )
  await close(place)
})

describe('what follows up on a record, taken in from a file,', () => {
  const steps = [
    'CHILD,Which escalation,Date,What happened',
    '101,E-1,2017-06-10,response',
    '102,E-1,2017-06-10,response',
    '103,E-2,2017-06-10,response',
    '101,E-77,2017-06-10,response',
  ]

  test('is kept and found where it names another child’s record, or none', async () => {
    const answer = await importing('steps.csv', 'escalation-step', steps, 1)
    expect(answer.added).toBe(4)
    expect(found(answer)).toEqual([
      [3, 'Which escalation: E-1 is about somebody else. It is kept as it is.'],
      [4, 'Which escalation: E-2 is about somebody else. It is kept as it is.'],
      [5, 'Which escalation: none has the reference E-77. It is kept as it is.'],
    ])
    expect(JSON.stringify(answer.findings)).not.toMatch(/10[123]/)
    expect((await importing('steps.csv', 'escalation-step', steps, 1)).added).toBe(0)
  })

  test('names an action of the child’s own in a row of a child, and one of the council’s in a row of nobody', async () => {
    const rows = ['101,A-1', ',A-2', '101,A-2', '102,A-1', ',A-1'].map(its => `${its},2017-06-10,on-going`)
    const answer = await importing('progress.csv', 'action-progress', ['CHILD,Action,Date,Status', ...rows], 1)
    expect(answer.added).toBe(5)
    expect(found(answer).map(([line]) => line)).toEqual([4, 5, 6])
    const councils = ['Action,Date,Status', 'A-1,2017-06-12,on-going', 'A-2,2017-06-12,on-going']
    const without = await importing('progress-2.csv', 'action-progress', councils, 1)
    expect(found(without)).toEqual([[2, 'Action: A-1 is about somebody else. It is kept as it is.']])
  })

  test('answers a recommendation of the council’s, whoever it is about', async () => {
    const heading = 'CHILD,Reference,What,Owner,Due,Recommendation'
    const row = '102,A-50,Find her a mentor,Jo,2017-09-01,R-1'
    expect(found(await importing('answering.csv', 'action', [heading, row]))).toEqual([])
  })
})

describe('a reference in a file that a record has already', () => {
  test('is kept and found, whether that record is about the council or about a child', async () => {
    const heading = 'Reference,What,Owner,Due'
    const ofChild = await importing('councils.csv', 'action', [heading, 'A-1,Train everyone,Jo,2017-09-01'], 1)
    expect([ofChild.added, found(ofChild)]).toEqual([
      1,
      [[2, expect.stringContaining('Another record says something')]],
    ])
    const row = '103,A-2,Find him a mentor,Jo,2017-09-01'
    const ofCouncil = await importing('childs.csv', 'action', [`CHILD,${heading}`, row], 1)
    expect([ofCouncil.added, found(ofCouncil)]).toEqual([1, [[2, expect.stringContaining('may mean either')]]])
  })

  test('is found where a later file gives it to a record that had another', async () => {
    const heading = 'Reference,What,Owner,Due,Id'
    const rows = ['A-60,One,Jo,2017-09-01,1', 'A-61,Two,Jo,2017-09-01,2']
    const mapping = inScratch('mapping.json')
    const columns = { Reference: 'reference', What: 'what', Owner: 'owner', Due: 'dueOn' }
    writeFileSync(mapping, JSON.stringify({ id: 'Id', columns }))
    const numbered = (name: string, lines: readonly string[], exitCode: number) => {
      writeFileSync(inScratch(name), [heading, ...lines].join('\n'))
      const command = ['import', 'records', inScratch(name), '--type', 'action', '--mapping', mapping, ...data]
      return answerOf<ImportAnswer>(command, exitCode)
    }
    expect(found(await numbered('numbered.csv', rows, 0))).toEqual([])
    const again = await numbered('numbered-2.csv', ['A-1,One,Jo,2017-09-01,1'], 1)
    expect([again.added, found(again).map(([line]) => line)]).toEqual([1, [2]])
  })
})

describe('the decisions of a supervision, a row of a file each,', () => {
  const heading = 'CHILD,Date of supervision,What is it like to be this child now?,Action,Owner,Due date'
  const decided = ['Ring his nan,Priya,2017-06-10', 'Find a club,Sam,2017-06-12', 'Visit the school,Priya,2017-06-10']
  const rows = (child: string, its: readonly string[]) => its.map(one => `${child},2017-06-05,Sad,${one}`)
  /** By what each decision of a child is referred to, as the child's record has it. */
  const references = async (child: string) => {
    const definitions = await loadDefinitions()
    const store = await openStore({ dir: place.dir }, definitions)
    try {
      const ledger = await store.ledger('Testshire')
      const said = (await ledger.history(child)).filter(({ type }) => type === 'supervision')
      const of = new Map(said.flatMap(({ body }) => decisionsReferredTo(body)).map(([ref, says]) => [says, ref]))
      return { versions: said.length, of: Object.fromEntries([...of].sort()) }
    } finally {
      await store.close()
    }
  }
  const taken = async (name: string, its: readonly string[]) => {
    const { added } = await importing(name, 'supervision', [heading, ...its])
    await close(place)
    return added
  }

  test('have the same references however the file is sorted, and the same file adds nothing however it is', async () => {
    expect(await taken('supervision-1.csv', rows('101', decided))).toBe(1)
    expect(await taken('supervision-2.csv', rows('102', decided.toReversed()))).toBe(1)
    const [ana, ben] = [await references('101'), await references('102')]
    expect(new Set(Object.values(ana.of)).size).toBe(3)
    expect(ben.of).toEqual(ana.of)
    expect(await taken('supervision-1.csv', rows('101', decided.toReversed()))).toBe(0)
    expect(await references('101')).toEqual(ana)
  })

  test('keep them when a later file has others beside them, puts them right or leaves them out', async () => {
    const before = await references('101')
    const more = ['Apply for a passport,Sam,2017-06-20', ...decided.toReversed()]
    expect(await taken('supervision-3.csv', rows('101', more))).toBe(1)
    const after = await references('101')
    expect(after.of).toEqual({ ...before.of, 'Apply for a passport': 'S-2017-06-05-4' })
    expect(await taken('supervision-4.csv', rows('101', ['Find a club,Sam,2017-06-30']))).toBe(1)
    expect((await references('101')).of).toEqual(after.of)
  })
})
