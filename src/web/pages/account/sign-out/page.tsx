import { z } from 'zod'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { definePage, goTo } from '#web/page.ts'

/** The button at the top of every page sends this form; the page itself is for whoever types its address. */
export default definePage({
  path: '/sign-out',
  roles: 'public',
  audit: 'nothing',
  title: () => 'Sign out',
  load: async ({ who }) => (who ? {} : goTo('/sign-in')),
  forms: {
    'sign-out': {
      audit: 'signed out',
      fields: z.object({}),
      act: async () => ({ goTo: '/sign-in', session: { end: true } }),
    },
  },
  view: (_view, frame) => (
    <>
      <h1 class="govuk-heading-l">Sign out</h1>
      <PageForm name="sign-out" frame={frame}>
        <Button>Sign out</Button>
      </PageForm>
    </>
  ),
})
