import type { PeerChallenge } from '#core/peer-challenges/challenges.ts'
import {
  type ComparedTheme,
  comparedThemes,
  foundInWords,
  howCompared,
  isComparable,
} from '#core/peer-challenges/compared.ts'
import {
  type RestedFinding,
  rested,
  sourcesInWords,
  type Theme,
  themesOf,
} from '#core/peer-challenges/triangulation.ts'
import peerFinding from '#core/records/peer-finding.ts'
import recommendation from '#core/records/recommendation.ts'
import { peerChallengeReaders, type Role } from '#core/roles.ts'
import { counted } from '#core/wording.ts'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage, goTo } from '#web/page.ts'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'
import { CHALLENGES, findingAddress, reportAddress } from '#web/pages/peer-challenges/addresses.ts'
import { ChallengeHeading, challengeBreadcrumbs, newOf } from '#web/pages/peer-challenges/frame.tsx'
import { challengeIn } from '#web/pages/peer-challenges/known.ts'

/** What peers feed back: headlines, then by line of enquiry, each finding with what stands behind it, and what they recommend. */
export default definePage({
  path: '/peer-challenges/:challenge/feedback',
  roles: peerChallengeReaders,
  audit: 'viewed the feedback of a peer challenge',
  async load(visit) {
    const known = await challengeIn(visit)
    return known ? { ...known, themes: themesOf(known.challenge) } : goTo(CHALLENGES)
  },
  title: ({ challenge }) => challenge.title,
  breadcrumbs: challengeBreadcrumbs,

  view: ({ challenge, earlier, themes, who: { role } }) => {
    const headlines = challenge.findings.filter(({ isHeadline }) => isHeadline).map(one => rested(one, challenge))
    const found = themes.filter(({ strengths, considerations }) => strengths.length + considerations.length > 0)
    return (
      <>
        <ChallengeHeading challenge={challenge} stage="feedback" role={role} />
        <ToAdd challenge={challenge} role={role} />
        {challenge.findings.length > 0 && (
          <p class="govuk-body">
            <a class="govuk-link" href={reportAddress(challenge.record)}>
              Read the report, or keep it in Word or as a PDF
            </a>
          </p>
        )}
        {challenge.findings.length === 0 && <p class="govuk-body">Nothing is fed back yet.</p>}
        {headlines.length > 0 && (
          <BothWays
            title="Headlines"
            strengths={headlines.filter(({ finding }) => finding.way === 'strength')}
            considerations={headlines.filter(({ finding }) => finding.way !== 'strength')}
          />
        )}
        {found.map(theme => (
          <OfTheme theme={theme} />
        ))}
        {challenge.recommendations.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{counted(challenge.recommendations.length, 'recommendation')}</h2>
            <ol class="govuk-list govuk-list--number govuk-list--spaced">
              {challenge.recommendations.map(({ record, reference, says }) => (
                <li>
                  {says}{' '}
                  <a class="govuk-link" href={councilRecordAddress(recommendation.id, record)}>
                    {reference ?? 'Its record'}
                  </a>
                </li>
              ))}
            </ol>
          </>
        )}
        {earlier && <Compared earlier={earlier} themes={comparedThemes(challenge, earlier)} />}
      </>
    )
  },
})

const ToAdd = ({ challenge, role }: { readonly challenge: PeerChallenge; readonly role: Role }) =>
  peerFinding.writtenBy.includes(role) && challenge.reference !== undefined ? (
    <div class="govuk-button-group">
      <Button href={findingAddress(challenge.record)}>{peerFinding.form!.action}</Button>
      <Button variant="secondary" href={`${newOf(recommendation.id, challenge)}&from=peer-challenge`}>
        {recommendation.form!.action}
      </Button>
    </div>
  ) : null

interface ComparedProps {
  readonly earlier: PeerChallenge
  readonly themes: readonly ComparedTheme[]
}

/** What the challenge before found on each line, beside what this one finds. */
function Compared({ earlier, themes }: ComparedProps): Content {
  if (!isComparable(themes)) return null
  const cell = (theme: ComparedTheme, when: 'before' | 'now') => (
    <>
      {foundInWords(theme, when).map(line => (
        <p class="govuk-!-margin-top-0 govuk-!-margin-bottom-2">{line}</p>
      ))}
    </>
  )
  return (
    <>
      <h2 class="govuk-heading-m">Compared with the last peer challenge</h2>
      <p class="govuk-body">{howCompared(themes)}</p>
      <Table
        caption={`Line by line: ${earlier.title}, and now`}
        captionSize="s"
        firstCellIsHeader
        stacks
        scrollLabel="Line by line"
        head={['Line of enquiry or theme', 'Then', 'Now']}
        rows={themes.map(theme => [theme.title, cell(theme, 'before'), cell(theme, 'now')])}
      />
    </>
  )
}

const OfTheme = ({ theme: { title, asks, isInScope, strengths, considerations } }: { readonly theme: Theme }) => (
  <BothWays
    title={isInScope ? title : `${title} (beside the scope)`}
    says={asks}
    strengths={strengths}
    considerations={considerations}
  />
)

interface BothWaysProps {
  readonly title: string
  readonly says?: string | undefined
  readonly strengths: readonly RestedFinding[]
  readonly considerations: readonly RestedFinding[]
}

const BothWays = ({ title, says, strengths, considerations }: BothWaysProps) => (
  <>
    <h2 class="govuk-heading-m waymark-heading">{title}</h2>
    {says && <p class="govuk-body waymark-quiet">{says}</p>}
    <Findings title="Strengths" findings={strengths} />
    <Findings title="Areas for consideration" findings={considerations} />
  </>
)

function Findings({
  title,
  findings,
}: {
  readonly title: string
  readonly findings: readonly RestedFinding[]
}): Content {
  if (findings.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {findings.map(({ finding, against, ...sources }) => (
          <li>
            {finding.says}{' '}
            <a class="govuk-link" href={councilRecordAddress(peerFinding.id, finding.record)}>
              {finding.reference ?? 'Its record'}
            </a>
            <span class="waymark-block waymark-quiet">
              {sources.sources < 2 ? <strong>{sourcesInWords(sources)}</strong> : sourcesInWords(sources)}
              {against > 0 &&
                `. ${counted(against, 'note')} behind it ${against === 1 ? 'points' : 'point'} the other way`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
