import type { CaseworkEntry } from './casework.ts'
import type { NamedCasework } from './named-casework/named-casework.ts'

/** The field in which a type of record keeps what the child or young person said. */
const voiceOf: Readonly<Record<string, string>> = {
  visit: 'childSaid',
  contact: 'youngPersonSaid',
  'care-plan': 'childSaid',
  'pathway-plan': 'youngPersonSaid',
  review: 'childSaid',
  pep: 'childSaid',
  'risk-plan': 'youngPersonSaid',
  accommodation: 'youngPersonSaid',
  activity: 'youngPersonSaid',
  'permanent-match': 'childSaid',
  'leaving-care-case': 'wishes',
}

/** The entries of a named life with its own words in place of drawn ones: the first of them in the latest record that has any. */
export function inTheirOwnWords(
  entries: readonly CaseworkEntry[],
  { said }: NamedCasework,
  place: number,
): readonly CaseworkEntry[] {
  const words = new Map<string, string>()
  for (const [type, quotes] of Object.entries(said?.(place) ?? {})) {
    const voice = voiceOf[type]!
    const spoken = entries.filter(entry => entry.type === type && entry.body[voice] !== undefined)
    const latestFirst = [...new Set(spoken.toSorted((a, b) => b.recordedOn - a.recordedOn).map(entry => entry.key))]
    for (const [i, quote] of quotes.entries()) if (latestFirst[i] !== undefined) words.set(latestFirst[i], quote)
  }
  return entries.map(entry => {
    const quote = words.get(entry.key)
    const voice = voiceOf[entry.type]
    if (quote === undefined || voice === undefined || entry.body[voice] === undefined) return entry
    return { ...entry, body: { ...entry.body, [voice]: quote } }
  })
}
