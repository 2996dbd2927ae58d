import { birthday, type Day, NEVER } from '#core/dates.ts'
import { between, type Chance } from './chance.ts'
import type { BirthdayOutcome } from './life.ts'
import { leftCareOn, oncePerStory } from './story.ts'

/** A time in which something was so after care; NEVER ends what still is. */
export interface Spell {
  readonly from: Day
  readonly until: Day
  /** DfE code: of the accommodation, the activity, or being in touch. */
  readonly code: string
}

/** What a young person's life after care was, worked out from what was known around each birthday. */
export interface AfterCare {
  readonly leftOn: Day
  readonly homes: readonly Spell[]
  readonly activities: readonly Spell[]
  readonly touch: readonly Spell[]
  /** The day on which support ended and why (IN_TOUCH); absent while it goes on. */
  readonly ended?: { readonly on: Day; readonly because: 'DIED' | 'RHOM' | 'NREQ' | '25' }
}

const ENDS = ['DIED', 'RHOM', 'NREQ'] as const

/** Undefined for those who are in care, or left it with no support to follow. */
export const afterCareOf = oncePerStory((story): AfterCare | undefined => {
  const { life } = story
  const leftOn = leftCareOn(story)
  const [first] = life.outcomes
  if (leftOn === undefined || first === undefined) return undefined
  const chance = story.chance('after care')
  const changes = life.outcomes.map((o, i) => {
    const on = birthday(life.bornOn, o.age)
    return i === 0 ? leftOn : Math.max(leftOn + 1, on - between(chance, 40, 300))
  })
  const endedAt = life.outcomes.findIndex(o => ENDS.some(code => code === o.inTouch))
  const because = endedAt < 0 ? undefined : (life.outcomes[endedAt]!.inTouch as (typeof ENDS)[number])
  const birthday25 = birthday(life.bornOn, 25)
  const ended =
    because !== undefined
      ? { on: endedAt === 0 ? leftOn + 1 : changes[endedAt]!, because }
      : birthday25 <= story.to
        ? { on: birthday25, because: '25' as const }
        : undefined
  const known = endedAt < 0 ? life.outcomes : life.outcomes.slice(0, endedAt)
  const until = ended?.on ?? NEVER
  const spells = (codeOf: (o: BirthdayOutcome) => string, shift: number): readonly Spell[] =>
    spellsOf(known, changes, codeOf, shift, leftOn, until)
  return {
    leftOn,
    homes: spells(o => o.accommodation, 0),
    activities: spells(o => o.activity, 23),
    touch: foundAgain(
      chance,
      spells(o => o.inTouch, 0),
    ),
    ...(ended && { ended }),
  }
})

/** Whom the council lost touch with at a birthday it finds again in some months. */
const foundAgain = (chance: Chance, touch: readonly Spell[]): readonly Spell[] =>
  touch.flatMap(spell => {
    const until = spell.from + between(chance, 60, 170)
    return spell.code === 'NO' && until < spell.until
      ? [
          { ...spell, until },
          { ...spell, from: until, code: 'YES' },
        ]
      : [spell]
  })

/** What was not known leaves what was known before. */
function spellsOf(
  outcomes: readonly BirthdayOutcome[],
  changes: readonly Day[],
  codeOf: (o: BirthdayOutcome) => string,
  shift: number,
  leftOn: Day,
  until: Day,
): readonly Spell[] {
  const spells: { from: Day; until: Day; code: string }[] = []
  for (const [i, outcome] of outcomes.entries()) {
    const code = codeOf(outcome)
    const last = spells.at(-1)
    if (code === '0' || last?.code === code) continue
    const from = i === 0 ? leftOn : changes[i]! + shift
    if (from >= until) break
    if (last) last.until = from
    spells.push({ from, until, code })
  }
  return spells
}

export const spellOn = (spells: readonly Spell[], on: Day): Spell | undefined =>
  spells.findLast(s => s.from <= on && on < s.until)

/** The day on which the child or young person died; undefined for those who live. */
export const diedOn = oncePerStory((story): Day | undefined => {
  const last = story.life.periods.at(-1)!
  if (last.reasonEnded === 'E2') return last.endedOn
  const ended = afterCareOf(story)?.ended
  return ended?.because === 'DIED' ? ended.on : undefined
})
