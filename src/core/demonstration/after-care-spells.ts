import { birthday, type Day, NEVER } from '#core/dates.ts'
import { between, type Chance } from './chance.ts'
import { eligibleFrom } from './eligibility.ts'
import type { BirthdayOutcome } from './life.ts'
import { leftCareOn, oncePerStory, type Story } from './story.ts'

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

/** Undefined for those who are in care, or left it with no support to follow. */
export const afterCareOf = oncePerStory((story): AfterCare | undefined => {
  const leftOn = leftCareOn(story)
  if (leftOn === undefined) return undefined
  return story.life.outcomes.length > 0 ? asReturned(story, leftOn) : leftEarly(story, leftOn)
})

function asReturned(story: Story, leftOn: Day): AfterCare {
  const { life } = story
  const chance = story.chance('after care')
  const turns21 = birthday(life.bornOn, 21)
  const changes = life.outcomes.map((o, i) => {
    const on = birthday(life.bornOn, o.age)
    return i === 0 ? leftOn : Math.max(leftOn + 1, on - between(chance, 40, 300))
  })
  const endedAt = life.outcomes.findIndex(o => o.inTouch === 'DIED' || o.inTouch === 'RHOM' || o.inTouch === 'NREQ')
  const because = life.outcomes[endedAt]?.inTouch as 'DIED' | 'RHOM' | 'NREQ' | undefined
  const endedOn = endedAt === 0 ? leftOn + 1 : changes[endedAt]
  // The law knows no end before 21 but death: whoever went home, or asks for nothing, is still kept in touch with.
  const on =
    because === 'DIED' ? endedOn : endedOn === undefined ? birthday(life.bornOn, 25) : Math.max(endedOn, turns21)
  const ended = on !== undefined && on <= story.to ? { on, because: because ?? ('25' as const) } : undefined
  const known =
    endedAt < 0 || because === 'DIED' ? life.outcomes.filter(o => o.inTouch !== 'DIED') : life.outcomes.map(atHome)
  const until = ended?.on ?? NEVER
  const spells = (codeOf: (o: BirthdayOutcome) => string, shift: number): readonly Spell[] =>
    spellsOf(known, changes, codeOf, shift, leftOn, until)
  const touch = spells(o => o.inTouch, 0)
  return {
    leftOn,
    homes: spells(o => o.accommodation, 0),
    activities: spells(o => o.activity, 23),
    touch: foundAgain(chance, touch),
    ...(ended && { ended }),
  }
}

/** Those of whom the return says that they went home, or need nothing, as casework sees them while support goes on. */
const atHome = (outcome: BirthdayOutcome): BirthdayOutcome =>
  outcome.inTouch === 'RHOM' || outcome.inTouch === 'NREQ'
    ? { ...outcome, inTouch: 'YES', accommodation: outcome.inTouch === 'RHOM' ? 'B1' : outcome.accommodation }
    : outcome

/** Six months at home, as the law counts them. */
const HOME_DAYS = 183

/** Of those who left at 16 or 17 the return says nothing more; most went home or to relatives. */
function leftEarly({ life, to }: Story, leftOn: Day): AfterCare | undefined {
  const { reasonEnded = '' } = life.periods.at(-1)!
  const isRelevant = eligibleFrom(life) !== undefined && leftOn <= birthday(life.bornOn, 18)
  if (!isRelevant || /^E(1[1256]|2|3)$/.test(reasonEnded)) return undefined
  const isHome = /^E(4|13)/.test(reasonEnded)
  const endedOn = isHome ? leftOn + HOME_DAYS : birthday(life.bornOn, 25)
  const ended = endedOn <= to ? { on: endedOn, because: isHome ? ('RHOM' as const) : ('25' as const) } : undefined
  const spell = (code: string): readonly Spell[] => [{ from: leftOn, until: ended?.on ?? NEVER, code }]
  const home = isHome ? 'B1' : reasonEnded === 'E9' ? 'X2' : 'U1'
  return {
    leftOn,
    homes: spell(home),
    activities: spell(home === 'X2' || life.seed % 3 === 0 ? 'G5' : 'F2'),
    touch: spell('YES'),
    ...(ended && { ended }),
  }
}

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
