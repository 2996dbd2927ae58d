import { z } from 'zod'
import { returnAddress } from '#web/answers.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { PasswordInput } from '#web/govuk/password-input.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { definePage, goTo } from '#web/page.ts'
import { isPassword } from '#web/passwords.ts'

const QUARTER_HOUR = 15

/** Where everyone comes in. It says the same of a wrong user name, a wrong password and a disabled account. */
export default definePage({
  path: '/sign-in',
  roles: 'public',
  audit: 'nothing',
  query: { next: returnAddress },
  title: () => 'Sign in',

  async load({ who, query }) {
    if (who) return goTo(query.next ?? '/')
    return {}
  },

  forms: {
    'sign-in': {
      audit: 'signed in',
      fields: z.object({
        username: z.string().trim().min(1, 'Enter your user name').max(200, 'Enter your user name'),
        password: z.string().min(1, 'Enter your password').max(200, 'Enter your password'),
      }),
      limits: [
        { attempts: 10, minutes: QUARTER_HOUR, countedBy: (typed, address) => `${address} ${nameIn(typed)}` },
        { attempts: 30, minutes: QUARTER_HOUR, countedBy: typed => nameIn(typed) },
        { attempts: 100, minutes: QUARTER_HOUR, countedBy: (_typed, address) => address },
      ],
      async act({ services, query }, { username, password }) {
        const account = await services.desk.account(username.toLowerCase())
        const matches = await isPassword(account?.passwordHash, password)
        if (account && matches && !account.disabled)
          return { goTo: query.next ?? '/', session: { startFor: account.username } }
        if (account)
          await services.desk.recordAccess({
            at: services.now().toISOString(),
            username: account.username,
            did: 'signed in',
            outcome: 'refused',
          })
        return { problems: [{ field: 'username', text: 'User name or password is not right' }] }
      },
    },
  },

  view: (_view, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Sign in to Waymark</h1>
        <p class="govuk-body">
          Waymark holds records about children. Whatever you open is written to a log that others can read.
        </p>
        <PageForm name="sign-in" frame={frame}>
          <TextInput
            name="username"
            label="User name"
            value={frame.typed.username}
            errorMessage={frame.problemWith('username')}
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            width={20}
          />
          <PasswordInput
            name="password"
            label="Password"
            errorMessage={frame.problemWith('password')}
            autocomplete="current-password"
          />
          <Button>Sign in</Button>
        </PageForm>
      </div>
    </div>
  ),
})

const nameIn = (typed: Readonly<Record<string, string>>): string => (typed.username ?? '').trim().toLowerCase()
