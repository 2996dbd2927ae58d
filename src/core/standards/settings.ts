import { type Day, day, dayInWords, type IsoDate } from '#core/dates.ts'
import { type Duration, durationOf } from '#core/duration.ts'
import { type Entry, standing } from '#core/entry.ts'
import type { Intervals, Standard, StandardRule } from './standard.ts'

/** How a council sets a standard from a day on, as its record says it; what it leaves out is absent. */
export interface StandardSetting {
  /** The entry that says it; absent where it is only tried. */
  readonly entry?: number
  readonly standard?: string
  readonly fromOn?: IsoDate
  /** Such as `every=4 weeks, first=5 days`; absent to switch a duty on as it stands. */
  readonly intervals?: string
  readonly because?: string
  readonly decidedBy?: string
}

/** What is wrong with a setting, which then sets nothing. */
export interface SettingFinding {
  readonly entry?: number
  readonly standard?: string
  readonly says: string
  readonly fix: string
}

/** Standards as a council has set them, and the settings that could not be used. */
export interface Configured {
  readonly standards: readonly Standard[]
  readonly findings: readonly SettingFinding[]
}

/** The settings that stand, of what is recorded about the authority, in the order of the ledger. */
export const settingsIn = (
  entries: Iterable<Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly StandardSetting[] =>
  standing(entries)
    .filter(entry => entry.type === 'standard-setting')
    .map(({ id, body }) => ({ ...(body as Omit<StandardSetting, 'entry'>), entry: id }))

/**
 * The standards with a newer rule from the day of each setting: the rule that is in force then with other intervals, or a
 * duty that is enacted and not commenced, switched on. A standard that nobody set is the same object as before. Of two
 * settings from one day the later recorded counts.
 */
export function configured(standards: readonly Standard[], settings: readonly StandardSetting[]): Configured {
  if (settings.length === 0) return { standards, findings: [] }
  const findings: SettingFinding[] = []
  const byId = new Map(standards.map(standard => [standard.id, standard]))
  const inOrder = settings.toSorted(
    (a, b) => compare(a.fromOn ?? '', b.fromOn ?? '') || (a.entry ?? 0) - (b.entry ?? 0),
  )
  for (const setting of inOrder) {
    const standard = byId.get(setting.standard ?? '')
    const set = standard ? withSetting(standard, setting) : noStandard(setting)
    if ('rules' in set) byId.set(set.id, set)
    else
      findings.push({
        ...(setting.entry !== undefined && { entry: setting.entry }),
        ...(setting.standard !== undefined && { standard: setting.standard }),
        ...set,
      })
  }
  return { standards: standards.map(({ id }) => byId.get(id)!), findings }
}

interface Fault {
  readonly says: string
  readonly fix: string
}

const noStandard = ({ standard }: StandardSetting): Fault => ({
  says: standard === undefined ? 'A setting names no standard.' : `There is no standard "${standard}".`,
  fix: 'Correct the setting: name a standard by its identifier, as the page of standards shows it.',
})

/** A duty that is off, switched on as it stands from a day; any other standard as it is. */
export function switchedOnFrom(standard: Standard, fromOn: IsoDate): Standard {
  if (standard.rules.some(({ from }) => from !== undefined)) return standard
  const set = withSetting(standard, { fromOn })
  return 'rules' in set ? set : standard
}

/** A standard with one more dated rule, or why the setting cannot be used. */
export function withSetting(standard: Standard, setting: StandardSetting): Standard | Fault {
  const { fromOn, intervals: text = '' } = setting
  if (fromOn === undefined)
    return {
      says: `A setting of ${standard.title} has no date from which it applies.`,
      fix: 'Correct the setting: give the day.',
    }
  const base = ruleToSet(standard, day(fromOn), text)
  if (base === undefined)
    return {
      says: `Nothing is set of ${standard.title} from ${dayInWords(day(fromOn))}: the setting names no interval, or no rule is in force then.`,
      fix: `Correct the setting: give intervals, such as ${exampleOf(standard)}, or a later day.`,
    }
  const { intervals, fault } = intervalsGiven(text, base.intervals)
  if (fault) return { says: `A setting of ${standard.title} cannot be read: ${fault.says}`, fix: fault.fix }
  const rule: StandardRule = {
    ...base,
    from: fromOn,
    intervals: { ...base.intervals, ...intervals },
    source: { title: 'The council’s own setting', section: sectionOf(setting) },
    isVerified: true,
  }
  const others = standard.rules.filter(other => other !== base || base.from !== undefined)
  const kept = others.filter(other => other.from !== fromOn)
  const [off, dated] = [kept.filter(r => r.from === undefined), kept.filter(r => r.from !== undefined)]
  return { ...standard, rules: [...off, ...[...dated, rule].sort((a, b) => compare(b.from!, a.from!))] }
}

/** The rule in force on the day, given other intervals; or else the one that is off, which the setting switches on. */
function ruleToSet({ rules }: Standard, from: Day, text: string): StandardRule | undefined {
  const inForce = rules.find(rule => rule.from !== undefined && day(rule.from) <= from)
  const off = rules.find(rule => rule.from === undefined)
  return text.trim() === '' ? off : (inForce ?? off)
}

const sectionOf = ({ fromOn, because, decidedBy }: StandardSetting): string =>
  [
    `from ${dayInWords(day(fromOn!))}`,
    ...(because === undefined ? [] : [because]),
    ...(decidedBy === undefined ? [] : [`decided by ${decidedBy}`]),
  ].join('; ')

/** The intervals that a text gives, by the names that a rule has; where it has one alone, or `every`, the name may be left out. */
export function intervalsGiven(
  text: string,
  known: Intervals,
):
  | { readonly intervals: Intervals; readonly fault?: undefined }
  | { readonly intervals?: undefined; readonly fault: Fault } {
  const names = Object.keys(known)
  const unnamed = names.length === 1 ? names[0] : names.find(name => name === 'every')
  const given: Record<string, Duration> = {}
  for (const part of text.split(/[,;\n]/).filter(part => part.trim() !== '')) {
    const [first = '', second] = part.split('=', 2).map(side => side.trim())
    const [name, length] = second === undefined ? [unnamed, first] : [first, second]
    const duration = durationOf(length)
    if (name === undefined || !names.includes(name))
      return {
        fault: {
          says: `"${part.trim()}" names none of its intervals.`,
          fix: names.length === 0 ? 'The standard has no interval to set.' : `Its intervals are: ${names.join(', ')}.`,
        },
      }
    if (duration === undefined)
      return {
        fault: {
          says: `"${length}" is not a length of time.`,
          fix: 'Write days, weeks, months, years or working days, such as 4 weeks, 3 months, 20 working days, 6w or 3m.',
        },
      }
    given[name] = duration
  }
  return { intervals: given }
}

const exampleOf = ({ rules }: Standard): string => `${Object.keys(rules[0]?.intervals ?? {})[0] ?? 'every'}=4 weeks`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
