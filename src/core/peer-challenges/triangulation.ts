import { counted } from '#core/wording.ts'
import type { EvidenceNote, PeerChallenge, PeerFinding, PeerSession, SourceKind } from './challenges.ts'
import { isSameLine } from './lines.ts'

/** How many sources of which kinds stand behind something. */
export interface Sources {
  /** How many notes. */
  readonly notes: number
  /** How many sources they are from: a session once, whatever was noted of it. */
  readonly sources: number
  /** The kinds of those sources, each once, in the order of the first note. */
  readonly kinds: readonly SourceKind[]
}

/** A finding with what stands behind it. */
export interface RestedFinding extends Sources {
  readonly finding: PeerFinding
  /** How many of its notes point the other way: a strength that rests on an area for consideration, or the reverse. */
  readonly against: number
}

/** A line of enquiry, or a theme that came up beside them, with what was found and noted. */
export interface Theme {
  readonly title: string
  readonly asks?: string
  /** False for a theme that came up beside the scope. */
  readonly isInScope: boolean
  readonly strengths: readonly RestedFinding[]
  readonly considerations: readonly RestedFinding[]
  /** All notes that speak to it. */
  readonly noted: Sources
  /** Its notes that no finding rests on. */
  readonly unused: readonly EvidenceNote[]
}

/** Where a note is from: the session's kind where it has one. */
export const kindOf = (note: EvidenceNote, sessions: readonly PeerSession[]): SourceKind | undefined =>
  sessions.find(({ reference }) => reference !== undefined && reference === note.session)?.kind ?? note.kind

/**
 * How many sources notes are from. A session is one source. Notes that are from none are one source for each thing that they
 * name, and one for each kind where they name none: what cannot be told apart is counted once.
 */
function sourcesOf(notes: readonly EvidenceNote[], sessions: readonly PeerSession[]): Sources {
  const sources = new Set<string>()
  const kinds = new Set<SourceKind>()
  for (const note of notes) {
    const kind = kindOf(note, sessions)
    if (kind) kinds.add(kind)
    sources.add(note.session ?? `${kind ?? ''} ${plain(note.from ?? '')}`)
  }
  return { notes: notes.length, sources: sources.size, kinds: [...kinds] }
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()

/** What was found, by the lines of enquiry in their order and then by the themes that came up beside them. */
export function themesOf(challenge: PeerChallenge): readonly Theme[] {
  const { lines, findings, notes } = challenge
  const said = [...findings.map(({ theme }) => theme), ...notes.flatMap(note => note.lines)]
  const beside = said.filter(
    (theme, i) =>
      !lines.some(({ line }) => isSameLine(line, theme)) && said.findIndex(one => isSameLine(one, theme)) === i,
  )
  return [
    ...lines.map(({ line, asks }) => themeOf(challenge, line, { isInScope: true, ...(asks && { asks }) })),
    ...beside.map(theme => themeOf(challenge, theme, { isInScope: false })),
  ]
}

function themeOf(challenge: PeerChallenge, title: string, more: Pick<Theme, 'isInScope' | 'asks'>): Theme {
  const { findings, notes, sessions } = challenge
  const its = findings.filter(({ theme }) => isSameLine(theme, title)).map(finding => rested(finding, challenge))
  const spoken = notes.filter(note => note.lines.some(line => isSameLine(line, title)))
  const used = new Set(findings.flatMap(({ evidence }) => evidence))
  return {
    title,
    ...more,
    strengths: its.filter(({ finding }) => finding.way === 'strength'),
    considerations: its.filter(({ finding }) => finding.way !== 'strength'),
    noted: sourcesOf(spoken, sessions),
    unused: spoken.filter(({ reference }) => reference === undefined || !used.has(reference)),
  }
}

/** A finding with the notes of its challenge that it rests on. */
export function rested(finding: PeerFinding, { notes, sessions }: PeerChallenge): RestedFinding {
  const its = notes.filter(({ reference }) => reference !== undefined && finding.evidence.includes(reference))
  return {
    finding,
    ...sourcesOf(its, sessions),
    against: its.filter(({ way }) => way !== undefined && finding.way !== undefined && way !== finding.way).length,
  }
}

const KINDS: Readonly<Record<SourceKind, string>> = {
  interview: 'interview',
  'focus-group': 'focus group',
  'case-audit': 'case audit',
  observation: 'observation',
  data: 'data',
  document: 'document',
}

/** What stands behind something, in words: that it is one source alone is said plainly. */
export function sourcesInWords({ sources, kinds }: Sources): string {
  if (sources === 0) return 'No source'
  const names = kinds.map(kind => KINDS[kind]).join(', ')
  if (sources === 1) return names === '' ? 'One source alone' : `One source alone: ${names}`
  if (kinds.length <= 1) return `${sources} sources of one kind${names && `: ${names}`}`
  return `${sources} sources of ${counted(kinds.length, 'kind')}: ${names}`
}
