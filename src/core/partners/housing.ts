import { z } from 'zod'
import { openTo } from '#core/open-cases.ts'
import accommodation from '#core/records/accommodation.ts'
import { choice, dfeCode, onDay, words } from '#core/records/fields.ts'
import { definePartner } from './partner.ts'

export default definePartner({
  id: 'housing',
  title: 'Housing and commissioning',
  says: 'Housing’s list of care leavers, with where each lives and since when.',
  population: {
    says: 'a care leaver whose case is open on the day',
    includes: (child, asAt) => openTo(child, asAt) === 'leaving-care',
  },
  fields: z.strictObject({
    movedInOn: onDay('Date they moved in', {
      alsoCalled: ['Tenancy start', 'Moved in', 'Start date', 'Date moved in'],
    }),
    type: dfeCode('Type of accommodation', 'accommodation', {
      alsoCalled: ['Accommodation', 'Accommodation type', 'Type'],
    }),
    provider: words('Landlord or provider', { alsoCalled: ['Landlord', 'Provider'] }),
    tenancy: choice('Tenancy', {
      none: 'None',
      licence: 'Licence',
      introductory: 'Introductory or assured shorthold',
      secure: 'Secure or assured',
    }),
  }),
  facts: [
    {
      title: 'Home',
      record: accommodation,
      columns: { movedInOn: 'startedOn', type: 'type', provider: 'provider', tenancy: 'tenancy' },
      counts: () => true,
      also: {},
    },
  ],
})
