import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** The stages on the way to adoption, in order. */
export const adoptionStages = {
  considered: 'Adoption considered',
  'best-interests': 'Decision that the child should be placed for adoption',
  'placement-order-applied': 'Placement order applied for',
  'placement-order': 'Placement order made',
  'early-permanence': 'Placed for fostering for adoption or concurrent planning',
  'family-finding': 'Family finding',
  matched: 'Matched',
  placed: 'Placed for adoption',
  'order-applied': 'Adoption order applied for',
  'order-made': 'Adoption order made',
  disrupted: 'Placement disrupted',
  reversed: 'Plan changed away from adoption',
  'order-revoked': 'Placement order revoked',
} as const

export default defineRecord({
  id: 'adoption-milestone',
  title: 'Adoption milestone',
  meaning: 'A stage on the way to a child’s adoption, or away from it, on the day that it was reached.',
  about: 'child',
  source: practice('Adoption pathway'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'team-manager'],
  fields: returnFields({
    stage: choice('Stage', adoptionStages, { required: 'Choose the stage' }),
    reachedOn: onDay('Date it was reached', { required: 'Enter the date' }),
    why: sentences('Reason for delay, or for a change of plan'),
  }),
  datedBy: 'reachedOn',
  identifiedBy: ['stage'],
  form: {
    action: 'Record an adoption milestone',
    topic: 'Legal and permanence',
    says: 'Read by the adoption and permanence team.',
  },
  summary: m => adoptionStages[m.stage as keyof typeof adoptionStages] ?? 'Adoption milestone',
})
