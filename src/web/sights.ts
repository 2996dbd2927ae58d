import type { AuditTool } from '#core/audit-tools/audit-tool.ts'
import { type AuditSample, childrenOf } from '#core/audits/samples.ts'
import { type Day, day } from '#core/dates.ts'
import { isSmall } from '#core/disclosure.ts'
import type { Journey } from '#core/journey.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { restrictionsOn } from '#core/restrictions.ts'
import { roles, type ScopeRule } from '#core/roles.ts'
import { type Onlooker, onlookerOf, REASON_HOURS, type Sight, scopeOn, sightOf } from '#core/sight.ts'
import { type Withheld, Withholding } from '#core/withheld.ts'
import type { Desk, Ledger } from '#store/store.ts'
import type { Caseload, Everyone } from './caseload.ts'
import { dayInEngland } from './dates-in-words.ts'
import type { Figures } from './figures.ts'
import { LatestUsed } from './latest-used.ts'
import { type Reviewing, reviewingOf } from './reviewing.ts'
import type { Visitor } from './services.ts'

type Journeys = ReadonlyMap<string, Journey>

/** Of how many people it is kept what they may see. */
const PEOPLE_KEPT = 32
/** Of how many samples it is kept whom they drew. */
const SAMPLES_KEPT = 16
/** How many reasons of one person are looked at: nobody gives as many in a day. */
const MOST_REASONS = 1000

/** What somebody may see of each child, as everything is recorded now. */
export class Sights {
  /** The same for all who see the same, by which lists are kept. */
  readonly key: string
  /** The same for all from whom the same records are restricted. */
  readonly restrictedKey: string
  readonly scope: ScopeRule
  /** What other children's records say of those restricted from them is put out of sight. */
  readonly withholding: Withholding
  /** Whom to ask about records that are restricted from them: each once, in order; none where none are. */
  readonly ask: readonly string[]
  /** True for whoever must have everyone behind figures, restricted records among them. */
  readonly countsEveryone: boolean
  /** What a peer reviewer reviews; absent for everyone else. */
  readonly reviewing?: Reviewing
  readonly #journeys: Journeys
  readonly #by: Onlooker
  readonly #restricted: ReadonlySet<string>
  readonly #narrowed = new WeakMap<Journeys, Journeys>()
  readonly #unrestricted = new WeakMap<Journeys, Journeys>()
  readonly #behind = new WeakMap<Journeys, Journeys>()
  #othersLeftOut: number | undefined

  constructor(
    { journeys, newest }: { readonly journeys: Journeys; readonly newest: number },
    by: Onlooker,
    {
      restrictable,
      records,
      countsEveryone,
      reviewing,
    }: {
      readonly restrictable: readonly Journey[]
      readonly records: readonly AnyRecordType[]
      readonly countsEveryone: boolean
      readonly reviewing?: Reviewing | undefined
    },
  ) {
    this.#journeys = journeys
    this.#by = by
    this.countsEveryone = countsEveryone
    if (reviewing) this.reviewing = reviewing
    this.scope = by.scope
    const restricted = restrictable.flatMap(child => {
      const sight = this.#sightOf(child)
      return sight.kind === 'whole' ? [] : [{ child, ask: sight.kind === 'restricted' ? sight.ask : undefined }]
    })
    this.#restricted = new Set(restricted.map(({ child }) => child.ref))
    this.ask = [...new Set(restricted.flatMap(({ ask }) => ask ?? []))].sort()
    const withheld: Withheld = new Map(
      restricted.map(({ child, ask }) => [child.childId, ask ?? 'whoever has the case'] as const),
    )
    this.withholding = new Withholding(records, withheld)
    this.restrictedKey = [...this.#restricted].sort().join(' ')
    this.key =
      this.scope.opens === 'authority'
        ? this.restrictedKey
        : JSON.stringify([newest, by.username, by.scope.opens, [...by.reasons].sort(), [...by.inScope].sort()])
  }

  /** What they may see of a child; undefined where there is no such child. */
  of(ref: string): Sight | undefined {
    const child = this.#journeys.get(ref)
    return child && this.#sightOf(child)
  }

  /** Those of whom they may see the whole record. */
  get whole(): Journeys {
    return this.narrowed(this.#journeys)
  }

  /** Those of some journeys, of any day, whose whole record they may see now. */
  narrowed(journeys: Journeys): Journeys {
    if (this.scope.opens === 'authority') return this.unrestricted(journeys)
    return once(this.#narrowed, journeys, () => this.#filtered(journeys, ref => this.of(ref)?.kind === 'whole'))
  }

  /** All of some journeys but those restricted from them: for numbers that name nobody. */
  unrestricted(journeys: Journeys): Journeys {
    if (this.#restricted.size === 0) return journeys
    return once(this.#unrestricted, journeys, () => this.#filtered(journeys, ref => !this.#restricted.has(ref)))
  }

  /** Those of some journeys who may be listed behind a figure. */
  behindFigures(journeys: Journeys): Journeys {
    if (this.countsEveryone || (this.#restricted.size === 0 && this.scope.opens === 'authority')) return journeys
    return once(this.#behind, journeys, () => this.#filtered(journeys, ref => this.isBehindFigures(ref)))
  }

  /**
   * Whether a child may be listed behind a figure. The figure counts everyone, so that all but the restricted records beside
   * it would give those away: while there are any, it has nobody but those close by, whom the role alone does not open, and
   * nobody at all where hardly anyone else is left out.
   */
  isBehindFigures(ref: string): boolean {
    if (this.countsEveryone) return true
    const sight = this.of(ref)
    if (sight?.kind !== 'whole' || this.#restricted.size === 0) return sight?.kind === 'whole'
    this.#othersLeftOut ??= this.#countOthers()
    return sight.because !== 'role' && this.#othersLeftOut > 0 && !isSmall(this.#othersLeftOut)
  }

  /** How many are listed behind no figure beside those whose records are restricted. */
  #countOthers(): number {
    let others = 0
    for (const [ref, child] of this.#journeys) {
      const sight = this.#sightOf(child)
      if (!this.#restricted.has(ref) && (sight.kind !== 'whole' || sight.because === 'role')) others++
    }
    return others
  }

  #sightOf(child: Journey): Sight {
    return sightOf(child, this.#by)
  }

  #filtered(journeys: Journeys, may: (ref: string) => boolean): Journeys {
    const seen = new Map<string, Journey>()
    for (const [ref, child] of journeys) if (may(ref)) seen.set(ref, this.withholding.journey(child))
    return seen
  }
}

function once<K extends object, V>(kept: WeakMap<K, V>, key: K, make: () => V): V {
  const before = kept.get(key)
  if (before !== undefined) return before
  const value = make()
  kept.set(key, value)
  return value
}

interface Sources {
  readonly caseload: Pick<Caseload, 'everyone'>
  readonly desk: Pick<Desk, 'accessLog'>
  readonly ledger: Pick<Ledger, 'history'>
  readonly figures: Pick<Figures, 'council'>
  readonly catalogues: { readonly records: readonly AnyRecordType[]; readonly auditTools: readonly AuditTool[] }
  readonly now: () => Date
}

/** Answers for each visitor what they may see, and keeps the answer until anything is recorded or a day passes. */
export class Lookout {
  readonly #sources: Sources
  readonly #kept = new LatestUsed<string, Sights>(PEOPLE_KEPT)
  readonly #drawn = new LatestUsed<string, Promise<readonly string[]>>(SAMPLES_KEPT)
  readonly #reviewing = new LatestUsed<string, Promise<Reviewing>>(PEOPLE_KEPT)
  /** The children under any restriction, at the newest entry and the day of which they are known. */
  #restricted: { readonly at: string; readonly children: readonly Journey[] } = { at: '', children: [] }

  constructor(sources: Sources) {
    this.#sources = sources
  }

  /** `now` is everyone as recorded now, where whoever asks has them at hand. */
  async of(who: Pick<Visitor, 'username' | 'role'>, now?: Everyone): Promise<Sights> {
    const { caseload, catalogues } = this.#sources
    const on = day(dayInEngland(this.#sources.now()))
    const [{ journeys, newest, staff }, reasons] = await Promise.all([
      now ?? caseload.everyone(),
      this.#reasonsOf(who, on),
    ])
    const { username, role } = who
    const reviewing = roles[role].isGuest ? await this.#reviewingOf(username, { on, journeys, newest }) : undefined
    return this.#kept.get(JSON.stringify([username, role, newest, on, [...reasons].sort()]), () => {
      const by = onlookerOf(who, { staff, reasons, on, ...(reviewing && { inScope: reviewing.children }) })
      const { countsEveryone = false } = roles[role]
      const restrictable = this.#restrictedOn(journeys, on, newest)
      const knowing = { restrictable, records: catalogues.records, countsEveryone, reviewing }
      return new Sights({ journeys, newest }, by, knowing)
    })
  }

  #reviewingOf(
    username: string,
    { on, journeys, newest }: Pick<Everyone, 'journeys' | 'newest'> & { readonly on: Day },
  ): Promise<Reviewing> {
    const key = JSON.stringify([username, on, newest])
    const { ledger } = this.#sources
    const drawn = (sample: AuditSample) => this.#drawnOn(on, sample)
    const found = this.#reviewing.get(key, () => reviewingOf(username, on, { ledger, journeys, drawn }))
    // What failed is asked again by whoever comes next.
    found.catch(() => this.#reviewing.delete(key))
    return found
  }

  /**
   * The children of a sample, drawn again from what was recorded when it was drawn: once a day, since that reads everyone as
   * they were then. A return that is recorded as of an earlier instant is seen by the sample on the day after.
   */
  #drawnOn(on: Day, sample: AuditSample): Promise<readonly string[]> {
    const key = JSON.stringify([on, sample])
    const found = this.#drawn.get(key, async () => {
      const { everyone, context } = await this.#sources.figures.council(sample.recordedOn)
      const { auditTools } = this.#sources.catalogues
      return childrenOf(sample, everyone, { staff: context.staff, auditTools }).map(({ ref }) => ref)
    })
    found.catch(() => this.#drawn.delete(key))
    return found
  }

  #restrictedOn(journeys: Journeys, on: Day, newest: number): readonly Journey[] {
    const at = `${newest} ${on}`
    if (this.#restricted.at !== at)
      this.#restricted = {
        at,
        children: [...journeys.values()].filter(child => restrictionsOn(child, on).length > 0),
      }
    return this.#restricted.children
  }

  /** The children for whom somebody gave a reason that still holds. */
  async #reasonsOf({ username, role }: Pick<Visitor, 'username' | 'role'>, on: Day): Promise<ReadonlySet<string>> {
    if (scopeOn(role, on).beyond === 'never') return NONE
    const since = new Date(this.#sources.now().getTime() - REASON_HOURS * 3_600_000).toISOString()
    const given = await this.#sources.desk.accessLog({ username, since, hasReason: true, limit: MOST_REASONS })
    return new Set(given.flatMap(({ child }) => child ?? []))
  }
}

const NONE: ReadonlySet<string> = new Set()
