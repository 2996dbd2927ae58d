import { dayOf } from '#core/dates.ts'
import { demonstrationCasework } from '#core/demonstration/casework.ts'
import { loadDefinitions } from '#definitions.ts'

const defs = await loadDefinitions()
const byId = new Map(defs.records.map(r => [r.id, r]))
const t = performance.now()
const options = {
  authority: 'x',
  lookedAfter: 522,
  careLeavers: 215,
  years: 6,
  lastYear: 2027,
  toldTo: dayOf(2026, 11, 20),
  seed: 1,
}
const all = demonstrationCasework(options)
console.log(
  'entries',
  all.length,
  Math.round(performance.now() - t),
  'ms',
  Math.round(JSON.stringify(all.map(e => e.body)).length / 1e6),
  'MB',
)
const counts = new Map<string, [number, Set<string>]>()
let bad = 0
for (const e of all) {
  const c = counts.get(e.type) ?? [0, new Set()]
  c[0]++
  c[1].add(e.key)
  counts.set(e.type, c)
  const r = byId.get(e.type)!.fields.safeParse(e.body)
  if (!r.success && bad++ < 10) console.log(e.type, JSON.stringify(e.body), r.error.issues)
}
console.log('bad', bad, 'records', new Set(all.map(e => e.key)).size)
console.log(
  [...counts]
    .sort((a, b) => b[1][0] - a[1][0])
    .map(([t, [n, k]]) => `${t} ${n} (${k.size})`)
    .join('\n'),
)
