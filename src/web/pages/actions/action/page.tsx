import { z } from 'zod'
import { actionsIn } from '#core/actions/actions.ts'
import { AUTHORITY } from '#store/body.ts'
import { everyRole } from '#web/audiences.ts'
import { definePage, goTo } from '#web/page.ts'
import { ActionView } from '#web/pages/actions/action-view.tsx'
import { actionsAddress } from '#web/pages/actions/addresses.ts'
import { shownAction } from '#web/pages/actions/shown-action.ts'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'

/** One of the council's actions. One that was withdrawn leads back to the list. */
export default definePage({
  path: '/actions/:action',
  roles: everyRole,
  audit: 'viewed an action',
  query: { saved: z.literal('yes') },
  async load({ params, query, who, services }) {
    const history = await services.ledger.history(AUTHORITY)
    const action = actionsIn(history).find(({ record }) => record.toString() === params.action)
    if (!action) return goTo(actionsAddress())
    return { shown: await shownAction(action, history, { who, services }), isSaved: query.saved === 'yes' }
  },
  title: ({ shown: { action } }) => `Action ${action.reference ?? ''}`.trim(),
  breadcrumbs: () => [{ text: 'Actions', href: actionsAddress() }],

  view: ({ shown, isSaved }) => (
    <ActionView
      shown={shown}
      isSaved={isSaved}
      formFor={type => councilRecordsAddress(type, '/new')}
      record={councilRecordAddress('action', shown.action.record)}
    />
  ),
})
