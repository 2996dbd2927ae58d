import { z } from 'zod'
import { episodeOn } from '#core/looked-after.ts'
import educationNeeds from '#core/records/education-needs.ts'
import { choice, hoursAWeek, onDay, words } from '#core/records/fields.ts'
import pep from '#core/records/pep.ts'
import { definePartner } from './partner.ts'

export default definePartner({
  id: 'virtual-school',
  title: 'Virtual school',
  says: 'The virtual school’s list of looked after children, with the last PEP, the school, the hours of education and any EHCP.',
  population: { says: 'looked after on the day', includes: (child, asAt) => episodeOn(child, asAt) !== undefined },
  fields: z.strictObject({
    lastPepOn: onDay('Date of last PEP', { alsoCalled: ['Last PEP', 'PEP date', 'PEP meeting'] }),
    school: words('School', { alsoCalled: ['School, college or early years setting', 'Setting', 'School name'] }),
    hoursAWeek: hoursAWeek('Hours of education in a week', { alsoCalled: ['Hours', 'Hours of education'] }),
    quality: choice(
      'PEP quality',
      { good: 'Good', 'nearly-good': 'Nearly good', 'not-good': 'Not good enough: returned' },
      { alsoCalled: ['Quality', 'PEP rating'] },
    ),
    needsFromOn: onDay('Special educational needs since', { alsoCalled: ['EHCP date', 'SEN date', 'EHCP since'] }),
    needs: choice(
      'Special educational needs',
      {
        support: 'SEN support',
        requested: 'EHCP asked for',
        assessing: 'Being assessed',
        plan: 'Has an EHCP',
        ceased: 'EHCP ceased',
        refused: 'EHCP refused',
      },
      { alsoCalled: ['SEN status', 'EHCP status', 'EHCP'] },
    ),
  }),
  facts: [
    {
      title: 'PEP',
      record: pep,
      columns: { lastPepOn: 'heldOn', school: 'school', hoursAWeek: 'hoursAWeek', quality: 'quality' },
      counts: () => true,
      also: {},
    },
    {
      title: 'Special educational needs',
      record: educationNeeds,
      columns: { needsFromOn: 'fromOn', needs: 'status' },
      counts: () => true,
      also: {},
    },
  ],
})
