import { demonstrationJourneys } from '#core/demonstration/journeys.ts'
import { addMonths, ageOn, dayOf, isoOf, monthPeriod, monthsTo, type Day } from '#core/dates.ts'
import { loadDefinitions } from '#definitions.ts'
import { recordsOf } from '#core/casework.ts'
import { obligationsOf } from '#core/standards/standard.ts'
import { stateOn } from '#core/obligation.ts'
const defs = await loadDefinitions()
const byId = new Map(defs.records.map(r => [r.id, r]))
const of = (id: string) => recordsOf(byId.get(id)!)
const options = { authority: 'x', lookedAfter: 522, careLeavers: 215, years: 6, lastYear: 2027, toldTo: dayOf(2026, 11, 20), seed: Number(process.argv[2] ?? 1) }
const js = demonstrationJourneys(options, defs.tables)
const months = [...monthsTo('2026-10', 8), '2025-03', '2024-03', '2023-03'].sort()
const any = (type: string) => of(type) as (j: any) => readonly any[]
const [ha, dental, pep, care, path, contact, acc, act, visit] = ['health-assessment', 'dental-check', 'pep', 'care-plan', 'pathway-plan', 'contact', 'accommodation', 'activity', 'visit'].map(any)
const pct = (n: number, d: number) => `${((100 * n) / d).toFixed(1)}(${d})`.padStart(11)
console.log('month   '.padEnd(9), ['lac', '6.9', '6.10', '6.11m', '6.12', '6.13', '6.14', '6.15', '6.16', '7.1', '7.2', 'ppupd', '7.3', '7.4', 'kit8'].map(s => s.padStart(11)).join(''))
const std = new Map(defs.standards.map((s: any) => [s.id, s]))
for (const m of months) {
  const { firstDay, lastDay: on } = monthPeriod(m)
  const lac = js.filter(j => j.counted.some(e => e.startedOn <= on && e.until > on))
  const inCareSince = (j: any): Day => { let s = on; for (const e of [...j.counted].reverse()) if (e.startedOn <= on) { s = e.startedOn; if (e.reasonForNewEpisode === 'S') break } return s }
  const had = (rs: readonly any[], f: string, since: Day, ok = (r: any) => true) => rs.some(r => r[f] !== undefined && r[f] > since && r[f] <= on && ok(r))
  const r69 = lac.filter(j => { const age = ageOn(j.bornOn!, on); return on - inCareSince(j) < 29 || had(ha(j), 'heldOn', addMonths(on, age < 5 ? -6 : -12), r => r.outcome === 'completed') })
  const long = lac.filter(j => on - inCareSince(j) >= 365)
  const r610 = lac.filter(j => had(dental(j), 'heldOn', addMonths(on, -12), r => r.outcome === 'done'))
  const started = js.filter(j => j.counted.some(e => e.reasonForNewEpisode === 'S' && e.startedOn + 28 >= firstDay && e.startedOn + 28 <= on && e.until > e.startedOn + 28))
  const r611 = started.filter(j => { const e = j.counted.findLast(e => e.reasonForNewEpisode === 'S' && e.startedOn + 28 <= on)!; return ha(j).some(r => r.kind === 'initial' && r.heldOn >= e.startedOn && r.heldOn <= e.startedOn + 28) })
  const pepE = lac.filter(j => { const a = ageOn(j.bornOn!, on); return a >= 2 && a < 18 && on - inCareSince(j) > 28 })
  const r612 = pepE.filter(j => pep(j).some(r => r.heldOn <= on && r.heldOn >= inCareSince(j) - 31))
  const r613 = pepE.filter(j => had(pep(j), 'heldOn', addMonths(on, -4)))
  const r614 = lac.filter(j => had(care(j), 'updatedOn', addMonths(on, -6)) || had(path(j), 'plannedOn', addMonths(on, -6)))
  const state = (id: string, j: any) => { const s = std.get(id); if (!s) return undefined; return obligationsOf(s as any, j).some(o => stateOn(o, on) === 'overdue') }
  const r615 = lac.filter(j => state('statutory-visits', j) === false), r616 = lac.filter(j => state('local-visits', j) === false)
  const cl = js.filter(j => acc(j).length > 0 && j.turns18On <= on && acc(j).some(a => a.startedOn <= on && (a.endedOn ?? 1e9) > on))
  const elig = js.filter(j => path(j).length > 0 || acc(j).length > 0).filter(j => (lac.includes(j) && ageOn(j.bornOn!, on) >= 16) || cl.includes(j))
  const now = (rs: readonly any[]) => rs.findLast(a => a.startedOn <= on && (a.endedOn ?? 1e9) > on)
  const r72 = elig.filter(j => path(j).some(p => p.plannedOn <= on))
  const upd = elig.filter(j => had(path(j), 'plannedOn', addMonths(on, -6)))
  const r73 = cl.filter(j => now(acc(j))?.type?.endsWith('1')), r74 = cl.filter(j => /^[FP]/.test(now(act(j))?.activity ?? ''))
  const kit = cl.filter(j => had(contact(j), 'contactedOn', on - 56, r => r.outcome === 'made' && r.isMeaningful))
  console.log(m.padEnd(9), String(lac.length).padStart(11), pct(r69.length, lac.length), pct(r610.length, lac.length), pct(r611.length, started.length), pct(r612.length, pepE.length), pct(r613.length, pepE.length), pct(r614.length, lac.length), pct(r615.length, lac.length), pct(r616.length, lac.length), String(cl.length).padStart(11), pct(r72.length, elig.length), pct(upd.length, elig.length), pct(r73.length, cl.length), pct(r74.length, cl.length), pct(kit.length, cl.length))
}
