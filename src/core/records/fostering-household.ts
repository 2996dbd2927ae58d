import { isApprovedTwice } from '#core/fostering-households.ts'
import { childLevelRoles } from '#core/roles.ts'
import { fosteringServices } from '#core/source.ts'
import { choice, onDay, sentences, wholeNumber, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'fostering-household',
  title: 'Fostering household',
  meaning:
    'A household that the council has approved to foster: when, for how many children, how many live there now, and when and why it was deregistered.',
  about: 'authority',
  partOf: 'figures',
  comesInFiles: true,
  source: fosteringServices('regulations 27 and 28: approval, reviews and terminations'),
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst', 'service-manager', 'team-manager'],
  fields: returnFields({
    household: words('Identifier', {
      required: 'Enter an identifier',
      hint: 'As the case system knows the household. No names',
      alsoCalled: ['Household', 'Household id', 'Household number', 'Carer household'],
    }),
    kind: choice(
      'Kind',
      {
        mainstream: 'Mainstream',
        connected: 'Connected persons',
        'short-breaks': 'Short breaks',
        temporary: 'Approved temporarily (regulation 24)',
        'staying-put': 'Staying put only',
        'supported-lodgings': 'Supported lodgings',
      },
      {
        choicesAlsoCalled: {
          mainstream: ['In house', 'General', 'Foster carer'],
          connected: ['Connected', 'Connected person', 'Family and friends', 'Friends and family', 'Kinship'],
          'short-breaks': ['Short break', 'Respite'],
          temporary: ['Temporary', 'Reg 24', 'Regulation 24'],
          'staying-put': ['Staying put'],
        },
      },
    ),
    approvedOn: onDay('Date of approval', {
      required: 'Enter the date of the agency’s decision',
      hint: 'The day of the agency’s decision',
      alsoCalled: ['Approved', 'Approval date', 'Date approved'],
    }),
    approvedAs: choice(
      'How it came to be approved here',
      {
        new: 'Recruited',
        transfer: 'Came from another fostering service',
        change: 'A change of what it was approved for',
      },
      { ifBlank: 'new', choicesAlsoCalled: { new: ['New'], transfer: ['Transfer'], change: ['Variation'] } },
    ),
    deregisteredOn: onDay('Date of deregistration', {
      alsoCalled: ['Deregistered', 'Deregistration date', 'Date deregistered', 'Termination date'],
    }),
    deregisteredBecause: choice(
      'Why it was deregistered',
      {
        resigned: 'Resigned',
        retired: 'Retired',
        moved: 'Moved to another fostering service',
        permanence: 'Adopted or became special guardians',
        'staying-put': 'Cares for a young person who stays put',
        'not-suitable': 'No longer suitable',
        other: 'Something else',
      },
      { onlyWhen: { field: 'deregisteredOn', is: [true] }, alsoCalled: ['Reason', 'Reason deregistered'] },
    ),
    places: wholeNumber('Places approved for', 0, 20, { alsoCalled: ['Places', 'Approved places'] }),
    placesFilled: wholeNumber('Places filled', 0, 20, { alsoCalled: ['Filled', 'Children placed'] }),
    placesOnHold: wholeNumber('Places on hold', 0, 20, {
      hint: 'Places that nobody may be placed in now',
      alsoCalled: ['On hold', 'Void', 'Dormant places'],
    }),
    onHoldBecause: sentences('Why places are on hold', { onlyWhen: { field: 'placesOnHold', is: [true] } }),
  }),
  datedBy: 'approvedOn',
  identifiedBy: ['household'],
  listedAs: {
    title: 'Fostering households',
    fields: ['household', 'kind', 'approvedOn', 'deregisteredOn', 'places', 'placesFilled'],
  },
  matter: {
    of: ({ household }) => (typeof household === 'string' ? household : undefined),
    differs: isApprovedTwice,
    outcome: 'Both are kept, and a household counts once.',
  },
  form: {
    action: 'Record a fostering household',
    topic: 'Home',
    says: 'Figures of fostering households are counted from these records. Write no names.',
  },
  summary: h =>
    `${h.household ?? 'A household'}${h.deregisteredOn === undefined ? '' : ', deregistered'}${h.places === undefined ? '' : `, ${h.places} ${h.places === 1 ? 'place' : 'places'}`}`,
})
