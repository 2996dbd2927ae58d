import type { AuditTool } from '#core/audit-tools/audit-tool.ts'
import { type Day, day, type Instant } from '#core/dates.ts'
import { type Body, type Entry, standing } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'
import auditSample from '#core/records/audit-sample.ts'
import { restrictionsOn } from '#core/restrictions.ts'
import type { Staff } from '#core/staff.ts'
import { drawn } from './sample.ts'
import { type StrataId, strata } from './strata.ts'

/** A sample that was drawn, as its record says it. */
export interface AuditSample {
  readonly reference: string
  readonly tool: string
  readonly drawnOn: Day
  /** The children who counted at the end of this day. */
  readonly asAt: Day
  /** As recorded by this instant. */
  readonly recordedOn: Instant
  readonly strata: StrataId
  readonly size: number
  readonly seed: string
  readonly because?: string | undefined
}

/** The samples that stand, of what is recorded about the authority, in the order of the ledger. */
export const samplesIn = (
  entries: Iterable<Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly AuditSample[] =>
  standing(entries).flatMap(({ type, body }) => (type === auditSample.id ? sampleIn(body) : []))

function sampleIn(body: Body): readonly AuditSample[] {
  const read = auditSample.fields.safeParse(body)
  if (!read.success) return []
  const { reference, tool, drawnOn, asAtOn, instant, strata, size, seed, because } = read.data
  if (!reference || !tool || !drawnOn || !asAtOn || !instant || !strata || !size || !seed) return []
  const days = { drawnOn: day(drawnOn), asAt: day(asAtOn) }
  return [{ reference, tool, ...days, recordedOn: instant, strata, size, seed, because }]
}

/** The body of the record that says how a sample was drawn, but for the reference that it is given. */
export const bodyOf = (
  sample: Omit<AuditSample, 'reference' | 'drawnOn' | 'asAt'>,
  drawnOn: string,
  asAtOn: string,
): Body => ({
  tool: sample.tool,
  drawnOn,
  asAtOn,
  instant: sample.recordedOn,
  strata: sample.strata,
  size: sample.size,
  seed: sample.seed,
  ...(sample.because && { because: sample.because }),
})

/** Whom a sample may be drawn from: restricted records are audited by arrangement, so that no sample tells of one. */
export function populationOf(
  { tool, asAt }: Pick<AuditSample, 'tool' | 'asAt'>,
  everyone: Iterable<Journey>,
  auditTools: readonly AuditTool[],
): readonly Journey[] {
  const counts = auditTools.find(({ id }) => id === tool)?.population.counts
  return [...everyone].filter(child => counts?.(child, asAt) && restrictionsOn(child, asAt).length === 0)
}

/** The children of a sample, in the order of the draw, of everyone and the staff as recorded on its instant: each time the same. */
export function childrenOf(
  sample: AuditSample,
  everyone: Iterable<Journey>,
  { staff, auditTools }: { readonly staff: Staff; readonly auditTools: readonly AuditTool[] },
): readonly Journey[] {
  const { seed, size, asAt } = sample
  const { of } = strata[sample.strata]
  return drawn(populationOf(sample, everyone, auditTools), child => child.ref, {
    seed,
    size,
    ...(of && { stratumOf: (child: Journey) => of(child, asAt, staff) }),
  })
}
