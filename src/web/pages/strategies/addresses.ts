export const STRATEGIES = '/strategies'
export const SELF_EVALUATION = '/self-evaluation'

/** A strategy by the number of its record, with what was chosen on its page. */
export function strategyAddress(record: number, chosen: Readonly<Record<string, string | undefined>> = {}): string {
  const asked = new URLSearchParams(
    Object.entries(chosen).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  return `${STRATEGIES}/${record}${asked.size === 0 ? '' : `?${asked}`}`
}
