import { birthday, type Day } from '#core/dates.ts'
import { type AfterCare, afterCareOf, spellOn } from '#core/demonstration/after-care-spells.ts'
import { between, type Chance, happens, pick, type Shares } from '#core/demonstration/chance.ts'
import { keepingInTouch } from '#core/demonstration/margins/after-care-work.ts'
import { keptFrom, onceTold, type Story, type Told, weekday } from '#core/demonstration/story.ts'
import { doneAgainAndAgain } from '#core/demonstration/timing.ts'
import { contactNotes } from '#core/demonstration/words/contact-notes.ts'
import { nthSaid } from '#core/demonstration/words/said.ts'
import { saidWhenDeclining } from '#core/demonstration/words/said-by-care-leavers.ts'
import { inTouchBy } from '#core/demonstration/workers-of.ts'
import { saidToAdviser } from '#core/demonstration/young-adult-voice.ts'
import { defineTeller } from './teller.ts'

/** Once a young person has left care. Each time in touch, refusing or lost is told by itself. */
export default defineTeller({
  type: 'contact',
  *tells(story) {
    const after = afterCareOf(story)
    if (!after) return
    for (const { from, until, code } of after.touch) {
      const ends = Math.min(until, story.to + 1)
      if (code === 'YES') yield* inTouch(story, after, from, ends)
      else if (code === 'REFU') yield* refusing(story, from, ends)
      else yield* lost(story, from, ends)
    }
  },
})

const isUrgent = (after: AfterCare, on: Day): boolean => /^[SX]/.test(spellOn(after.homes, on)?.code ?? '')

function* inTouch(story: Story, after: AfterCare, from: Day, until: Day): Generator<Told> {
  const { everyDays, everyDaysInCustodyOrHomeless, everyDaysFrom21, keeping } = keepingInTouch.is
  const turns21 = birthday(story.life.bornOn, 21)
  const days = doneAgainAndAgain(story.chance('contact', from), { from, until }, (last, count) => ({
    within:
      count === 0
        ? 7
        : isUrgent(after, last)
          ? everyDaysInCustodyOrHomeless
          : last >= turns21
            ? everyDaysFrom21
            : everyDays,
    keeping,
  }))
  let n = 0
  for (const on of keptFrom(story, [...days])) yield* made(story, after, on, n++)
}

function* made(story: Story, after: AfterCare, on: Day, n: number): Generator<Told> {
  const chance = story.chance('contact', on)
  const inWords = on >= story.wordsFrom
  if (inWords) yield* beside(story, chance, on)
  const isFar = /^[XG]/.test(spellOn(after.homes, on)?.code ?? '') || spellOn(after.activities, on)?.code === 'F1'
  const methods: Shares<keyof typeof contactNotes> = isFar ? keepingInTouch.is.methodsFar : keepingInTouch.is.methods
  const method = n === 0 ? 'at-home' : pick(chance, methods)
  yield onceTold(on, {
    contactedOn: on,
    worker: inTouchBy(story, on).id,
    method,
    outcome: 'made',
    isMeaningful: true,
    ...(inWords && {
      youngPersonSaid: saidToAdviser(story, after, on, n),
      notes: nthSaid(contactNotes[method], story.life.seed >>> 3, n),
      whereabouts: 'known',
    }),
  })
}

/** A text that was answered, and a call that was not: neither counts. */
function* beside(story: Story, chance: Chance, on: Day): Generator<Told> {
  const { text, attempted } = keepingInTouch.is
  const worker = inTouchBy(story, on).id
  if (happens(chance, text))
    yield onceTold(on - 9, {
      contactedOn: on - 9,
      worker,
      method: 'text',
      outcome: 'made',
      isMeaningful: false,
      purpose: 'To say when I am coming',
    })
  if (happens(chance, attempted))
    yield onceTold(on - 4, {
      contactedOn: on - 4,
      worker,
      method: 'phone',
      outcome: 'attempted',
      notes: 'Rang twice, no answer. Sent a text with two times to choose from.',
    })
}

function* refusing(story: Story, from: Day, until: Day): Generator<Told> {
  const chance = story.chance('contact refused', from)
  let n = 0
  for (
    let on = from + between(chance, 5, 60);
    on < until;
    on += keepingInTouch.is.refusedEveryDays + between(chance, -30, 40)
  ) {
    const day = weekday(on)
    if (day >= story.from)
      yield onceTold(day, {
        contactedOn: day,
        worker: inTouchBy(story, day).id,
        method: n % 3 === 2 ? 'letter' : 'phone',
        outcome: 'refused',
        purpose: 'To ask how they are, and to offer support again',
        notes: `Said: “${nthSaid(saidWhenDeclining, story.life.seed >>> 4, n)}” Thanked them and said the offer stands.`,
        whereabouts: 'not-told',
      })
    n++
  }
}

function* lost(story: Story, from: Day, until: Day): Generator<Told> {
  const chance = story.chance('contact lost', from)
  const methods = ['phone', 'text', 'at-home', 'third-party', 'letter'] as const
  let n = 0
  for (
    let on = from + between(chance, 5, 30);
    on < until;
    on += keepingInTouch.is.lostEveryDays + between(chance, -14, 30)
  ) {
    const day = weekday(on)
    if (day >= story.from)
      yield onceTold(day, {
        contactedOn: day,
        worker: inTouchBy(story, day).id,
        method: methods[n % methods.length],
        outcome: 'attempted',
        purpose: 'To find them again',
        notes:
          n % 2 === 0
            ? 'No answer on the last number we have. Asked the sister to pass on ours.'
            : 'Went to the last address; new tenants. Asked housing and the benefits office.',
        whereabouts: 'unknown',
      })
    n++
  }
}
