import { everyAccount } from '#web/audiences.ts'
import { definePage, goTo } from '#web/page.ts'
import { homeOf } from '#web/pages/home/home-of.ts'

/** Where somebody lands: on the list that their role opens with, or on the scorecard. */
export default definePage({
  path: '/',
  roles: everyAccount,
  audit: 'nothing',
  load: async ({ who, services }) => goTo(homeOf(services.catalogues.worklists, who.role)),
  title: () => '',
  view: () => undefined,
})
