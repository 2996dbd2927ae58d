import { type Action, actionsIn } from '#core/actions/actions.ts'
import { doneInWords, dueInWords, evidenceInWords, judgementInWords } from '#core/actions/in-words.ts'
import { judgedOn, standingOn } from '#core/actions/standing.ts'
import { type Attachments, attachmentInWords } from '#core/attachment.ts'
import type { Day } from '#core/dates.ts'
import type { PeerChallenge } from '#core/peer-challenges/challenges.ts'
import { type BecameOf, becameOf } from '#core/peer-challenges/since-last.ts'
import actionRecord from '#core/records/action.ts'
import { everyoneSignedIn, peerChallengeReaders, type Role } from '#core/roles.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage, goTo } from '#web/page.ts'
import { actionAddress } from '#web/pages/actions/addresses.ts'
import { StandingTag } from '#web/pages/actions/stands.tsx'
import { attachmentAddress } from '#web/pages/attachments/addresses.ts'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { CHALLENGES } from '#web/pages/peer-challenges/addresses.ts'
import { effectsSeen } from '#web/pages/peer-challenges/effects.ts'
import { ChallengeHeading, challengeBreadcrumbs } from '#web/pages/peer-challenges/frame.tsx'
import { challengeIn } from '#web/pages/peer-challenges/known.ts'

/** What is done about a peer challenge, and what became of the recommendations of the one before. */
export default definePage({
  path: '/peer-challenges/:challenge/plan',
  roles: peerChallengeReaders,
  audit: 'viewed the plan of a peer challenge',
  async load(visit) {
    const known = await challengeIn(visit)
    if (!known) return goTo(CHALLENGES)
    const actions = actionsIn(known.history)
    const asked = new Set(known.challenge.recommendations.flatMap(({ reference }) => reference ?? []))
    const answering = actions.filter(({ recommendations }) => recommendations.some(one => asked.has(one)))
    return {
      ...known,
      actions,
      files: await visit.services.ledger.attachments(answering.flatMap(filesOf)),
      effects: await effectsSeen(known, visit.services),
    }
  },
  title: ({ challenge }) => challenge.title,
  breadcrumbs: challengeBreadcrumbs,

  view: ({ challenge, earlier, actions, files, effects, today, who: { role } }) => (
    <>
      <ChallengeHeading challenge={challenge} stage="plan" role={role} />
      {challenge.recommendations.length === 0 ? (
        <p class="govuk-body">Nothing is recommended yet, so there is no plan.</p>
      ) : (
        challenge.recommendations.map(recommendation => (
          <Answering recommendation={recommendation} actions={actions} files={files} today={today} role={role} />
        ))
      )}
      {earlier && (
        <SinceLast
          earlier={earlier}
          rows={becameOf(earlier.recommendations, actions, today, effects)}
          hasMeasures={effects !== undefined}
          today={today}
        />
      )}
    </>
  ),
})

interface AnsweringProps {
  readonly recommendation: PeerChallenge['recommendations'][number]
  readonly actions: readonly Action[]
  /** What shows that they were done, where it is attached. */
  readonly files: Attachments
  readonly today: Day
  readonly role: Role
}

/** What the files are known by that show an action. */
const filesOf = ({ evidence }: Action): readonly string[] => [...new Set(evidence.flatMap(({ file }) => file ?? []))]

/** A recommendation, and the actions that answer it. */
function Answering({ recommendation, actions, files, today, role }: AnsweringProps) {
  const { reference, says, accepted, whyNot } = recommendation
  const its = reference === undefined ? [] : actions.filter(action => action.recommendations.includes(reference))
  return (
    <>
      <h2 class="govuk-heading-s waymark-heading">
        {reference} {says}
      </h2>
      {accepted !== undefined && accepted !== 'yes' && (
        <p class="govuk-body">
          {accepted === 'no' ? 'Not accepted' : 'Accepted in part'}
          {whyNot === undefined ? '' : `: ${whyNot}`}
        </p>
      )}
      {its.length === 0 ? (
        <p class="govuk-body">
          <strong>No action answers it.</strong>{' '}
          {actionRecord.writtenBy.includes(role) && (
            <a class="govuk-link" href={councilRecordsAddress(actionRecord.id, '/new')}>
              {actionRecord.form!.action}
            </a>
          )}
        </p>
      ) : (
        <Table
          caption={<span class="govuk-visually-hidden">Actions that answer {reference}</span>}
          compact
          stacks
          firstCellIsHeader
          scrollLabel={`Actions that answer ${reference}`}
          classes="waymark-answers"
          head={['Action', 'Stands', 'Due', 'Done', 'Evidence', 'Effect, as judged']}
          rows={its.map(action => {
            const stands = standingOn(action, today)
            return [
              <>
                {everyoneSignedIn.includes(role) ? (
                  <a class="govuk-link" href={actionAddress(action.record)}>
                    {action.reference}
                  </a>
                ) : (
                  action.reference
                )}
                <span class="waymark-block">{action.what}</span>
              </>,
              <StandingTag standing={stands.standing} />,
              dueInWords(stands),
              doneInWords(stands),
              <>
                {evidenceInWords(stands)}
                {filesOf(action).map(id => {
                  const file = files.get(id)
                  return file ? (
                    <a class="govuk-link waymark-block" href={attachmentAddress(id)} download>
                      {attachmentInWords(file)}
                    </a>
                  ) : null
                })}
              </>,
              judgementInWords(judgedOn(action, today)),
            ]
          })}
        />
      )}
    </>
  )
}

interface SinceLastProps {
  /** False for whoever sees no more of figures than the public. */
  readonly hasMeasures: boolean
  readonly earlier: PeerChallenge
  readonly rows: readonly BecameOf[]
  readonly today: Day
}

/** One cycle compared with the last. */
const SinceLast = ({ earlier, rows, today, hasMeasures }: SinceLastProps) => (
  <>
    <h2 class="govuk-heading-m">Since the last one: {earlier.title}</h2>
    {rows.length === 0 ? (
      <p class="govuk-body">No recommendation of it is recorded.</p>
    ) : (
      <Table
        caption={`What became of its recommendations by ${dateInWords(today)}`}
        captionSize="s"
        stacks
        firstCellIsHeader
        scrollLabel="What became of its recommendations"
        head={[
          'Recommendation',
          'Done',
          'Evidenced',
          ...(hasMeasures ? ['Improved, as measured'] : []),
          'Improved, as judged',
        ]}
        rows={rows.map(({ recommendation: { reference, says }, actions, ...row }) => [
          <>
            {reference}
            <span class="waymark-block">{says}</span>
          </>,
          actions === 0 ? 'No action answers it' : `${row.done} of ${actions}`,
          actions === 0 ? '' : `${row.evidenced} of ${actions}`,
          ...(hasMeasures ? [improvedInWords(actions, row.measuredBetter, row.measuredNoBetter, 'Not measured')] : []),
          improvedInWords(actions, row.improved, row.notImproved, 'Not judged'),
        ])}
      />
    )}
  </>
)

/** How many actions helped, and how many of those that were looked at did not. */
const improvedInWords = (actions: number, better: number, noBetter: number, unknown: string): string => {
  if (actions === 0) return ''
  if (better + noBetter === 0) return unknown
  return `${better} of ${actions}${noBetter > 0 ? `; ${noBetter} no better` : ''}`
}
