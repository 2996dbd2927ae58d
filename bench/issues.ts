import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day, isoOf } from '#core/dates.ts'
import { demonstrationEntries, demonstrationYears } from '#core/demonstration/journeys.ts'
import type { Issue } from '#core/issue.ts'
import type { FirstDays } from '#core/recorded-from.ts'
import { spanOf } from '#core/restatement.ts'
import { Tallies } from '#core/scorecard.ts'
import type { Definitions } from '#definitions.ts'
import { councilAsRecorded } from '#store/council.ts'
import { freezeIssue } from '#store/freezing.ts'
import { openStore } from '#store/open.ts'
import { restated } from '#store/restating.ts'
import type { Ledger, NewEntry } from '#store/store.ts'
import { TEN_THOUSAND } from './council.ts'
import { type Line, megabytes, number, ratio, seconds, timed } from './table.ts'

const MONTH = '2026-02'
/** How many entries come after the report was frozen. */
const LATE = 500
/** How many entries a return that is sent again brings without changing any figure. */
const SENT_AGAIN = 3000

/** Freezing an issue of 10,000 journeys with all their casework, and explaining what 500 late entries did to it. */
export async function benchIssues(definitions: Definitions): Promise<readonly Line[]> {
  const dir = await mkdtemp(join(tmpdir(), 'waymark-bench-'))
  const store = await openStore({ dir: join(dir, 'store') }, definitions)
  try {
    const ledger = await store.ledger(TEN_THOUSAND.authority)
    await record(ledger, definitions)
    const now = () => new Date().toISOString()
    const atHand = async () => {
      const { newest } = await ledger.changedSince(0)
      return { ...(await councilAsRecorded(ledger, definitions)), newest }
    }
    const council = await atHand()
    const freeze = (month: string, hand?: typeof council) =>
      timed(() =>
        freezeIssue(ledger, definitions, {
          month,
          now: now(),
          frozenBy: 'bench',
          ...(hand && { atHand: async () => hand }),
        }),
      )
    const cold = await freeze('2026-01')
    const first = await freeze(MONTH, council)
    // The server has counted everyone by the time that somebody has looked at what they freeze.
    const frozen = await freeze(MONTH, council)
    await come(
      ledger,
      council.journeys.map(({ ref }) => ref),
    )
    const after = await atHand()
    const issue: Issue = frozen.result
    const opened = await timed(() => ledger.issue(MONTH))
    const journeys = new Map(after.journeys.map(child => [child.ref, child]))
    const explain = (counted?: { tallies: Tallies; firstDays: FirstDays }) =>
      timed(() =>
        restated(
          ledger,
          definitions,
          { issue },
          { now: now(), held: { journeys, newest: after.newest, ...(counted && { counted }) } },
        ),
      )
    const afresh = await explain()
    const tallies = new Tallies(after.indicators, spanOf(issue))
    tallies.count(after.journeys)
    const explained = await explain({ tallies, firstDays: after.firstDays })
    const next = await freeze('2026-03', after)
    await comeAgain(
      ledger,
      council.journeys.map(({ ref }) => ref),
    )
    const again = await atHand()
    const more = await freeze('2026-03', again)
    const figures = explained.result.figures.length
    return [
      {
        what: `an issue of ${number(council.journeys.length)} journeys frozen, ${megabytes(JSON.stringify(issue).length)} as text`,
        figure: seconds(frozen.ms),
        compared: `${ratio(frozen.ms, 3000)} of the goal of 3 s`,
      },
      { what: '  where nobody had been counted yet', figure: seconds(first.ms) },
      { what: '  from a cold store, journeys and all', figure: seconds(cold.ms) },
      {
        what: `  the month after, with what became of the two before by ${LATE} entries`,
        figure: seconds(next.ms),
        compared: `${ratio(next.ms, 3000)} of the goal of 3 s`,
      },
      { what: `  the same with ${number(SENT_AGAIN)} more of a return sent again`, figure: seconds(more.ms) },
      { what: '  opened again', figure: seconds(opened.ms) },
      {
        what: `${LATE} entries since: ${number(figures)} changed figures explained`,
        figure: seconds(explained.ms),
        compared: `${ratio(explained.ms, 2000)} of the goal of 2 s`,
      },
      { what: '  where nobody had been counted yet', figure: seconds(afresh.ms) },
    ]
  } finally {
    await store.close()
    await rm(dir, { recursive: true, force: true })
  }
}

/** Records everything of the council, as returns and casework say it. */
async function record(ledger: Ledger, { tables }: Definitions): Promise<void> {
  const told = demonstrationEntries(TEN_THOUSAND, tables)
  const children = [...told.keys()].map(childId => ({ ref: `ref-${childId}`, childId }))
  const places = new Map<number, number>()
  const entries: NewEntry[] = []
  for (const [childId, its] of told)
    for (const { id, record, type, standing, body } of its) {
      const first = places.get(record)
      if (id === record) places.set(id, entries.length)
      const version = first === undefined ? {} : { sameRecordAs: first }
      entries.push({ ...version, type, subject: `ref-${childId}`, kind: 'statement', standing, body })
    }
  const files = demonstrationYears(TEN_THOUSAND).map(collectionYear => ({
    ...{ name: `${collectionYear}.csv`, sha256: '', bytes: 0, collectionYear, table: 'Episodes', headings: [] },
  }))
  await ledger.write(writing => writing.append({ title: 'All', recordedBy: 'bench', files, children, entries }))
}

/** Late visits, corrected episodes and the odd withdrawal, of children all over the council. */
async function come(ledger: Ledger, refs: readonly string[]): Promise<void> {
  const entries: NewEntry[] = []
  for (let i = 0; entries.length < LATE; i++) {
    const subject = refs[(i * 7919) % refs.length]!
    const history = await ledger.history(subject)
    const episode = history.findLast(({ type, kind }) => type === 'episode' && kind === 'statement')
    const said = { subject, kind: 'statement', standing: 0 } as const
    const visitedOn = isoOf(day('2026-02-01') + (i % 27))
    if (i % 3 === 0 || !episode) entries.push({ ...said, type: 'visit', body: { visitedOn } })
    else {
      const { record, standing, body } = episode
      const kind = i % 10 === 1 ? ('withdrawal' as const) : ('statement' as const)
      const changed =
        kind === 'statement' ? { body: { ...body, placement: 'K2' } } : { body: {}, reason: 'Wrong child' }
      entries.push({ ...said, type: 'episode', record, standing, kind, ...changed })
    }
  }
  await ledger.write(writing =>
    writing.append({ title: 'Late', recordedBy: 'bench', files: [], children: [], entries }),
  )
}

/** A return sent again, in which the providers of many placements are others: no figure asks about them. */
async function comeAgain(ledger: Ledger, refs: readonly string[]): Promise<void> {
  const entries: NewEntry[] = []
  for (const subject of refs) {
    if (entries.length === SENT_AGAIN) break
    const episode = (await ledger.history(subject)).findLast(
      ({ type, kind }) => type === 'episode' && kind === 'statement',
    )
    if (!episode) continue
    const { record, standing, body } = episode
    const said = { subject, kind: 'statement', type: 'episode', record, standing } as const
    entries.push({ ...said, body: { ...body, urn: `SC${100_000 + entries.length}` } })
  }
  await ledger.write(writing =>
    writing.append({ title: 'Sent again', recordedBy: 'bench', files: [], children: [], entries }),
  )
}
