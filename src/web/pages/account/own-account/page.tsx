import { z } from 'zod'
import { roles } from '#core/roles.ts'
import { everyAccount, everyRole } from '#web/audiences.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { NotificationBanner } from '#web/govuk/notification-banner.tsx'
import { PasswordInput } from '#web/govuk/password-input.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { definePage } from '#web/page.ts'
import { hashPassword, isPassword, newPassword } from '#web/passwords.ts'

/** Who you are to Waymark, and a new password. Changing it ends your other sessions. */
export default definePage({
  path: '/account',
  roles: everyAccount,
  staysOpen: true,
  audit: 'nothing',
  query: { changed: z.literal('password') },
  title: () => 'Your account',
  load: async ({ who, query }) => ({ who, isChanged: query.changed === 'password' }),

  forms: {
    password: {
      audit: 'changed their password',
      fields: z
        .object({ current: z.string().min(1, 'Enter your current password'), password: newPassword, again: z.string() })
        .refine(({ password, again }) => password === again, {
          path: ['again'],
          error: 'Enter the same new password again',
        }),
      limits: [{ attempts: 10, minutes: 15, countedBy: (_typed, address) => address }],
      async act({ who, services: { desk } }, { current, password }) {
        const account = await desk.account(who.username)
        if (!account || !(await isPassword(account.passwordHash, current)))
          return { problems: [{ field: 'current', text: 'Current password is not right' }] }
        await desk.saveAccount({ ...account, passwordHash: await hashPassword(password) })
        await desk.endSessionsOf(who.username)
        return { goTo: '/account?changed=password', session: { startFor: who.username } }
      },
    },
  },

  view: ({ who, isChanged }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        {isChanged && frame.problems.length === 0 && (
          <NotificationBanner type="success">Your password has been changed</NotificationBanner>
        )}
        <h1 class="govuk-heading-l">Your account</h1>
        <SummaryList
          rows={[
            { key: 'Name', value: who.name },
            { key: 'User name', value: who.username },
            { key: 'Role', value: roles[who.role].title },
            { key: 'What the role may do', value: roles[who.role].says },
          ]}
        />
        {everyRole.includes(who.role) && (
          <p class="govuk-body">
            <a class="govuk-link" href="/account/subscriptions">
              {roles[who.role].seesChildren ? 'Calendar and digest' : 'Calendar'}
            </a>
          </p>
        )}
        <h2 class="govuk-heading-m">Change your password</h2>
        <p class="govuk-body">Anywhere else that you are signed in, you will be signed out.</p>
        <PageForm name="password" frame={frame}>
          <PasswordInput name="current" label="Current password" errorMessage={frame.problemWith('current')} />
          <PasswordInput
            name="password"
            label="New password"
            hint="12 characters or more. Three random words are easy to remember and hard to guess."
            errorMessage={frame.problemWith('password')}
            autocomplete="new-password"
          />
          <PasswordInput
            name="again"
            label="New password again"
            errorMessage={frame.problemWith('again')}
            autocomplete="new-password"
          />
          <Button>Change password</Button>
        </PageForm>
      </div>
    </div>
  ),
})
