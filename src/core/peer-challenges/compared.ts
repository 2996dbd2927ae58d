import { type Block, type Cell, heading, paragraph, table } from '#core/document.ts'
import { counted } from '#core/wording.ts'
import type { PeerChallenge, PeerFinding } from './challenges.ts'
import { isSameLine } from './lines.ts'
import { type Theme, themesOf } from './triangulation.ts'

/** What one of two challenges found on a line of enquiry or a theme. */
interface Found {
  readonly strengths: readonly PeerFinding[]
  readonly considerations: readonly PeerFinding[]
}

/** A line of enquiry, or a theme that came up beside them, in one challenge and the one before it. */
export interface ComparedTheme {
  readonly title: string
  /** Which of the two looked at it. */
  readonly looked: 'both' | 'now' | 'before'
  readonly before: Found
  readonly now: Found
}

/**
 * What two challenges found, line by line: those of the later one in its order, then what only the one before it looked at.
 * A line is the same by its name, or by what it says that the one before called it.
 */
export function comparedThemes(challenge: PeerChallenge, earlier: PeerChallenge): readonly ComparedTheme[] {
  const [now, before] = [themesOf(challenge), themesOf(earlier)]
  const calledBefore = (title: string): string =>
    challenge.lines.find(({ line }) => isSameLine(line, title))?.follows ?? title
  return [
    ...now.map((theme): ComparedTheme => {
      const its = before.find(({ title }) => isSameLine(title, calledBefore(theme.title)))
      return { title: theme.title, looked: its ? 'both' : 'now', before: found(its), now: found(theme) }
    }),
    ...before
      .filter(({ title }) => !now.some(theme => isSameLine(title, calledBefore(theme.title))))
      .map((theme): ComparedTheme => ({ title: theme.title, looked: 'before', before: found(theme), now: found() })),
  ]
}

const found = (theme?: Theme): Found => ({
  strengths: theme?.strengths.map(({ finding }) => finding) ?? [],
  considerations: theme?.considerations.map(({ finding }) => finding) ?? [],
})

/** Whether there is anything to lay side by side: a finding of the one or the other. */
export const isComparable = (themes: readonly ComparedTheme[]): boolean =>
  themes.some(({ before, now }) => [before, now].some(its => its.strengths.length + its.considerations.length > 0))

/** How far the two looked at the same, and what was not looked at again. */
export function howCompared(themes: readonly ComparedTheme[]): string {
  const which = (looked: ComparedTheme['looked']) => themes.filter(theme => theme.looked === looked)
  const left = which('before')
  const names = left.length === 0 ? '' : `: ${left.map(({ title }) => title).join('; ')}`
  const all = counted(themes.length, 'line or theme', 'lines and themes')
  return `Of ${all} ${which('both').length} were looked at both times, ${which('now').length} for the first time and ${left.length} not again${names}.`
}

/** What a challenge found on a line, one finding a line of text; and where it found nothing, whether it looked. */
export function foundInWords({ looked, ...theme }: ComparedTheme, when: 'before' | 'now'): readonly string[] {
  if (looked !== 'both' && looked !== when) return ['Not looked at']
  const { strengths, considerations } = theme[when]
  const lines = [
    ...strengths.map(({ says }) => `Strength: ${says}`),
    ...considerations.map(({ says }) => `To consider: ${says}`),
  ]
  return lines.length === 0 ? ['No finding'] : lines
}

/** The two cycles side by side as part of a report; nothing where neither found anything. */
export function compared(challenge: PeerChallenge, earlier: PeerChallenge): readonly Block[] {
  const themes = comparedThemes(challenge, earlier)
  if (!isComparable(themes)) return []
  const cell = (theme: ComparedTheme, when: 'before' | 'now'): Cell => foundInWords(theme, when).join('\n')
  return [
    heading(1, 'Compared with the last peer challenge'),
    paragraph(howCompared(themes)),
    table({
      caption: `Line by line: ${earlier.title}, and now`,
      columns: [
        { heading: 'Line of enquiry or theme', share: 2 },
        { heading: 'Then', share: 4 },
        { heading: 'Now', share: 4 },
      ],
      hasRowHeaders: true,
      rows: themes.map(theme => [theme.title, cell(theme, 'before'), cell(theme, 'now')]),
    }),
  ]
}
