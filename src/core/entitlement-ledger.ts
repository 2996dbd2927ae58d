import { homeOn } from './accommodation.ts'
import { workerOn } from './allocations.ts'
import { doneBy, recordsOf } from './casework.ts'
import { type Day, type IsoDate, inForceOn, isoOf, NEVER } from './dates.ts'
import type { Journey } from './journey.ts'
import type { Done } from './obligation.ts'
import entitlement, { type entitlements } from './records/entitlement.ts'
import type { Source } from './source.ts'

const recordedEntitlementsOf = recordsOf(entitlement)

export type Entitlement = keyof typeof entitlements

/** How far it has come with one entitlement: each stage implies those before it. */
export const entitlementStages = ['told', 'offered', 'accepted', 'paid', 'declined'] as const
export type EntitlementStage = (typeof entitlementStages)[number]

/** One entitlement of a young person: the first day of each stage, and what was paid in all. */
export interface LedgerLine {
  readonly item: Entitlement
  /** The first day on which they were told of it: by being told, or by anything that cannot be without it. */
  readonly toldOn: Day | undefined
  readonly offeredOn: Day | undefined
  readonly acceptedOn: Day | undefined
  readonly paidOn: Day | undefined
  readonly declinedOn: Day | undefined
  /** In pence, by the end of the day asked about; 0 where nothing was paid or nobody said how much. */
  readonly paidPence: number
  readonly stage: EntitlementStage
  /** The worker of the last record. */
  readonly worker: string | undefined
  /** The entries, oldest first. */
  readonly entries: readonly number[]
}

type Recorded = ReturnType<typeof recordedEntitlementsOf>[number]

/** What a young person was told of, offered and paid by the end of a day, a line an entitlement, in the order of the first record. */
export function ledgerOf(child: Journey, asAt: Day): readonly LedgerLine[] {
  const byItem = new Map<Entitlement, Recorded[]>()
  for (const record of recordedEntitlementsOf(child)) {
    if (record.item === undefined || firstDayOf(record) > asAt) continue
    const same = byItem.get(record.item)
    if (same) same.push(record)
    else byItem.set(record.item, [record])
  }
  return [...byItem].map(([item, records]) => lineOf(item, records, asAt))
}

const firstDayOf = ({ toldOn, offeredOn, acceptedOn, paidOn, declinedOn }: Recorded): Day =>
  Math.min(toldOn ?? NEVER, offeredOn ?? NEVER, acceptedOn ?? NEVER, paidOn ?? NEVER, declinedOn ?? NEVER)

function lineOf(item: Entitlement, records: readonly Recorded[], asAt: Day): LedgerLine {
  const first = (on: (record: Recorded) => Day | undefined): Day | undefined => {
    const earliest = Math.min(NEVER, ...records.map(r => on(r) ?? NEVER))
    return earliest <= asAt ? earliest : undefined
  }
  const last = (on: (record: Recorded) => Day | undefined): Day =>
    Math.max(0, ...records.map(r => on(r) ?? 0).filter(on => on <= asAt))
  const [paidOn, declinedOn] = [first(r => r.paidOn), first(r => r.declinedOn)]
  const acceptedOn = first(r => earliestOf(r.acceptedOn, r.paidOn))
  const offeredOn = first(r => earliestOf(r.offeredOn, r.acceptedOn, r.paidOn, r.declinedOn))
  const isDeclined =
    last(r => r.declinedOn) >
    Math.max(
      last(r => r.acceptedOn),
      last(r => r.paidOn),
    )
  const stage = isDeclined ? 'declined' : paidOn ? 'paid' : acceptedOn ? 'accepted' : offeredOn ? 'offered' : 'told'
  return {
    item,
    toldOn: first(firstDayOf),
    offeredOn,
    acceptedOn,
    paidOn,
    declinedOn,
    paidPence: records.reduce((sum, r) => sum + ((r.paidOn ?? NEVER) <= asAt ? (r.amountPence ?? 0) : 0), 0),
    stage,
    worker: records.findLast(r => r.worker !== undefined)?.worker,
    entries: records.map(r => r.entry),
  }
}

const earliestOf = (...days: readonly (Day | undefined)[]): Day | undefined => {
  const first = Math.min(...days.map(day => day ?? NEVER))
  return first === NEVER ? undefined : first
}

/** The days on which a young person was told of an entitlement, by being told or by anything that cannot be without it, oldest first. */
export const toldOf = (child: Journey, item: Entitlement): readonly Done[] =>
  doneBy(
    recordedEntitlementsOf(child).filter(record => record.item === item && firstDayOf(record) < NEVER),
    firstDayOf,
    record => record.toldOn,
  )

/** An amount that stands behind an entitlement, from a day on. */
export interface EntitlementAmount {
  readonly item: Entitlement
  readonly from: IsoDate
  readonly amountPence: number
  readonly says: string
  readonly source: Source
  /** False where the source’s own words have not been read. */
  readonly isVerified: boolean
}

/** What each entitlement comes to nationally, newest first for each. Where a council sets the amount itself there is none. */
export const entitlementAmounts: readonly EntitlementAmount[] = [
  {
    item: 'setting-up-home',
    from: '2023-04-01',
    amountPence: 300_000,
    says: 'The least that is recommended. It is guidance: a council may pay more, and a few pay less.',
    source: {
      title: 'Children Act 1989 guidance and regulations, volume 3',
      section: 'Setting up home allowance, from April 2023',
    },
    isVerified: false,
  },
  {
    item: 'setting-up-home',
    from: '2011-04-01',
    amountPence: 200_000,
    says: 'The least that was recommended before April 2023.',
    source: { title: 'Children Act 1989 guidance and regulations, volume 3', section: 'Setting up home allowance' },
    isVerified: false,
  },
  {
    item: 'higher-education-bursary',
    from: '2008-09-01',
    amountPence: 200_000,
    says: 'Paid to a former relevant young person on a course of higher education of at least two academic years that began on or after 1 September 2008.',
    source: {
      title: 'Children Act 1989 (Higher Education Bursary) (England) Regulations 2009',
      section: 'regulations 1 to 3',
      url: 'https://www.legislation.gov.uk/uksi/2009/2274',
    },
    isVerified: true,
  },
  {
    item: 'apprenticeship-bursary',
    from: '2023-08-01',
    amountPence: 300_000,
    says: 'For an apprenticeship that starts on or after 1 August 2023, under 25, in instalments over its first year; the provider claims it and passes it on.',
    source: {
      title: 'Apprenticeships care leavers’ bursary guidance',
      section: 'Payment amount',
      url: 'https://www.gov.uk/government/publications/apprenticeships-bursary-for-care-leavers/apprenticeships-care-leavers-bursary-policy-summary',
    },
    isVerified: true,
  },
  {
    item: 'apprenticeship-bursary',
    from: '2018-08-01',
    amountPence: 100_000,
    says: 'A single payment for an apprenticeship that started up to 31 July 2023. The first day for which it was paid has not been read.',
    source: {
      title: 'Apprenticeships care leavers’ bursary guidance',
      section: 'Payment amount',
      url: 'https://www.gov.uk/government/publications/apprenticeships-bursary-for-care-leavers/apprenticeships-care-leavers-bursary-policy-summary',
    },
    isVerified: false,
  },
  {
    item: '16-to-19-bursary',
    from: '2011-08-01',
    amountPence: 120_000,
    says: 'The most for a year of study at 16 to 19: what they get depends on what taking part costs them.',
    source: {
      title: '16 to 19 Bursary Fund guide',
      section: 'Bursaries for defined vulnerable groups',
      url: 'https://www.gov.uk/government/publications/16-to-19-bursary-fund-guidance/16-to-19-bursary-fund-guide-2025-to-2026',
    },
    isVerified: false,
  },
]

/** What an entitlement comes to on a day; undefined where no national amount is known. */
export const amountOn = (item: Entitlement, asAt: Day): EntitlementAmount | undefined =>
  inForceOn(
    entitlementAmounts.filter(a => a.item === item),
    isoOf(asAt),
  )

/** How many of a group reached a stage, as lists, so that every figure can name its young people. */
export interface Comparison {
  readonly group: string
  readonly denominator: readonly Journey[]
  readonly numerator: readonly Journey[]
}

/** What young people are compared by. Undefined: nothing is known of one. */
export type ComparedBy = (child: Journey, asAt: Day) => string | undefined

/** In the council’s area or outside it, as the record of their home says. */
export const byArea: ComparedBy = (child, asAt) => homeOn(child, asAt)?.record.inArea

/** The personal adviser’s identifier. */
export const byAdviser: ComparedBy = (child, asAt) => workerOn(child, 'personal-adviser', asAt)?.worker

/** The group of those of whom nothing is known. */
export const NOT_RECORDED = 'not-recorded'

/**
 * Compares groups by how many reached a stage of an entitlement by the end of a day: those who were told of it, whatever
 * came after; or those who were paid. The groups are in order of their names, the unknown last.
 */
export function compareEntitlement(
  children: readonly Journey[],
  {
    item,
    stage,
    by,
    asAt,
  }: { readonly item: Entitlement; readonly stage: EntitlementStage; readonly by: ComparedBy; readonly asAt: Day },
): readonly Comparison[] {
  const groups = new Map<string, { denominator: Journey[]; numerator: Journey[] }>()
  for (const child of children) {
    const group = by(child, asAt) ?? NOT_RECORDED
    const its = groups.get(group) ?? { denominator: [], numerator: [] }
    groups.set(group, its)
    its.denominator.push(child)
    const line = ledgerOf(child, asAt).find(l => l.item === item)
    if (line && hasReached(line, stage)) its.numerator.push(child)
  }
  return [...groups]
    .map(([group, its]) => ({ group, ...its }))
    .sort((a, b) => Number(a.group === NOT_RECORDED) - Number(b.group === NOT_RECORDED) || (a.group < b.group ? -1 : 1))
}

const hasReached = (line: LedgerLine, stage: EntitlementStage): boolean =>
  ({
    told: line.toldOn,
    offered: line.offeredOn,
    accepted: line.acceptedOn,
    paid: line.paidOn,
    declined: line.declinedOn,
  })[stage] !== undefined
