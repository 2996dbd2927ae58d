/** How long a meeting is taken to last where nobody says: two hours. Waymark's own. */
export const USUAL_MINUTES = 120

/** When a meeting begins, as people write it, in minutes since midnight; undefined where that is no time: `5:30pm`, `5.00 p.m.`, `17:00`, `noon`. */
export function minutesOf(said: string | undefined): number | undefined {
  const text = (said ?? '').toLowerCase().replaceAll(/\s|\.(?=m)|\.$/g, '')
  if (/^(12)?noon$/.test(text)) return 12 * 60
  const [, hours = '', minutes = '0', half] = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm)?(?:h|hrs)?$/.exec(text) ?? []
  const [hour, minute] = [Number(hours), Number(minutes)]
  if (hours === '' || hour > 23 || minute > 59) return undefined
  if (half === undefined) return hour * 60 + minute
  if (hour < 1 || hour > 12) return undefined
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute
}
