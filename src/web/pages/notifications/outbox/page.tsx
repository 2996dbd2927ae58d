import { z } from 'zod'
import { called } from '#core/called.ts'
import { isoOf } from '#core/dates.ts'
import { aboutInWords, deliveryInWords, isAcknowledged } from '#core/notifications.ts'
import notification from '#core/records/notification.ts'
import { roles } from '#core/roles.ts'
import { Conflict } from '#store/conflict.ts'
import { dateInWords, shortDate } from '#web/dates-in-words.ts'
import { HiddenFields } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { HeldBack } from '#web/pages/access/held-back.tsx'
import { childAddress } from '#web/pages/child/glance.ts'
import { ShortDate } from '#web/pages/lists/cells.tsx'
import { keptInYear, outboxOf } from '#web/pages/notifications/outbox.ts'
import { pageNumber } from '#web/query-fields.ts'

/** What was told to partners by itself, whether it arrived, and who said that they have seen it. */
export default definePage({
  path: '/notifications',
  roles: notification.readBy,
  audit: 'viewed the notifications',
  menu: { section: 'children', title: 'Notifications', order: 4 },
  query: { show: z.enum(['waiting', 'all'], 'Choose what to show'), page: pageNumber },
  async load({ query, who, services }) {
    const { journeys, counted, asAt, clock, sights } = await services.caseload.at()
    const all = outboxOf(journeys.values(), asAt, who.role)
    const waiting = all.filter(({ notification }) => isAcknowledged(notification, asAt) === false)
    const show = query.show ?? (waiting.length > 0 ? 'waiting' : 'all')
    return {
      asAt,
      show,
      waiting: waiting.length,
      total: all.length,
      list: paged(show === 'waiting' ? waiting : all, query.page),
      kept: keptInYear(clock, counted().values(), asAt),
      role: who.role,
      sights,
    }
  },
  title: () => 'Notifications',

  forms: {
    acknowledge: {
      audit: 'acknowledged a notification',
      fields: z.object({ child: z.string().min(1).max(100), entry: z.coerce.number<string>().int().positive() }),
      async act({ who, services: { ledger, caseload } }, { child, entry }) {
        const history = await ledger.history(child)
        const sent = history.find(
          ({ id, type, kind }) => id === entry && type === 'notification' && kind === 'statement',
        )
        if (!sent) return { problems: [{ text: 'There is no such notification' }] }
        if (sent.body.to !== who.role && who.role !== 'team-manager')
          return { problems: [{ text: 'Only the team that was told can acknowledge it' }] }
        if (sent.body.acknowledgedOn !== undefined) return { goTo: '/notifications' }
        const body = { ...sent.body, acknowledgedOn: isoOf(caseload.today()), acknowledgedBy: who.name }
        try {
          await ledger.write(writing =>
            writing.append({
              title: 'A notification acknowledged',
              recordedBy: who.username,
              files: [],
              children: [],
              entries: [
                {
                  type: 'notification',
                  subject: child,
                  kind: 'statement',
                  standing: sent.standing,
                  record: sent.record,
                  basedOn: sent.id,
                  body,
                },
              ],
            }),
          )
        } catch (error) {
          // Somebody of the team acknowledged it in the same moment.
          if (!(error instanceof Conflict)) throw error
        }
        return { goTo: '/notifications' }
      },
    },
  },

  view: ({ asAt, show, waiting, total, list, kept, role, sights }, frame) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        Notifications
        <span class="govuk-caption-m">Who came into care or left it, and who has been told?</span>
      </h1>
      {kept.map(({ standard, inTime, of }) => (
        <p class="govuk-body">
          {standard.title}: <strong>{of === 0 ? 'nothing was due' : `${inTime} of ${of} in time`}</strong> in the 12
          months to {dateInWords(asAt)}.
        </p>
      ))}
      <nav class="waymark-facets" aria-label="Narrow this list">
        <ul class="waymark-facets__values">
          <li>
            <a
              class="waymark-facet"
              href="/notifications?show=waiting"
              aria-current={show === 'waiting' ? 'true' : undefined}
            >
              Not acknowledged <span class="waymark-facet__count">{waiting}</span>
            </a>
          </li>
          <li>
            <a class="waymark-facet" href="/notifications?show=all" aria-current={show === 'all' ? 'true' : undefined}>
              All of a year <span class="waymark-facet__count">{total}</span>
            </a>
          </li>
        </ul>
      </nav>
      {list.total === 0 ? (
        <p class="govuk-body">
          {show === 'waiting'
            ? 'Everything that was sent has been acknowledged.'
            : 'Nothing was sent in the year to today.'}
        </p>
      ) : (
        <Table
          compact
          stacks
          firstCellIsHeader
          scrollLabel="Notifications"
          head={[
            'Child',
            'What',
            'Happened',
            'Sent',
            { text: 'Days', format: 'numeric' },
            'To',
            'Delivery',
            'Acknowledged',
          ]}
          rows={list.rows.map(({ child, notification: n }) => [
            <>
              <a class="govuk-link" href={childAddress(child.ref, undefined)}>
                {called(child) ?? child.childId}
              </a>{' '}
              <span class="waymark-quiet">{called(child) && child.childId}</span>
            </>,
            aboutInWords[n.about ?? ''] ?? '',
            n.happenedOn === undefined ? '' : <ShortDate on={n.happenedOn} />,
            <ShortDate on={n.sentOn!} />,
            n.happenedOn === undefined ? '' : n.sentOn! - n.happenedOn,
            n.to === undefined ? '' : roles[n.to].title,
            n.delivery === 'failed' ? <Tag colour="red">Failed</Tag> : (deliveryInWords[n.delivery ?? ''] ?? ''),
            n.acknowledgedOn !== undefined ? (
              `${shortDate(n.acknowledgedOn)}${n.acknowledgedBy ? `, ${n.acknowledgedBy}` : ''}`
            ) : isAcknowledged(n, asAt) === undefined ? (
              'Not asked for'
            ) : n.to === role || role === 'team-manager' ? (
              <form method="post" action={frame.address}>
                <HiddenFields form="acknowledge" token={frame.formToken} />
                <input type="hidden" name="child" value={child.ref} />
                <input type="hidden" name="entry" value={n.entry} />
                <Button variant="secondary" classes="waymark-button--small">
                  Acknowledge<span class="govuk-visually-hidden"> {called(child) ?? child.childId}</span>
                </Button>
              </form>
            ) : (
              'Not yet'
            ),
          ])}
        />
      )}
      {sights && <HeldBack sights={sights} />}
      <PageLinks list={list} addressOf={page => `/notifications?show=${show}&page=${page}`} />
    </>
  ),
})
