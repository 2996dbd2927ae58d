import { type Day, isoOf } from '#core/dates.ts'
import type { CaseworkEntry } from './casework.ts'

/** The reference of a concern until those of all children are told: whose it is, and of which day. */
export const longReference = (child: string, raisedOn: Day): string => `${child} ${isoOf(raisedOn)}`

/**
 * Concerns of all children with the references that they would have been given: the next, in the order in which they were
 * recorded. A step of one that was not recorded by the last day is left out.
 */
export function withReferences(entries: readonly CaseworkEntry[]): readonly CaseworkEntry[] {
  const given = new Map<unknown, string>()
  for (const { type, body } of entries)
    if (type === 'escalation' && !given.has(body.reference)) given.set(body.reference, `E-${given.size + 1}`)
  return entries.flatMap(entry => {
    const { type, body } = entry
    if (type === 'escalation') return [{ ...entry, body: { ...body, reference: given.get(body.reference) } }]
    if (type !== 'escalation-step' || String(body.escalation).startsWith('Q-')) return [entry]
    const escalation = given.get(body.escalation)
    return escalation === undefined ? [] : [{ ...entry, body: { ...body, escalation } }]
  })
}
