import type { Action } from '#core/actions/actions.ts'
import { progressInWords } from '#core/actions/in-words.ts'
import { standingOn } from '#core/actions/standing.ts'
import { type Day, dayInWords } from '#core/dates.ts'
import {
  type Block,
  bold,
  bulleted,
  heading,
  inset,
  paragraph,
  paragraphsOf,
  summaryList,
  table,
  type Words,
} from '#core/document.ts'
import { counted } from '#core/wording.ts'
import type { PeerChallenge, SourceKind } from './challenges.ts'
import { compared } from './compared.ts'
import { type BecameOf, becameOf, type Effects } from './since-last.ts'
import { type RestedFinding, rested, sourcesInWords, type Theme, themesOf } from './triangulation.ts'

/** What the report of a peer challenge is written from. */
export interface ReportedChallenge {
  readonly challenge: PeerChallenge
  /** The challenge before it; absent where it is compared with none. */
  readonly earlier?: PeerChallenge | undefined
  readonly actions: readonly Action[]
  /** The day to whose end what became of recommendations is told. */
  readonly asAt: Day
  /** What is measured of actions; absent for whoever sees no more of figures than the public. */
  readonly effects?: Effects | undefined
  /** True where it is for everybody: nobody is named in it. */
  readonly isPublic: boolean
}

/** The report of a peer challenge: what was found, first in short and then by theme, what is recommended, and what it rests on. */
export function peerChallengeReport(told: ReportedChallenge): readonly Block[] {
  const { challenge, earlier, actions, asAt, effects } = told
  const themes = themesOf(challenge)
  const headlines = challenge.findings.filter(({ isHeadline }) => isHeadline).map(one => rested(one, challenge))
  return [
    summaryList(aboutIt(told)),
    ...(headlines.length > 0 ? [heading(1, 'Headlines'), ...bothWays(headlines, 2)] : []),
    heading(1, 'Findings by theme'),
    ...inShort(challenge),
    ...byTheme(themes),
    heading(1, 'Recommendations'),
    ...recommended(challenge),
    ...progress(becameOf(challenge.recommendations, actions, asAt, effects), {
      hasMeasures: effects !== undefined,
      title: 'What has become of them',
      caption: `What had become of the recommendations by ${dayInWords(asAt)}`,
    }),
    ...howFar(told),
    ...(earlier ? compared(challenge, earlier) : []),
    ...(earlier
      ? progress(becameOf(earlier.recommendations, actions, asAt, effects), {
          hasMeasures: effects !== undefined,
          title: 'Since the last peer challenge',
          caption: `${earlier.title}: what had become of its recommendations by ${dayInWords(asAt)}`,
        })
      : []),
    heading(1, 'Method'),
    ...method(told, themes),
  ]
}

function aboutIt({ challenge, isPublic }: ReportedChallenge) {
  const { madeBy, fromOn, toOn, about, sponsor, lines } = challenge
  const days = [fromOn, toOn].flatMap(on => (on === undefined ? [] : dayInWords(on)))
  return [
    { term: 'Peer challenge', description: challenge.title },
    { term: 'Carried out by', description: madeBy ?? 'Not recorded' },
    { term: 'On site', description: days.length > 0 ? [...new Set(days)].join(' to ') : 'Not recorded' },
    ...(about === undefined ? [] : [{ term: 'About', description: about }]),
    ...(sponsor === undefined || isPublic ? [] : [{ term: 'Sponsor in the council', description: sponsor }]),
    {
      term: 'Lines of enquiry',
      description: lines.length > 0 ? lines.map(({ line }) => line).join('; ') : 'Not recorded',
    },
  ]
}

/** How many findings there are of each kind; nothing where there are none. */
function inShort({ findings, lines }: PeerChallenge): readonly Block[] {
  if (findings.length === 0) return []
  const strengths = findings.filter(({ way }) => way === 'strength').length
  const considerations = findings.length - strengths
  const areas = counted(considerations, 'area for consideration', 'areas for consideration')
  const scope = lines.length === 0 ? 'theme' : 'line of enquiry'
  return [
    paragraph(`${counted(strengths, 'strength')} and ${areas}, by ${scope}. What each rests on stands at the end.`),
  ]
}

const bothWays = (findings: readonly RestedFinding[], level: 2 | 3): readonly Block[] => [
  ...listed(
    heading(level, 'Strengths'),
    findings.filter(({ finding }) => finding.way === 'strength'),
  ),
  ...listed(
    heading(level, 'Areas for consideration'),
    findings.filter(({ finding }) => finding.way !== 'strength'),
  ),
]

const listed = (title: Block, findings: readonly RestedFinding[]): readonly Block[] =>
  findings.length === 0 ? [] : [title, bulleted(findings.map(({ finding }) => said(finding)))]

/** In its words, by its reference first. */
const said = ({ says, reference }: { readonly says: string; readonly reference?: string }): Words =>
  reference === undefined ? says : [bold(reference), ` ${says}`]

function byTheme(themes: readonly Theme[]): readonly Block[] {
  const found = themes.filter(({ strengths, considerations }) => strengths.length + considerations.length > 0)
  const silent = themes.filter(theme => theme.isInScope && !found.includes(theme)).map(({ title }) => title)
  return [
    ...(found.length === 0 ? [paragraph('No finding is recorded.')] : []),
    ...found.flatMap(({ title, isInScope, strengths, considerations }): readonly Block[] => [
      heading(2, title),
      ...(isInScope ? [] : [paragraph('This theme came up beside the lines of enquiry.')]),
      ...bothWays([...strengths, ...considerations], 3),
    ]),
    ...(silent.length > 0 && found.length > 0
      ? [inset(`No finding is recorded on ${counted(silent.length, 'line')} of enquiry: ${silent.join('; ')}.`)]
      : []),
  ]
}

const recommended = ({ recommendations }: PeerChallenge): readonly Block[] =>
  recommendations.length === 0 ? [paragraph('None is recorded.')] : [bulleted(recommendations.map(said))]

/** What became of recommendations: that something is done, shown and of use are three facts, and a plan may have only the first. */
function progress(
  rows: readonly BecameOf[],
  { title, caption, hasMeasures }: { readonly title: string; readonly caption: string; readonly hasMeasures: boolean },
): readonly Block[] {
  if (rows.length === 0) return []
  const sum = (of: (row: BecameOf) => number): number => rows.reduce((total, row) => total + of(row), 0)
  const actions = sum(row => row.actions)
  return [
    heading(1, title),
    paragraph(
      actions === 0
        ? 'No action that answers them is recorded.'
        : `${counted(actions, 'action answers', 'actions answer')} them: ${sum(row => row.done)} done, ${sum(row => row.evidenced)} with evidence, ${hasMeasures ? `${sum(row => row.measuredBetter)} measured better than before, ` : ''}${sum(row => row.improved)} judged to have made things better.`,
    ),
    table({
      caption,
      columns: [
        { heading: 'Recommendation', share: 4 },
        { heading: 'Actions', numeric: true },
        { heading: 'Done', numeric: true },
        { heading: 'With evidence', numeric: true },
        ...(hasMeasures ? [{ heading: 'Measured better', numeric: true as const }] : []),
        { heading: 'Judged to have helped', numeric: true },
      ],
      hasRowHeaders: true,
      rows: rows.map(row => [
        [row.recommendation.reference, row.recommendation.says].filter(Boolean).join(' '),
        { number: row.actions },
        { number: row.done },
        { number: row.evidenced },
        ...(hasMeasures ? [{ number: row.measuredBetter }] : []),
        { number: row.improved },
      ]),
    }),
  ]
}

/** How far each action is, as it was last said, beside when it is due and whether anything shows it. */
function howFar({ challenge: { recommendations }, actions, asAt, isPublic }: ReportedChallenge): readonly Block[] {
  const answers = ({ recommendations: its }: Action) =>
    recommendations.filter(({ reference }) => reference !== undefined && its.includes(reference))
  const answering = actions.filter(action => answers(action).length > 0)
  if (answering.length === 0) return []
  return [
    table({
      caption: `How far each action was by ${dayInWords(asAt)}`,
      columns: [
        { heading: 'Action', share: 4 },
        { heading: 'Answers', share: 1 },
        { heading: 'How far, as it was said', share: 3 },
        { heading: 'Due', share: 2 },
        { heading: 'Evidence', numeric: true },
      ],
      hasRowHeaders: true,
      rows: answering.map(action => {
        const { done, progress, dueOn, standing, evidence } = standingOn(action, asAt)
        const due = dueOn === undefined ? 'No date was given' : dayInWords(dueOn)
        return [
          [action.reference, action.what].filter(Boolean).join(' '),
          answers(action)
            .map(({ reference }) => reference)
            .join(', '),
          done && !done.isOnlySaid
            ? `Done on ${dayInWords(done.doneOn)}${done.by === undefined || isPublic ? '' : `, says ${done.by}`}`
            : progressInWords(progress, isPublic),
          standing === 'overdue' ? `${due}: overdue` : due,
          { number: evidence },
        ]
      }),
    }),
  ]
}

const SESSIONS: Readonly<Record<SourceKind, readonly [one: string, many: string]>> = {
  interview: ['interview', 'interviews'],
  'focus-group': ['focus group', 'focus groups'],
  'case-audit': ['case audit', 'case audits'],
  observation: ['observation', 'observations'],
  data: ['session on data', 'sessions on data'],
  document: ['session on documents', 'sessions on documents'],
}

function method(told: ReportedChallenge, themes: readonly Theme[]): readonly Block[] {
  const { challenge, isPublic } = told
  const { sessions, documents, notes, findings, team } = challenge
  const kinds = (Object.keys(SESSIONS) as SourceKind[]).flatMap(kind => {
    const count = sessions.filter(session => session.kind === kind).length
    return count === 0 ? [] : counted(count, ...SESSIONS[kind])
  })
  const met = sessions.reduce((sum, { howMany = 0 }) => sum + howMany, 0)
  const here = documents.filter(({ receivedOn }) => receivedOn !== undefined).length
  const sentences = [
    sessions.length === 0
      ? 'No session is recorded.'
      : `${counted(sessions.length, 'session')}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}.`,
    met > 0 && `${counted(met, 'person was', 'people were')} met.`,
    documents.length > 0 && `${here} of the ${counted(documents.length, 'document')} asked for had come.`,
    `${notes.length === 0 ? 'No note' : counted(notes.length, 'note')} of evidence ${notes.length < 2 ? 'was' : 'were'} taken.`,
  ].filter(sentence => sentence !== false)
  const all = themes.flatMap(({ title, strengths, considerations }) =>
    [...strengths, ...considerations].map(finding => ({ title, finding })),
  )
  return [
    paragraph(sentences.join(' ')),
    ...(team.length > 0 && !isPublic
      ? [
          paragraph('The team:'),
          bulleted(team.map(({ name, job, from }) => [name, job, from].filter(Boolean).join(', '))),
        ]
      : []),
    ...(challenge.selfAssessment !== undefined && !isPublic
      ? [paragraph([bold('What the council said of itself')]), ...paragraphsOf(challenge.selfAssessment)]
      : []),
    ...(findings.length === 0
      ? []
      : [
          paragraph('How many sources stand behind each finding. A session is one source, whatever was noted of it.'),
          table({
            caption: 'What each finding rests on',
            columns: [
              { heading: 'Finding', share: 4 },
              { heading: 'Theme', share: 2 },
              { heading: 'Sources', share: 3 },
            ],
            hasRowHeaders: true,
            rows: all.map(({ title, finding }) => [said(finding.finding), title, restsOn(finding)]),
          }),
        ]),
  ]
}

const restsOn = (finding: RestedFinding): string =>
  finding.against === 0
    ? sourcesInWords(finding)
    : `${sourcesInWords(finding)}. ${counted(finding.against, 'note')} of them ${finding.against === 1 ? 'points' : 'point'} the other way`
