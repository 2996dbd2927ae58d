import { everyRole } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { issueIn } from '#web/pages/issues/chosen.ts'
import { logoFile } from '#web/pages/pack/logo-file.ts'

/** The council's logo of then, as it stands on the documents of an issue. */
export default defineDownload({
  path: '/issues/:month/:number/logo.png',
  roles: everyRole,
  audit: 'nothing',
  async load(visit) {
    const its = await issueIn(visit)
    return its && logoFile(its.issue.documents.map(({ document }) => document.look).find(look => look?.logo))
  },
})
