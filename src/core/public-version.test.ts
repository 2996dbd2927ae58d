import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '../definitions.ts'
import { onOneCard, suppressedBoth } from './both-cards.ts'
import { demonstrationEntries } from './demonstration/journeys.ts'
import { cardsOf, type Issue } from './issue.ts'
import { type AllDefinitions, MemoryLedger } from './memory-ledger.testing.ts'
import { publicIssue, publicRestatement, publicVersionOf, publishedBy, seesWhole } from './public-version.ts'
import { figuresOn } from './published-figures.ts'
import type { Restatement } from './restated.ts'
import { type Role, roles } from './roles.ts'

const definitions: AllDefinitions = await loadDefinitions()
const council = { authority: 'Testshire', lookedAfter: 60, careLeavers: 25, years: 3, lastYear: 2018, seed: 7 }
const ledger = new MemoryLedger(definitions, {
  entries: demonstrationEntries(council, definitions.tables),
  returnYears: [2016, 2017, 2018],
})
const whole: Issue = ledger.freeze(ledger.at('2018-02', '2018-05-01T09:00:00.000Z'))
const document = (id: string) => ({ id, document: { title: id } as Issue['documents'][number]['document'] })
const issue: Issue = {
  ...whole,
  documents: [document('of the panel')],
  publicVersion: publicVersionOf(suppressedBoth(cardsOf(whole)), {
    documents: [document('of the public')],
    unfinished: [],
  }),
}
const seen = publicIssue(issue)

/** Every role, and whether it sees the whole of what is published. */
const SEES: Readonly<Record<Role, boolean>> = {
  'performance-analyst': true,
  'social-worker': true,
  'personal-adviser': true,
  'team-manager': true,
  'service-manager': true,
  'reviewing-officer': true,
  'health-team': true,
  'virtual-school': true,
  housing: true,
  'democratic-services': false,
  'panel-member': false,
  administrator: false,
  'peer-reviewer': false,
}

test.each(Object.keys(roles) as Role[])('what is published is whole for a %s, or the public version', role => {
  expect(seesWhole(role)).toBe(SEES[role])
})

describe('an issue for those who do not see the whole of it', () => {
  test('shows both cards as they were suppressed when it was frozen, and nothing of a figure that was', () => {
    const [shown, all] = [seen, issue].map(its => [...figuresOn(onOneCard(cardsOf(its))).values()])
    expect(shown!.length).toBeGreaterThan(500)
    const hidden = shown!.filter(({ figure }) => figure.suppressed)
    expect(hidden.length).toBeGreaterThan(50)
    for (const { figure } of hidden) expect(figure).toEqual({ display: 'suppressed', suppressed: true })
    expect(all!.some(({ figure }) => figure.suppressed)).toBe(false)
  })

  test('says that small numbers are suppressed, so that words are read so too', () => {
    expect(cardsOf(seen)).toMatchObject({ scorecard: { isSuppressed: true }, wider: { isSuppressed: true } })
    expect(cardsOf(issue).scorecard).not.toHaveProperty('isSuppressed')
  })

  test('names no child, and has the public’s reports in place of the panel’s', () => {
    const [open, all] = [JSON.stringify(seen), JSON.stringify(issue)]
    const refs = issue.children.refs
    expect(refs.length).toBeGreaterThan(50)
    expect(refs.filter(ref => all.includes(JSON.stringify(ref)))).not.toEqual([])
    expect(refs.filter(ref => open.includes(JSON.stringify(ref)))).toEqual([])
    expect(seen.documents.map(({ id }) => id)).toEqual(['of the public'])
    expect(open).not.toContain('of the panel')
  })

  test('that was frozen without a public version shows what is suppressed of it alone, and no report', () => {
    const old = publicIssue({ ...whole, documents: [document('of the panel')] })
    expect(cardsOf(old)).toEqual(cardsOf(seen))
    expect(old.documents).toEqual([])
  })

  test('is the same for the same issue', () => {
    expect(publicIssue(issue)).toBe(seen)
  })
})

test('a card that is suppressed by what was published of it shows the same again', () => {
  const cards = cardsOf(issue)
  const again = suppressedBoth(cards, [publishedBy(issue)])
  expect(again).toEqual(suppressedBoth(cards))
})

describe('what has become of an issue, for those who do not see the whole of it', () => {
  const figures = [...figuresOn(onOneCard(cardsOf(issue))).values()]
  const shownNow = figuresOn(onOneCard(cardsOf(seen)))
  const child = issue.children.refs[0]!
  const restated: Restatement = {
    month: issue.month,
    asAt: issue.asAt,
    since: issue.recordedOn,
    until: '2018-12-31T09:00:00.000Z',
    causes: [{ kind: 'withdrawal', says: 'Episode of care', entry: 3, child, reason: 'Wrong child' }],
    figures: figures.map(({ place, figure }) => ({
      place,
      before: figure,
      after: figure,
      because: [{ cause: 0, numerator: 1, denominator: 0, moved: [{ child, above: 1, below: 0 }] }],
    })),
  }
  const told = publicRestatement(restated, issue, [publishedBy(issue)])

  test('is the figures that both show, and what kind of thing changed them', () => {
    expect(told.figures.length).toBe([...shownNow.values()].filter(({ figure }) => !figure.suppressed).length)
    expect(told.figures.some(({ before, after }) => before.suppressed || after.suppressed)).toBe(false)
    expect(told.causes).toEqual([{ kind: 'withdrawal', says: '' }])
  })

  test('is no child, no entry and no reason', () => {
    const text = JSON.stringify(told)
    for (const kept of [child, 'Wrong child', 'Episode of care', '"entry"']) expect(text).not.toContain(kept)
  })
})
