import { z } from 'zod'
import { doneInWords, dueInWords, evidenceInWords, judgementInWords } from '#core/actions/in-words.ts'
import actionRecord from '#core/records/action.ts'
import { counted } from '#core/wording.ts'
import { everyRole, seesChildren } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { FacetLine } from '#web/facet-line.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { HeldBack } from '#web/pages/access/held-back.tsx'
import { actionAddress, actionsAddress } from '#web/pages/actions/addresses.ts'
import { narrowedFields, standsAsked } from '#web/pages/actions/narrowed.ts'
import { type Narrowed, type SeenActions, seenActions } from '#web/pages/actions/seen-actions.ts'
import { StandingTag } from '#web/pages/actions/stands.tsx'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { pageNumber } from '#web/query-fields.ts'

/** How many actions a page shows. */
const ROWS = 50

/** The council's actions, one's own, a team's or a board's: what is late first, and of each whether it is done, shown and has helped. */
export default definePage({
  path: '/actions',
  roles: everyRole,
  audit: 'viewed the actions',
  menu: { section: 'assurance', title: 'Actions', order: 1 },
  width: 'wide',
  query: { ...narrowedFields, page: pageNumber, print: z.literal('yes') },
  async load({ query: { page, print, ...asked }, who, services }) {
    const seen = await seenActions(asked, who, services)
    return {
      ...seen,
      asked,
      isToPrint: print === 'yes',
      list: paged(seen.chosen, page, print === 'yes' ? Math.max(seen.chosen.length, 1) : ROWS),
      mayWrite: actionRecord.writtenBy.includes(who.role),
      seesChildren: seesChildren.includes(who.role),
    }
  },
  title: () => 'Actions',

  view: seen => {
    const { asked, list, today, isToPrint } = seen
    return (
      <>
        <h1 class="govuk-heading-l waymark-heading">
          {isToPrint ? 'Action log' : 'Actions'}
          <span class="govuk-caption-m">
            {isToPrint
              ? `As it stood on ${dateInWords(today)}`
              : 'What was promised, is it done, what shows it, and did it help?'}
          </span>
        </h1>
        {seen.mayWrite && !isToPrint && (
          <div class="govuk-button-group">
            <Button href={councilRecordsAddress(actionRecord.id, '/new')}>{actionRecord.form!.action}</Button>
            <a class="govuk-link" href={councilRecordsAddress('recommendation')}>
              Recommendations
            </a>
          </div>
        )}
        {!isToPrint && <Narrowing seen={seen} asked={asked} />}
        {list.total === 0 ? (
          <p class="govuk-body">There are none.</p>
        ) : (
          <Table
            caption={`${counted(list.total, 'action')}, the late first`}
            captionSize="m"
            compact
            stacks
            firstCellIsHeader
            scrollLabel="Actions"
            head={['Action', 'Who answers for it', 'Stands', 'Due', 'Done', 'Evidence', 'Effect, as judged']}
            rows={list.rows.map(({ action, stands, judged, about }) => [
              <>
                <a class="govuk-link" href={actionAddress(action.record, action.child)}>
                  {action.reference ?? 'Without a reference'}
                </a>
                <span class="waymark-block">{action.what}</span>
                {about !== undefined && <span class="waymark-block waymark-quiet">For {about}</span>}
              </>,
              [action.owner, action.team].filter(Boolean).join(', '),
              <StandingTag standing={stands.standing} />,
              dueInWords(stands),
              doneInWords(stands),
              evidenceInWords(stands),
              judgementInWords(judged),
            ])}
          />
        )}
        <PageLinks list={list} addressOf={page => actionsAddress({ ...asked, page: String(page) })} />
        {list.total > 0 && (
          <ul class="govuk-list govuk-!-display-none-print">
            <li>
              {isToPrint ? (
                <a class="govuk-link" href={actionsAddress(asked)}>
                  Back to the actions
                </a>
              ) : (
                <a class="govuk-link" href={actionsAddress({ ...asked, print: 'yes' })}>
                  All on one page, to print
                </a>
              )}
            </li>
            <li>
              <a class="govuk-link" href={actionsAddress(asked, '/log.csv')}>
                Download them as CSV
              </a>
            </li>
          </ul>
        )}
        {seen.seesChildren && seen.sights && <HeldBack sights={seen.sights} />}
      </>
    )
  },
})

interface NarrowingProps {
  readonly seen: SeenActions
  readonly asked: Narrowed
}

function Narrowing({ seen, asked }: NarrowingProps) {
  const { whose, mine, myTeam, total, teams, boards, standings } = seen
  const { team, board, stands, ...asTheyAre } = asked
  const whichever = { ...asTheyAre, team, board }
  return (
    <nav class="waymark-facets" aria-label="Narrow this list">
      <FacetLine
        title="Whose"
        values={[
          { text: 'Mine', count: mine, href: actionsAddress({ whose: 'mine' }), isChosen: whose === 'mine' },
          ...(myTeam
            ? [
                {
                  text: 'My team’s',
                  count: myTeam.count,
                  href: actionsAddress({ whose: 'team' }),
                  isChosen: whose === 'team',
                },
              ]
            : []),
          {
            text: 'Everyone’s',
            count: total,
            href: actionsAddress({ whose: 'all' }),
            isChosen: whose === 'all' && !team && !board,
          },
        ]}
      />
      <FacetLine
        title="Team"
        values={teams.map(([text, count]) => ({
          text,
          count,
          href: actionsAddress({ team: text }),
          isChosen: team === text,
        }))}
      />
      <FacetLine
        title="Board"
        values={boards.map(([text, count]) => ({
          text,
          count,
          href: actionsAddress({ board: text }),
          isChosen: board === text,
        }))}
      />
      <FacetLine
        title="Stands"
        values={standings.map(([way, count]) => ({
          text: standsAsked[way],
          count,
          // Chosen again, it is given up.
          href: actionsAddress(stands === way ? whichever : { ...whichever, stands: way }),
          isChosen: stands === way,
        }))}
      />
    </nav>
  )
}
