import { durationInWords } from '#core/duration.ts'
import type { Intervals, Responsible, Standard, StandardRule } from '#core/standards/standard.ts'
import { upperFirst } from '#core/wording.ts'
import { Tag } from '#web/govuk/tag.tsx'

/** Whose work a standard is. */
export const WHOSE: Readonly<Record<Responsible, string>> = {
  'social-worker': 'Social worker',
  'personal-adviser': 'Personal adviser',
  'reviewing-officer': 'Independent reviewing officer',
  'health-team': 'Looked after children health team',
  'virtual-school': 'Virtual school',
  'team-manager': 'Team manager',
  legal: 'Legal services',
  adoption: 'Adoption team',
}

/** Whether a standard is law or the council's own choice. */
export const BasisTag = ({ basis }: Pick<Standard, 'basis'>) => (
  <Tag colour={basis === 'statutory' ? 'blue' : 'grey'}>{basis === 'statutory' ? 'Statutory' : 'Local'}</Tag>
)

/** Whether whoever wrote a rule down had read the source's own words. */
export const verifiedInWords = ({ isVerified }: Pick<StandardRule, 'isVerified'>): string =>
  isVerified ? 'Read in the source itself' : 'Not verified: the source’s own words have not been read'

/** The rule in force on a day; undefined where none is, as for a duty that has not commenced. */
export const ruleOn = ({ rules }: Standard, on: string): StandardRule | undefined =>
  rules.find(({ from }) => from !== undefined && from <= on)

const NAMES: Readonly<Record<string, string>> = { every: 'Every', first: 'First within', within: 'Within' }

/** The name of an interval as people read it: `longTerm` is `Long term`. */
export const intervalName = (name: string): string => {
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return NAMES[name] ?? upperFirst(words)
}

/** `Every 4 weeks; first within 1 week`, of those intervals that differ from others. */
export const differenceInWords = (now: Intervals, before: Intervals = {}): string =>
  Object.entries(now)
    .map(([name, length]) => [name, durationInWords(length)] as const)
    .filter(([name, words]) => !before[name] || durationInWords(before[name]) !== words)
    .map(([name, words]) => `${intervalName(name)} ${words}`)
    .join('; ')
