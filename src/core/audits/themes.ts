import { addMonths, type Day, type Period } from '#core/dates.ts'
import { auditThemes } from '#core/records/case-audit.ts'
import type { Audit } from './audits.ts'

/** How often each theme stood in the audits of each of some times. */
export interface ThemesOverTime {
  /** Oldest first, each of three months; both bounds count. */
  readonly quarters: readonly (Period & { readonly audits: number })[]
  /** The most first over all of them; those in no audit are left out. */
  readonly themes: readonly { readonly theme: string; readonly title: string; readonly audits: readonly number[] }[]
}

const QUARTERS = 4

/** The themes of audits in the four quarters of a year that ends on a day. */
export function themesOverTime(audits: readonly Audit[], lastDay: Day): ThemesOverTime {
  const quarters = Array.from({ length: QUARTERS }, (_, i) => {
    const ends = lastDay + 1
    const period = {
      firstDay: addMonths(ends, -3 * (QUARTERS - i)),
      lastDay: addMonths(ends, -3 * (QUARTERS - 1 - i)) - 1,
    }
    return { ...period, its: audits.filter(({ on }) => on >= period.firstDay && on <= period.lastDay) }
  })
  const themes = Object.entries(auditThemes).map(([theme, title]) => ({
    theme,
    title,
    audits: quarters.map(({ its }) => its.filter(({ themes }) => themes.includes(theme)).length),
  }))
  const total = ({ audits }: { readonly audits: readonly number[] }) => audits.reduce((sum, count) => sum + count, 0)
  return {
    quarters: quarters.map(({ firstDay, lastDay, its }) => ({ firstDay, lastDay, audits: its.length })),
    themes: themes.filter(theme => total(theme) > 0).sort((a, b) => total(b) - total(a)),
  }
}
