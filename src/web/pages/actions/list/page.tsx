import { z } from 'zod'
import { type Action, actionsIn } from '#core/actions/actions.ts'
import { judgedOn, type Standing, standingOn } from '#core/actions/standing.ts'
import actionRecord from '#core/records/action.ts'
import { counted } from '#core/wording.ts'
import { AUTHORITY } from '#store/body.ts'
import { everyRole } from '#web/audiences.ts'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { actionAddress, actionsAddress } from '#web/pages/actions/addresses.ts'
import { doneInWords, dueInWords, evidenceInWords, judgementInWords, StandingTag } from '#web/pages/actions/stands.tsx'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { pageNumber } from '#web/query-fields.ts'

/** What matters most first; what is done last. */
const ORDER: readonly Standing[] = ['overdue', 'slipping', 'without a date', 'not started', 'on time', 'done']

const named = z.string().max(500)

/** The council's actions, one's own, a team's or a board's: what is late first, and of each whether it is done, shown and has helped. */
export default definePage({
  path: '/actions',
  roles: everyRole,
  audit: 'viewed the actions',
  menu: { section: 'assurance', title: 'Actions', order: 1 },
  width: 'wide',
  query: { whose: z.enum(['mine', 'all'], 'Choose whose'), team: named, board: named, page: pageNumber },
  async load({ query, who, services: { ledger, caseload } }) {
    const today = caseload.today()
    const all = actionsIn(await ledger.history(AUTHORITY))
    const isMine = ({ ownerAccount }: Action) => ownerAccount?.toLowerCase() === who.username.toLowerCase()
    const whose = query.whose ?? (query.team || query.board || !all.some(isMine) ? 'all' : 'mine')
    const chosen = all
      .filter(action => whose === 'all' || isMine(action))
      .filter(({ team }) => !query.team || team === query.team)
      .filter(({ board }) => !query.board || board === query.board)
      .map(action => ({ action, stands: standingOn(action, today), judged: judgedOn(action, today) }))
      .sort(
        (a, b) =>
          ORDER.indexOf(a.stands.standing) - ORDER.indexOf(b.stands.standing) ||
          (a.stands.dueOn ?? 0) - (b.stands.dueOn ?? 0) ||
          a.action.record - b.action.record,
      )
    return {
      whose,
      team: query.team,
      board: query.board,
      mine: all.filter(isMine).length,
      total: all.length,
      teams: valuesOf(all, ({ team }) => team),
      boards: valuesOf(all, ({ board }) => board),
      list: paged(chosen, query.page),
      mayWrite: actionRecord.writtenBy.includes(who.role),
    }
  },
  title: () => 'Actions',

  view: ({ whose, team, board, mine, total, teams, boards, list, mayWrite }) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        Actions
        <span class="govuk-caption-m">What was promised, is it done, what shows it, and did it help?</span>
      </h1>
      {mayWrite && (
        <div class="govuk-button-group">
          <Button href={councilRecordsAddress(actionRecord.id, '/new')}>{actionRecord.form!.action}</Button>
          <a class="govuk-link" href={councilRecordsAddress('recommendation')}>
            Recommendations
          </a>
        </div>
      )}
      <nav class="waymark-facets" aria-label="Narrow this list">
        <Narrow
          title="Whose"
          values={[
            { text: 'Mine', count: mine, href: actionsAddress({ whose: 'mine' }), isChosen: whose === 'mine' },
            {
              text: 'Everyone’s',
              count: total,
              href: actionsAddress({ whose: 'all' }),
              isChosen: whose === 'all' && !team && !board,
            },
          ]}
        />
        <Narrow
          title="Team"
          values={teams.map(([text, count]) => ({
            text,
            count,
            href: actionsAddress({ team: text }),
            isChosen: team === text,
          }))}
        />
        <Narrow
          title="Board"
          values={boards.map(([text, count]) => ({
            text,
            count,
            href: actionsAddress({ board: text }),
            isChosen: board === text,
          }))}
        />
      </nav>
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
          rows={list.rows.map(({ action, stands, judged }) => [
            <>
              <a class="govuk-link" href={actionAddress(action.record)}>
                {action.reference ?? 'Without a reference'}
              </a>
              <span class="waymark-block">{action.what}</span>
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
      <PageLinks list={list} addressOf={page => actionsAddress({ whose, team, board, page: String(page) })} />
    </>
  ),
})

/** Each value that actions have, with how many have it, by the alphabet. */
function valuesOf(
  actions: readonly Action[],
  saidBy: (action: Action) => string | undefined,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const action of actions) {
    const value = saidBy(action)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b, 'en'))
}

interface NarrowProps {
  readonly title: string
  readonly values: readonly {
    readonly text: string
    readonly count: number
    readonly href: string
    readonly isChosen: boolean
  }[]
}

function Narrow({ title, values }: NarrowProps) {
  if (values.length === 0) return null
  return (
    <div class="waymark-facets__line">
      <span class="waymark-facets__title">{title}</span>
      <ul class="waymark-facets__values">
        {values.map(({ text, count, href, isChosen }) => (
          <li>
            <a class="waymark-facet" href={href} aria-current={isChosen ? 'true' : undefined}>
              {text} <span class="waymark-facet__count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
