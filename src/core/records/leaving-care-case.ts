import { childLevelRoles } from '#core/roles.ts'
import { childrenAct } from '#core/source.ts'
import { choice, onDay, ownWords, sentences, wholeNumber } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'leaving-care-case',
  title: 'Leaving care service',
  meaning:
    'A time in which the leaving care service works with a young person, from one day up to but not on another. It is not closed after 21 without an offer on record, and may be opened again at any time up to 25.',
  about: 'child',
  topic: 'Leaving care',
  source: childrenAct('section 23CZB'),
  readBy: [...childLevelRoles, 'housing'],
  writtenBy: ['personal-adviser', 'team-manager', 'service-manager'],
  fields: returnFields({
    openedOn: onDay('Date it was opened', { required: 'Enter the date it was opened' }),
    why: choice(
      'Why it was opened',
      {
        first: 'They became entitled',
        asked: 'They asked for help again',
        offer: 'They took up the yearly offer',
        found: 'They were found again',
      },
      { alsoCalled: ['Why'] },
    ),
    contactEveryWeeks: wholeNumber('How often they want to be in touch, in weeks', 1, 52, {
      hint: 'Leave empty unless the young person wants contact less or more often than the standard',
    }),
    wishes: ownWords('What they want from us'),
    closedOn: onDay('Date it was closed'),
    closedBecause: choice('Why it was closed', {
      'turned-25': 'They turned 25',
      'no-help-wanted': 'They want no help for now',
      home: 'They returned home for 6 months or more',
      died: 'They died',
      transferred: 'Another council took over',
    }),
    closingNote: sentences('What they were told about coming back'),
  }),
  datedBy: 'openedOn',
  voice: 'wishes',
  afterDeath: true,
  form: {
    action: 'Open or close the leaving care case',
    topic: 'Leaving care',
    says: 'Read by those who work with this young person.',
    page: '/leaving-care/case',
  },
  summary: c => (c.closedOn ? 'Leaving care case, closed' : 'Leaving care case opened'),
})
