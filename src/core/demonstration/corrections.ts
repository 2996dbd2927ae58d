import type { Period } from '#core/dates.ts'
import { between, happens, pick } from './chance.ts'
import { chanceOf } from './council.ts'
import { type Episode, isCounted } from './episodes.ts'
import type { Life } from './life.ts'
import { lateAndWrong } from './margins/late-and-wrong.ts'

/** The code that was written for another by mistake. */
const mistakenPlacement: Readonly<Record<string, string>> = {
  U4: 'U6',
  U6: 'U3',
  U3: 'U6',
  U1: 'U3',
  K2: 'K1',
  K3: 'K2',
}
const mistakenStatus: Readonly<Record<string, string>> = { C1: 'V2', C2: 'C1' }

/**
 * The episodes as a year's return states them. An episode that first appears in it and is still open at its end may
 * be stated wrongly; the next year's return corrects it.
 */
export function statedIn(life: Life, episodes: readonly Episode[], year: Period): readonly Episode[] {
  const i = episodes.length - 1
  const open = episodes[i]
  if (!open || open.startedOn < year.firstDay || (open.endedOn ?? year.lastDay + 1) <= year.lastDay) return episodes
  if (!isCounted(open) || life.isToldRightly) return episodes
  const chance = chanceOf(life.seed, 'mistakes', year.lastDay)
  if (!happens(chance, lateAndWrong.is.misstated)) return episodes
  const field = pick(chance, lateAndWrong.is.misstatedField)
  if (field === 'DECOM') return startingLate(episodes, open, between(chance, 1, 6), year)
  const { code } = open.placement
  const misstated =
    field === 'PLACE'
      ? { ...open, placement: { ...open.placement, code: mistakenPlacement[code] ?? code } }
      : { ...open, legalStatus: mistakenStatus[open.legalStatus] ?? open.legalStatus }
  return [...episodes.slice(0, i), misstated]
}

/** Recorded as starting some days late; the episode before it then seems to last until then. */
function startingLate(
  episodes: readonly Episode[],
  open: Episode,
  days: number,
  { lastDay }: Period,
): readonly Episode[] {
  const startedOn = open.startedOn + days
  if (startedOn > lastDay) return episodes
  const before = episodes.slice(0, -1).map(e => (e.endedOn === open.startedOn ? { ...e, endedOn: startedOn } : e))
  return [...before, { ...open, startedOn }]
}
