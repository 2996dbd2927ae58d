import { z } from 'zod'
import { actionsIn } from '#core/actions/actions.ts'
import { AUTHORITY } from '#store/body.ts'
import { opensChildren } from '#web/audiences.ts'
import { definePage, goTo } from '#web/page.ts'
import { ActionView } from '#web/pages/actions/action-view.tsx'
import { actionsAddress } from '#web/pages/actions/addresses.ts'
import { shownAction } from '#web/pages/actions/shown-action.ts'
import { ChildBanner, childBreadcrumbs } from '#web/pages/child/frame.tsx'
import { childAddress } from '#web/pages/child/glance.ts'
import { knownChildIn } from '#web/pages/child/known.ts'
import { newRecordAddress, recordAddress } from '#web/pages/records/addresses.ts'

/** One action for a child. One that was withdrawn leads back to the child. */
export default definePage({
  path: '/children/:child/actions/:action',
  roles: opensChildren,
  asks: 'read',
  audit: 'viewed an action for a child',
  query: { saved: z.literal('yes') },
  async load({ params, query, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    const action = actionsIn(await services.ledger.history(params.child)).find(
      ({ record }) => record.toString() === params.action,
    )
    if (!known) return undefined
    if (!action) return goTo(childAddress(params.child, undefined))
    const shown = await shownAction(action, await services.ledger.history(AUTHORITY), { who, services })
    return {
      ...known,
      shown: known.sight.mayWrite ? shown : { ...shown, forms: [] },
      isSaved: query.saved === 'yes',
    }
  },
  title: ({ shown: { action } }) => `Action ${action.reference ?? ''}`.trim(),
  breadcrumbs: known => childBreadcrumbs(known, { text: 'Actions', href: actionsAddress() }),
  banner: known => <ChildBanner {...known} />,

  view: ({ child, shown, isSaved }) => (
    <ActionView
      shown={shown}
      isSaved={isSaved}
      formFor={type => newRecordAddress(child.ref, type)}
      record={recordAddress(child.ref, shown.action.record)}
    />
  ),
})
