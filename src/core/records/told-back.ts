import { everyoneSignedIn, forumWorkers } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { faultsOfReply } from '#core/voice/faults.ts'
import { choice, onDay, ownWords, refersTo, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** How young people were told what became of what they raised. */
export const waysToldBack = {
  meeting: 'At their meeting',
  letter: 'In a letter or message',
  film: 'In a film or pictures',
  noticeboard: 'On a noticeboard or newsletter',
  panel: 'At the panel',
  other: 'In another way',
} as const

/** What became better for young people, as they say themselves. */
export const betterForThem = { yes: 'Yes', partly: 'A bit', no: 'No', 'not-asked': 'They were not asked' } as const
export type BetterForThem = keyof typeof betterForThem

export default defineRecord({
  id: 'told-back',
  title: 'Told back to young people',
  meaning: 'What young people were told happened next, on which day and how, and what they said of it.',
  about: 'authority',
  partOf: 'voice',
  comesInFiles: true,
  source: practice('You said, we did, and what happened next'),
  readBy: everyoneSignedIn,
  writtenBy: forumWorkers,
  fields: returnFields({
    raised: refersTo('raised', 'What they raised', { required: 'Choose what they raised', alsoCalled: ['Raised'] }),
    on: onDay('Date they were told', { required: 'Enter the date', alsoCalled: ['Date', 'On', 'Told on'] }),
    how: choice('How they were told', waysToldBack, { alsoCalled: ['How'] }),
    happened: sentences('What happened next', {
      required: 'Say what happened next',
      hint: 'In short sentences that a child of 10 reads with ease',
      alsoCalled: ['Happened', 'What happened'],
    }),
    better: choice('Is it better for them?', betterForThem, { hint: 'As they say themselves', alsoCalled: ['Better'] }),
    theySaid: ownWords('What they said of it', { alsoCalled: ['They said'] }),
  }),
  datedBy: 'on',
  identifiedBy: ['raised'],
  among: { types: ['raised'], faultsOf: faultsOfReply },
  listedAs: { title: 'Told back to young people', fields: ['raised', 'on', 'how', 'better'] },
  form: {
    action: 'Record what they were told',
    topic: 'Workers and decisions',
    says: 'The young people read it, and anybody at all where the forum agreed to show what it raised. Write no child’s name.',
  },
  summary: t => `${t.raised ?? 'Nothing named'}: ${t.happened ?? 'told back'}`,
})
