import { childLevelRoles } from '#core/roles.ts'
import { interactiveTool } from '#core/source.ts'
import { amount, choice, onDay, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'placement-location',
  title: 'Where a placement is',
  meaning:
    'How far a placement is from the child’s home, and whether it is in the council’s area. It holds for the placement that the child is in on its day.',
  about: 'child',
  source: interactiveTool('LACDistance'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'team-manager', 'performance-analyst'],
  fields: returnFields({
    fromOn: onDay('Date the child was placed, or of what is said here', {
      required: 'Enter the date',
      alsoCalled: ['DECOM', 'Placement start date'],
    }),
    milesFromHome: amount('Miles from home, in a straight line', {
      hint: 'From the address that the child was first placed from',
      alsoCalled: ['PL_DISTANCE', 'Distance'],
    }),
    area: choice(
      'Where it is',
      { inside: 'In the council’s area', outside: 'Outside it' },
      {
        required: 'Say where it is',
        alsoCalled: ['PL_LOCATION', 'Placement location'],
        choicesAlsoCalled: { inside: ['IN', 'In'], outside: ['OUT', 'Out'] },
      },
    ),
    authority: words('The council in whose area it is', { alsoCalled: ['PL_LA'] }),
  }),
  datedBy: 'fromOn',
  form: {
    action: 'Record where a placement is',
    topic: 'Home',
    says: 'Read by those who look after this child and those who find placements.',
  },
  summary: p =>
    `Placed ${p.area === 'outside' ? 'outside the council’s area' : p.area === 'inside' ? 'in the council’s area' : 'in an area not recorded'}${p.milesFromHome === undefined ? '' : `, ${p.milesFromHome} miles from home`}`,
})
