import wholeCaseInCare from '#core/audit-tools/whole-case-in-care.ts'
import { type AuditSample, childrenOf, samplesIn } from '#core/audits/samples.ts'
import type { CaseworkEntry, DrawnChild } from '#core/demonstration/casework.ts'
import { journeyOf } from '#core/journey.ts'
import { staffIn } from '#core/staff.ts'
import type { ReturnEntry, Writing } from '#store/store.ts'

/** What says, for samples of whole cases in care, whether somebody is looked after, how old they are, whose case they are and whether their record is restricted. */
const TYPES = ['child-details', 'episode', 'social-worker-allocation', 'allocation', 'restriction']

/** Whom samples for audit draw, by the children’s references, which are other ones in every store. */
export class DrawnChildren {
  readonly #writing: Pick<Writing, 'returnEntries' | 'authorityEntries'>
  readonly #samples = new Map<string, AuditSample>()
  readonly #drawn = new Map<string, readonly string[]>()

  constructor(writing: Pick<Writing, 'returnEntries' | 'authorityEntries'>) {
    this.#writing = writing
  }

  /** To be told of everything before anybody is asked for whom it draws. */
  tell(entries: readonly CaseworkEntry[]): void {
    const told = entries.filter(({ type }) => type === 'audit-sample')
    const samples = samplesIn(
      told.map(({ type, body }, i) => ({ id: i + 1, record: i + 1, kind: 'statement', standing: 0, type, body })),
    )
    for (const sample of samples) this.#samples.set(sample.reference, sample)
  }

  /** The reference of the child at a place of a draw, the first being 1; undefined where fewer were drawn. */
  async refOf({ sample, place }: DrawnChild): Promise<string | undefined> {
    const before = this.#drawn.get(sample)
    if (before) return before[place - 1]
    const its = this.#samples.get(sample)
    if (its?.tool !== wholeCaseInCare.id)
      throw new Error(`No sample ${sample} of whole cases in care is told before its audits. Tell of it first.`)
    const drawn = await this.#draw(its)
    this.#drawn.set(sample, drawn)
    return drawn[place - 1]
  }

  async #draw(sample: AuditSample): Promise<readonly string[]> {
    const known = ({ recordedOn }: ReturnEntry) => recordedOn <= sample.recordedOn
    const said = (await this.#writing.returnEntries(TYPES)).filter(known)
    const workers = (await this.#writing.authorityEntries(['worker'])).filter(known)
    const returnYears = [
      ...new Set(said.filter(({ type, standing }) => type === 'episode' && standing > 0).map(its => its.standing)),
    ]
    const children = new Map<string, ReturnEntry[]>()
    for (const entry of said) {
      const its = children.get(entry.subject)
      if (its) its.push(entry)
      else children.set(entry.subject, [entry])
    }
    const journeys = [...children].map(([ref, its]) =>
      journeyOf({ ref, childId: its[0]!.childId }, its, { returnYears }),
    )
    return childrenOf(sample, journeys, {
      staff: staffIn(workers.map(({ body }) => body)),
      auditTools: [wholeCaseInCare],
    }).map(({ ref }) => ref)
  }
}
