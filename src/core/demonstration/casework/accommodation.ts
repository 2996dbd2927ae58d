import type { Day } from '#core/dates.ts'
import { NEVER } from '#core/dates.ts'
import { afterCareOf, type Spell } from '#core/demonstration/after-care-spells.ts'
import { between, type Chance, happens } from '#core/demonstration/chance.ts'
import { carersOf } from '#core/demonstration/people.ts'
import { inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { nthSaid } from '#core/demonstration/words/said.ts'
import { landlords, saidOfHomes, whySuitable, whyUnsuitable } from '#core/demonstration/words/said-of-homes.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'accommodation',
  *tells(story) {
    const after = afterCareOf(story)
    for (const [i, home] of (after?.homes ?? []).entries())
      if (home.from <= story.to && home.until >= story.from) yield lived(story, home, after!.homes[i + 1], i)
  },
})

const isSuitableCode = (code: string): boolean => code.endsWith('1')

/** The two notions of suitable mostly agree. A flat that the return counts as suitable may be wrong for this young person. */
function lived(story: Story, { from, until, code }: Spell, next: Spell | undefined, n: number): Told {
  const chance = story.chance('home after care', from)
  const isSuitable = isSuitableCode(code) ? !happens(chance, 0.04) : code === 'B2' && happens(chance, 0.3)
  const inWords = (until === NEVER ? story.to : until) >= story.wordsFrom
  const assessedOn = from + between(chance, 3, 26)
  return inStages(
    {
      on: from,
      says: {
        startedOn: from,
        type: code,
        ...placeOf(story, code, chance),
        ...(inWords && { provider: providerOf(story, code, n) }),
      },
    },
    assessedOn < until
      ? {
          on: assessedOn,
          says: {
            isSuitable,
            assessedOn,
            ...(inWords && {
              why: nthSaid(isSuitable ? whySuitable : whyUnsuitable, story.life.seed >>> 2, n),
              youngPersonSaid: nthSaid(saidOfHomes[isSuitable ? 'suitable' : 'unsuitable'], story.life.seed >>> 3, n),
            }),
          },
        }
      : undefined,
    readiness(story, code, from, until, chance),
    until === NEVER
      ? undefined
      : { on: until, says: { endedOn: until, endedBecause: endedBecause(code, next?.code, chance) } },
  )
}

function placeOf({ homes }: Story, code: string, chance: Chance) {
  const last = homes.at(-1)
  const isFar =
    code === 'Z1' ? last?.distance !== 'within the area' : happens(chance, code.startsWith('X') ? 0.9 : 0.14)
  return {
    inArea: isFar ? 'outside' : 'inside',
    ...(code === 'Z1' && { isStayingPut: true }),
    isProvidedByCouncil: /^[DETZ]/.test(code) || (code.startsWith('W') && happens(chance, 0.6)),
    tenancy: code.startsWith('U')
      ? happens(chance, 0.7)
        ? 'introductory'
        : 'secure'
      : /^[DETK]/.test(code)
        ? 'licence'
        : 'none',
  }
}

function providerOf(story: Story, code: string, n: number): string | undefined {
  const last = story.homes.at(-1)
  if (code.startsWith('Z') && last) return carersOf(last).carers
  const of = landlords[code[0] as keyof typeof landlords]
  return of && nthSaid(of, story.life.seed >>> 4, n)
}

/** Those in supported homes are asked whether they are ready, and the move-on panel decides. */
function readiness({ to }: Story, code: string, from: Day, until: Day, chance: Chance) {
  if (!/^[DET]/.test(code)) return undefined
  const on = from + between(chance, 90, 260)
  if (on >= Math.min(until, to) || !happens(chance, 0.6)) return undefined
  const ready = happens(chance, 0.45) ? 'yes' : happens(chance, 0.6) ? 'nearly' : 'no'
  return {
    on,
    says: {
      moveOnReadiness: ready,
      ...(ready === 'yes' && {
        readyOn: on,
        panelOn: on + 21,
        ...(on + 21 <= to && { panelDecision: happens(chance, 0.7) ? 'agreed' : 'not-yet' }),
      }),
    },
  }
}

function endedBecause(code: string, next: string | undefined, chance: Chance): string {
  if (next?.startsWith('X')) return 'custody'
  if (next?.startsWith('S')) return happens(chance, 0.5) ? 'breakdown' : 'evicted'
  return code.startsWith('S') || happens(chance, 0.84) ? 'planned' : 'breakdown'
}
