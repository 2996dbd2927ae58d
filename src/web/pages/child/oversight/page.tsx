import { type AuditTool, auditGrades, toolTitle } from '#core/audit-tools/audit-tool.ts'
import { type Audit, auditsOf } from '#core/audits/audits.ts'
import type { Day } from '#core/dates.ts'
import { type Decision, decisionsBy } from '#core/decisions.ts'
import { escalationsStanding, type StandingEscalation } from '#core/escalations/clocks.ts'
import { courseInWords, pausedNow } from '#core/escalations/course.ts'
import { stateOfConcern } from '#core/escalations/state.ts'
import type { Journey } from '#core/journey.ts'
import type { State } from '#core/lists/list.ts'
import { escalationThemes } from '#core/records/escalation.ts'
import { escalationOutcomes } from '#core/records/escalation-step.ts'
import type { Role } from '#core/roles.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords, shortDate } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { NotModerated } from '#web/pages/audits/not-moderated.tsx'
import { ChildBanner, ChildHeading } from '#web/pages/child/frame.tsx'
import { knownChildIn, knownFields } from '#web/pages/child/known.ts'
import { StateTag } from '#web/pages/lists/cells.tsx'
import { entryAddress } from '#web/pages/lists/what-is-due.tsx'

/** Who watched over the work for a child, and what came of it: concerns, decisions with their days, and audits. */
export default definePage({
  path: '/children/:child/oversight',
  roles: seesChildren,
  asks: 'read',
  audit: 'viewed oversight of a child',
  query: knownFields,
  async load(visit) {
    const known = await knownChildIn(visit)
    if (!known) return undefined
    const { asAt, processes } = await visit.services.caseload.at({ recordedOn: known.recordedOn })
    return {
      ...known,
      asAt,
      concerns: escalationsStanding(known.child, asAt, processes).toReversed(),
      decisions: decisionsBy(known.child, asAt).toReversed(),
      auditTools: visit.services.catalogues.auditTools,
      audits: auditsOf(known.child, asAt).toReversed(),
      role: visit.who.role,
    }
  },
  title: () => 'Oversight of a child',
  problems: ({ problems }) => problems,
  breadcrumbs: () => [{ text: 'Children', href: '/children' }],
  banner: known => <ChildBanner {...known} />,

  view: ({ asAt, concerns, decisions, audits, auditTools, role, ...known }, frame) => (
    <>
      <ChildHeading known={known} frame={frame} current="oversight" title="Oversight" />
      <Concerns concerns={concerns} asAt={asAt} child={known.child} />
      <Decisions decisions={decisions} asAt={asAt} child={known.child} />
      <Audits audits={audits} tools={auditTools} child={known.child} role={role} />
    </>
  ),
})

interface Of {
  readonly child: Journey
}

/** The words of a record, which lead to it. */
function RecordOf({ child, entry, text }: Of & { readonly entry: number; readonly text: string }): Content {
  const address = entryAddress(child, entry)
  return address === undefined ? (
    text
  ) : (
    <a class="govuk-link" href={address}>
      {text}
    </a>
  )
}

const table = { captionSize: 'm', compact: true, firstCellIsHeader: true, stacks: true } as const

function Concerns({
  concerns,
  asAt,
  child,
}: Of & { readonly concerns: readonly StandingEscalation[]; readonly asAt: Day }): Content {
  if (concerns.length === 0)
    return (
      <>
        <h2 class="govuk-heading-m">Concerns of the reviewing officer</h2>
        <p class="govuk-body">None is recorded.</p>
      </>
    )
  return (
    <>
      <Table
        {...table}
        caption="Concerns of the reviewing officer"
        scrollLabel="Concerns of the reviewing officer"
        head={['Concern', 'Raised', 'About', 'Stage', 'Now', 'What came of it']}
        rows={concerns.map(concern => {
          const { escalation, clocks, now } = concern
          return [
            <RecordOf child={child} entry={escalation.entry} text={escalation.reference ?? 'No reference'} />,
            shortDate(escalation.raisedOn),
            escalation.themes.map(theme => escalationThemes[theme]).join('; ') || 'Not recorded',
            now.called,
            <>
              <StateTag state={stateOfConcern(concern, asAt)} />
              {clocks.whole.settledOn === undefined && now.answeredOn === undefined && now.dueOn !== undefined && (
                <div>Answer due {shortDate(now.dueOn)}</div>
              )}
              {clocks.whole.settledOn !== undefined && <div>{shortDate(clocks.whole.settledOn)}</div>}
              <Paused concern={concern} asAt={asAt} />
            </>,
            <CameOf concern={concern} />,
          ]
        })}
      />
      {concerns.map(concern => (
        <Course concern={concern} asAt={asAt} />
      ))}
    </>
  )
}

interface OfConcern {
  readonly concern: StandingEscalation
  readonly asAt: Day
}

/** Since when a concern waits and why; nothing where it does not. */
function Paused({ concern, asAt }: OfConcern): Content {
  const pause = pausedNow(concern, asAt)
  return pause ? (
    <div class="waymark-quiet">
      Since {shortDate(pause.since)}: {pause.because ?? 'nobody said why'}
    </div>
  ) : null
}

/** All that happened to a concern, in its order, in the words of its steps. One that is open stands open. */
const Course = ({ concern, asAt }: OfConcern): Content => (
  <Details
    summary={`What happened to ${concern.escalation.reference ?? `the concern of ${dateInWords(concern.escalation.raisedOn)}`}`}
    open={concern.clocks.whole.settledOn === undefined}
  >
    <ol class="govuk-list govuk-list--spaced">
      {courseInWords(concern, asAt).map(({ on, what, says }) => (
        <li>
          <strong>
            {dateInWords(on)}. {what}
          </strong>
          {says.map(paragraph => (
            <div>{paragraph}</div>
          ))}
        </li>
      ))}
    </ol>
  </Details>
)

/** What came of a concern and what it changed for the child. */
function CameOf({ concern: { outcome, effects, clocks } }: { readonly concern: StandingEscalation }) {
  if (outcome === undefined && effects.length === 0)
    return <>{clocks.whole.settledOn === undefined ? 'Nothing yet' : 'Not recorded'}</>
  return (
    <>
      {outcome !== undefined && <div>{escalationOutcomes[outcome]}.</div>}
      {effects.length === 0 && <div>What it changed for the child is not recorded.</div>}
      {effects.map(effect => (
        <div>{effect}</div>
      ))}
    </>
  )
}

const MADE_IN: Readonly<Record<Decision['madeIn'], string>> = {
  'management-decision': 'A manager',
  supervision: 'Supervision',
  action: 'Action',
}

function Decisions({
  decisions,
  asAt,
  child,
}: Of & { readonly decisions: readonly Decision[]; readonly asAt: Day }): Content {
  if (decisions.length === 0)
    return (
      <>
        <h2 class="govuk-heading-m">Decisions and actions</h2>
        <p class="govuk-body">No manager’s decision, supervision or action is recorded.</p>
      </>
    )
  return (
    <Table
      {...table}
      caption="Decisions and actions"
      scrollLabel="Decisions and actions"
      head={['What', 'Decided', 'By whom it is done', 'By when', 'Now']}
      rows={decisions.map(decision => {
        const { entry, says, decidedOn, madeIn, reference, owner, dueOn, firstDueOn } = decision
        return [
          <RecordOf child={child} entry={entry} text={says ?? 'A decision'} />,
          <>
            {decidedOn === undefined ? 'No date' : shortDate(decidedOn)}
            <div class="waymark-quiet">
              {MADE_IN[madeIn]}
              {reference !== undefined && `, ${reference}`}
            </div>
          </>,
          owner ?? 'Nobody is named',
          <>
            {dueOn === undefined ? 'No date' : shortDate(dueOn)}
            {firstDueOn !== undefined && dueOn !== firstDueOn && (
              <div class="waymark-quiet">First {shortDate(firstDueOn)}</div>
            )}
          </>,
          <StateTag state={stateOf(decision, asAt)} />,
        ]
      })}
    />
  )
}

/** What had no day and no end is nothing to be done: it was decided. */
function stateOf({ dueOn, doneOn, owner }: Decision, asAt: Day): State {
  if (doneOn !== undefined && doneOn <= asAt) return { says: `Done ${shortDate(doneOn)}`, tone: 'done' }
  if (dueOn !== undefined && dueOn < asAt) return { says: 'Late', tone: 'late' }
  if (dueOn === asAt) return { says: 'Due today', tone: 'soon' }
  return dueOn === undefined && owner === undefined
    ? { says: 'Decided', tone: 'quiet' }
    : { says: 'To be done', tone: 'quiet' }
}

interface AuditsOf extends Of {
  readonly audits: readonly Audit[]
  readonly tools: readonly AuditTool[]
  readonly role: Role
}

function Audits({ audits, tools, child, role }: AuditsOf): Content {
  if (audits.length === 0)
    return (
      <>
        <h2 class="govuk-heading-m">Case audits</h2>
        <p class="govuk-body">None is recorded.</p>
      </>
    )
  const grade = (its: Audit['grade']): string => (its === undefined ? 'No grade' : auditGrades[its])
  return (
    <Table
      {...table}
      caption="Case audits"
      scrollLabel="Case audits"
      head={['Audit', 'Date', 'Grade that stands', 'Moderation', 'Audited again']}
      rows={audits.map(audit => {
        const { entry, tool, on, grade: stands, moderatedGrade, auditorsGrade, repeatedBy } = audit
        return [
          <RecordOf child={child} entry={entry} text={toolTitle(tools, tool)} />,
          dateInWords(on),
          grade(stands),
          moderatedGrade === undefined ? (
            <NotModerated audit={audit} role={role} />
          ) : moderatedGrade === auditorsGrade ? (
            'Agreed'
          ) : (
            `The auditor gave ${grade(auditorsGrade).toLowerCase()}`
          ),
          repeatedBy === undefined ? 'No' : `${shortDate(repeatedBy.on)}: ${grade(repeatedBy.grade).toLowerCase()}`,
        ]
      })}
    />
  )
}
