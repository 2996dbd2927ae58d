import { childLevelRoles } from '#core/roles.ts'
import { careLeaversRegulations } from '#core/source.ts'
import { choice, dfeCode, onDay, ownWords, sentences, unasked, words, yesOrNo } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'accommodation',
  title: 'Where a care leaver lives',
  meaning:
    'A home of a care leaver from one day up to but not on another, with both notions of suitable: by the regulations, for this young person; and by the return’s codes.',
  about: 'child',
  source: careLeaversRegulations('regulation 9'),
  readBy: [...childLevelRoles, 'housing'],
  writtenBy: ['personal-adviser', 'social-worker', 'team-manager', 'housing'],
  fields: returnFields({
    startedOn: onDay('Date they moved in', { required: 'Enter the date they moved in' }),
    endedOn: onDay('Date they left'),
    isFromBefore: unasked(yesOrNo('Did it begin earlier, on a day that nobody gave?')),
    type: dfeCode('Type, as the return codes it', 'accommodation', {
      hint: 'The code says the kind of home and whether the return counts it as suitable (1) or not (2)',
      required: 'Choose the type',
    }),
    isSuitable: yesOrNo('Is it suitable for this young person?', {
      hint: 'By regulation 9: its condition, safety, place, cost, tenancy and landlord, and what the young person thinks of it',
    }),
    assessedOn: onDay('Date its suitability was assessed'),
    why: sentences('Why it is or is not suitable'),
    youngPersonSaid: ownWords('What they say about where they live'),
    provider: words('Landlord or provider'),
    isProvidedByCouncil: yesOrNo('Did the council provide it?'),
    tenancy: choice('Tenancy', {
      none: 'None',
      licence: 'Licence',
      introductory: 'Introductory or assured shorthold',
      secure: 'Secure or assured',
    }),
    inArea: choice('Where it is', { inside: 'In the council’s area', outside: 'Outside it' }),
    isStayingPut: yesOrNo('Is it staying put with a former foster carer?'),
    moveOnReadiness: choice('Ready for a tenancy of their own?', {
      yes: 'Yes',
      nearly: 'Nearly',
      no: 'Not yet',
    }),
    readyOn: onDay('Date they were judged ready'),
    panelOn: onDay('Date of the move-on panel', { mayBeAhead: true }),
    panelDecision: choice('What the panel decided', {
      agreed: 'Agreed: wait for an offer',
      'not-yet': 'Not yet',
      offered: 'A home was offered',
    }),
    endedBecause: choice('Why they left', {
      planned: 'A planned move',
      breakdown: 'It broke down',
      evicted: 'They were evicted or asked to leave',
      custody: 'Custody',
      other: 'Another reason',
    }),
  }),
  datedBy: 'startedOn',
  voice: 'youngPersonSaid',
  form: {
    action: 'Record a home',
    topic: 'Home',
    says: 'Read by those who help this young person find and keep a home.',
  },
  summary: a => `Moved in: ${a.type === undefined ? 'type not recorded' : `accommodation ${a.type}`}`,
})
