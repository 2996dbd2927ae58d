import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body } from '#core/entry.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import { heldRecords, type ToldEntry } from './held.ts'
import { listsOf } from './importable.ts'
import { type ColumnMapping, mappingFrom } from './mapping.ts'
import { matchRows, rowsByNumber } from './matching.ts'
import { mappingByHeadings, placesOf, whatIsMissing } from './places.ts'
import { rowsOf } from './read-rows.ts'

const reading = { codes: [], staff: new Map(), indicators: [], file: 'plans.csv' }

/** What a text in columns, parted by bars, says as an extract of pathway plans. */
function extract(text: string, given?: unknown) {
  const [headings, ...rows] = text
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
  const read =
    given === undefined ? { mapping: mappingByHeadings(pathwayPlan, headings!) } : mappingFrom(given, pathwayPlan)
  if ('problems' in read) throw new Error(read.problems.join('; '))
  const mapping: ColumnMapping = read.mapping
  const places = placesOf(pathwayPlan, mapping, headings!)
  const sheet = { headings: headings!, rows: rows.map((cells, i) => ({ line: i + 2, cells })) }
  return { places, ...rowsOf(sheet, places, { ...reading, dateFormat: mapping.dateFormat }) }
}

const bodiesIn = (text: string, given?: unknown) => extract(text, given).rows.map(({ body }) => body)

describe('a pathway plan in one line', () => {
  test('has a column for each heading and what is said under it', () => {
    const [body] = bodiesIn(`
      CHILD | Date of the plan or of its review | Where I live: My goal, in my words | Money | Accommodation contingency
      101   | 01/05/2026                        | Near the sea                       | Saves | Ring Jo`)
    expect(body).toEqual({
      plannedOn: '2026-05-01',
      sections: [
        { heading: 'home', goal: 'Near the sea', contingency: 'Ring Jo', from: 'plans.csv, line 2' },
        { heading: 'money', now: 'Saves', from: 'plans.csv, line 2' },
      ],
    })
  })

  test('may be mapped by the name of the list, the heading and the field', () => {
    const given = {
      child: 'Person',
      columns: { Day: 'plannedOn', Q5a: 'sections.home.now', Q5b: 'sections.home.goal' },
    }
    const [body] = bodiesIn('Person | Day | Q5a | Q5b\n101 | 2026-05-01 | A flat | A garden', given)
    expect(body?.sections).toMatchObject([{ heading: 'home', now: 'A flat', goal: 'A garden' }])
  })
})

const ACTIONS = `
  CHILD | Plan no | Heading       | Action         | Owner | Due date   | Completed
  101   | P1      | Accommodation | Find a flat    | Jo    | 01/06/2026 |
  101   | P1      | Money         | Open account   | Ana   | 31/02/2026 | 02/05/2026
  102   | P2      | Sports        | Join the team  |       |            |`
const NUMBERED = {
  child: 'CHILD',
  id: 'Plan no',
  columns: {
    Heading: 'actions.heading',
    Action: 'actions.action',
    Owner: 'actions.owner',
    'Due date': 'actions.dueOn',
    Completed: 'actions.doneOn',
  },
}

describe('a line for each action', () => {
  test('makes one plan of the lines with one number, and each action knows its line', () => {
    const { rows, unread } = extract(ACTIONS, NUMBERED)
    expect(rows.map(({ childId, id, line }) => [childId, id, line])).toEqual([
      ['101', 'P1', 2],
      ['102', 'P2', 4],
    ])
    expect(rows[0]!.lines).toEqual({ actions: [2, 3] })
    expect(rows[0]!.body.actions).toEqual([
      { heading: 'home', action: 'Find a flat', owner: 'Jo', dueOn: '2026-06-01', from: 'plans.csv, line 2' },
      { heading: 'money', action: 'Open account', owner: 'Ana', doneOn: '2026-05-02', from: 'plans.csv, line 3' },
    ])
    expect(unread.map(({ line, column }) => [line, column])).toEqual([
      [3, 'Due date'],
      [4, 'Heading'],
    ])
    expect(rows[0]!.body.asWritten).toEqual({ 'Due date, row 2': '31/02/2026' })
    expect(rows[1]!.body.asWritten).toEqual({ Heading: 'Sports' })
  })

  test('needs no mapping where its headings say what it is', () => {
    const { rows, places } = extract(`
      CHILD | Date of the plan or of its review | Action     | Owner
      101   | 01/05/2026                        | First      | Jo
      101   | 02/05/2026                        | Second     | Jo
      101   | 01/05/2026                        | Third      | Jo`)
    expect(whatIsMissing(pathwayPlan, places)).toBeUndefined()
    expect(rows.map(({ body }) => (body.actions as Body[]).map(({ action }) => action))).toEqual([
      ['First', 'Third'],
      ['Second'],
    ])
  })

  test('is not taken from a file of plans that only has a column called Owner, or Heading', () => {
    expect(
      bodiesIn('CHILD | Date of the plan or of its review | Owner | Heading\n101 | 01/05/2026 | Jo | Home'),
    ).toEqual([{ plannedOn: '2026-05-01', extraColumns: { Owner: 'Jo', Heading: 'Home' } }])
  })

  test('says once what is said of the plan in every line, and finds a line that says otherwise', () => {
    const { rows, unread } = extract(`
      CHILD | Date of the plan or of its review | Written by | Status | Action
      101   | 01/05/2026                        | Jo         | Open   | First
      101   | 01/05/2026                        | Sam        | Open   | Second
      101   | 01/05/2026                        |            | Closed | Third`)
    expect(rows).toHaveLength(1)
    expect(rows[0]!.body).toMatchObject({
      writtenBy: 'Jo',
      asWritten: { 'Written by, row 2': 'Sam' },
      extraColumns: { 'Status, row 1': 'Open', 'Status, row 2': 'Open', 'Status, row 3': 'Closed' },
    })
    expect(unread).toEqual([{ line: 3, column: 'Written by', field: 'writtenBy', ratherThan: 2 }])
  })

  test('needs the child or the day only where it has no number of the plan', () => {
    const columns = { Action: 'actions.action' }
    const placesWith = (given: object, headings: string) => extract(`${headings}\n`, { columns, ...given }).places
    expect(whatIsMissing(pathwayPlan, placesWith({ id: 'No' }, 'No | Action'))).toBeUndefined()
    expect(whatIsMissing(pathwayPlan, placesWith({}, 'Action'))).toBe('child')
    expect(whatIsMissing(pathwayPlan, placesWith({ child: 'CHILD' }, 'CHILD | Action'))).toBe('date')
    expect(whatIsMissing(pathwayPlan, extract('No | Why', { id: 'No', columns: { Why: 'why' } }).places)).toBe('child')
  })
})

/** A ledger of plans in memory. */
function ledger() {
  const entries: ToldEntry[] = []
  const say = (childId: string, body: Body, more: Partial<ToldEntry> = {}): void => {
    const id = entries.length + 1
    entries.push({
      ...{ id, record: id, type: pathwayPlan.id, subject: childId, childId, kind: 'statement', standing: 0 },
      ...{ body, recordedOn: '2026-01-01', line: 0, ...more },
    })
  }
  const held = () => heldRecords(entries, listsOf(pathwayPlan))
  return {
    say,
    plans: () => held().map(({ body }) => body),
    newest: () => entries.at(-1)!,
    imports(text: string, given?: unknown) {
      const { places, rows: read } = extract(text, given)
      const rows = places.child === undefined ? rowsByNumber(read, held()) : read
      const matches = matchRows(pathwayPlan, places, rows, held())
      for (const [i, match] of matches.entries()) {
        const { childId, line, body } = rows[i]!
        if (match.is === 'new') say(childId, body, { line })
        if (match.is === 'changed') say(childId, match.body, { line, record: match.held.record })
      }
      return matches.map(match => (match.is === 'changed' && match.contradictsPeople ? 'contradicts' : match.is))
    },
  }
}

const PLANS = `
  CHILD | Plan no | Planned    | Where I live | Money
  101   | P1      | 2026-05-01 | A flat       | Saves`
const HEADERS = {
  child: 'CHILD',
  id: 'Plan no',
  columns: { Planned: 'plannedOn', 'Where I live': 'sections.home.now', Money: 'sections.money.now' },
}
const ONE_ACTION = 'Plan no | Action | Owner\nP1 | Find a flat | Jo'
const LINES = { id: 'Plan no', columns: { Action: 'actions.action', Owner: 'actions.owner' } }

describe('a file of plans and a file of their actions', () => {
  test('make one plan, whichever comes first, and each again adds nothing', () => {
    for (const isPlanFirst of [true, false]) {
      const council = ledger()
      const files = [
        () => council.imports(PLANS, HEADERS),
        () =>
          council.imports(isPlanFirst ? ONE_ACTION : `CHILD|${ONE_ACTION.replace('P1', '101|P1')}`, {
            ...LINES,
            ...(!isPlanFirst && { child: 'CHILD' }),
          }),
      ]
      for (const file of isPlanFirst ? files : files.toReversed()) file()
      expect(council.plans()).toMatchObject([
        { plannedOn: '2026-05-01', sections: [{ now: 'A flat' }, { now: 'Saves' }], actions: [{ owner: 'Jo' }] },
      ])
      for (const file of files) expect(file()).toEqual(['unchanged'])
    }
  })

  test('whose plan is held by nobody is kept, of nobody', () => {
    const council = ledger()
    expect(council.imports(ONE_ACTION, LINES)).toEqual(['new'])
    expect(council.newest().childId).toBe('')
  })

  test('add to the actions that people wrote, and take none away that the file no longer has', () => {
    const council = ledger()
    council.imports(PLANS, HEADERS)
    council.imports(ONE_ACTION, LINES)
    const { record, body } = council.newest()
    council.say('101', { ...body, actions: [...(body.actions as Body[]), { action: 'See the nurse' }] }, { record })
    expect(council.imports('Plan no | Action | Owner\nP1 | Open account | Ana', LINES)).toEqual(['changed'])
    const actions = council.plans()[0]!.actions as Body[]
    expect(actions.map(({ action }) => action)).toEqual(['Find a flat', 'See the nurse', 'Open account'])
  })

  test('do not undo what people corrected by saying the same again, and say so where they say something else', () => {
    const council = ledger()
    council.imports(PLANS, HEADERS)
    council.imports(ONE_ACTION, LINES)
    const { record, body } = council.newest()
    council.say('101', { ...body, actions: [{ action: 'Find a flat', owner: 'Kit' }] }, { record })
    expect(council.imports(ONE_ACTION, LINES)).toEqual(['unchanged'])
    expect(council.imports(PLANS, HEADERS)).toEqual(['unchanged'])
    expect(council.plans()[0]!.actions).toMatchObject([{ owner: 'Kit' }])
    expect(council.imports(ONE_ACTION.replace('Jo', 'Sam'), LINES)).toEqual(['contradicts'])
    expect(council.plans()[0]!.actions).toMatchObject([{ owner: 'Sam' }])
  })

  test('keep what people wrote under a heading whose column is blank, and empty what the file alone had said', () => {
    const council = ledger()
    council.imports(PLANS, HEADERS)
    const { record, body } = council.newest()
    const [home, money] = body.sections as Body[]
    council.say('101', { ...body, sections: [{ ...home, goal: 'A garden' }, money] }, { record })
    expect(council.imports(PLANS.replace('Saves', '').replace('A flat', ''), HEADERS)).toEqual(['changed'])
    expect(council.plans()[0]!.sections).toMatchObject([{ heading: 'home', goal: 'A garden' }])
    expect((council.plans()[0]!.sections as Body[])[0]).not.toHaveProperty('now')
    expect(council.imports(PLANS.replace('Saves', '').replace('A flat', ''), HEADERS)).toEqual(['unchanged'])
  })

  test('of the same actions with and without an owner add nothing the second time', () => {
    const council = ledger()
    council.imports(PLANS, HEADERS)
    const lines = (...actions: string[]) => ['Plan no|Action|Owner', ...actions.map(its => `P1|${its}`)].join('\n')
    council.imports(lines('Open|Two', 'Open|', 'Find|'), LINES)
    council.imports(lines('Find|Two'), LINES)
    const again = lines('Open|', 'Open|', 'Open|', 'Find|')
    expect(council.imports(again, LINES)).toEqual(['changed'])
    expect(council.imports(again, LINES)).toEqual(['unchanged'])
  })

  test('lose nothing, and each again adds nothing, whatever they say in whatever order', () => {
    const text = fc.constantFrom('', 'One', 'Two', 'Three')
    const plansFile = fc
      .tuple(text, text)
      .map(([home, money]) => `CHILD|Plan no|Planned|Where I live|Money\n101|P1|2026-05-01|${home}|${money}`)
    const line = fc.tuple(fc.constantFrom('Find', 'Open', 'See'), text)
    const actionsFile = fc
      .array(line, { minLength: 1, maxLength: 4 })
      .map(lines => ['Plan no|Action|Owner', ...lines.map(([a, o]) => `P1|${a}|${o}`)].join('\n'))
    const files = fc.array(
      fc.oneof(
        plansFile.map(text => [text, HEADERS] as const),
        actionsFile.map(text => [text, LINES] as const),
      ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(files, files => {
        const council = ledger()
        council.imports(PLANS, HEADERS)
        for (const [text, mapping] of files) {
          const before = (council.plans()[0]!.actions ?? []) as Body[]
          council.imports(text, mapping)
          expect(
            council.imports(text, mapping).every(is => is === 'unchanged'),
            text,
          ).toBe(true)
          const now = ((council.plans()[0]!.actions ?? []) as Body[]).map(({ action }) => action)
          for (const { action } of before) expect(now).toContain(action)
          if (mapping === LINES) for (const said of text.split('\n').slice(1)) expect(now).toContain(said.split('|')[1])
        }
        expect(council.plans()).toHaveLength(1)
      }),
      { numRuns: 200 },
    )
  })
})
