import { everyoneSignedIn } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, hoursAWeek, onDay, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** Hours in a week that make one full-time equivalent. Source: performance report, June 2017: averages by contracted hours. */
export const FULL_TIME_HOURS = 37

export default defineRecord({
  id: 'worker',
  title: 'Member of staff',
  meaning: 'A worker of the council, or a vacant post: their team, what they are and their contracted hours.',
  about: 'authority',
  comesInFiles: true,
  source: practice('Establishment and caseloads'),
  readBy: everyoneSignedIn,
  writtenBy: ['team-manager', 'service-manager', 'administrator'],
  fields: returnFields({
    worker: words('Identifier', { required: 'Enter an identifier', hint: 'As the case system knows them' }),
    name: words('Name'),
    isVacancy: choice('Filled or vacant', { filled: 'Filled', vacant: 'Vacant' }),
    job: choice('What they are', {
      'social-worker': 'Social worker',
      'personal-adviser': 'Personal adviser',
      'reviewing-officer': 'Independent reviewing officer',
      'team-manager': 'Team manager',
      'service-manager': 'Service manager',
      other: 'Something else',
    }),
    team: words('Team'),
    isLookedAfterTeam: choice('Is it a team for looked after children?', { yes: 'Yes', no: 'No' }),
    hoursAWeek: hoursAWeek('Contracted hours a week'),
    username: words('The user name that they sign in with'),
    startedOn: onDay('Date they started', { mayBeAhead: true }),
    endedOn: onDay('Date they left', { mayBeAhead: true }),
  }),
  identifiedBy: ['worker'],
  summary: w => `${w.name ?? 'A vacant post'}, ${w.team ?? 'no team'}`,
})
