import { z } from 'zod'
import { roles } from '#core/roles.ts'
import type { Account } from '#store/store.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { definePage, type Frame } from '#web/page.ts'
import { accountOf } from '#web/pages/accounts/account-key.ts'
import { firstPasswordAnswer } from '#web/pages/accounts/first-password.tsx'
import { roleChoices, roleField } from '#web/pages/accounts/roles.ts'
import { firstPassword, hashPassword } from '#web/passwords.ts'

const NOT_YOURSELF = { problems: [{ text: 'You cannot do this to the account that you are signed in with' }] }

/** One account: its role, a new password, and whether it may sign in. Nobody changes their own here, so that one administrator stays. */
export default definePage({
  path: '/accounts/:account',
  roles: ['administrator'],
  audit: 'nothing',
  async load({ params, who, services: { desk } }) {
    const account = await accountOf(desk, params.account)
    return account && { account, isOwn: account.username === who.username }
  },
  title: ({ account }) => account.name,
  breadcrumbs: () => [{ text: 'Accounts', href: '/accounts' }],

  forms: {
    role: {
      audit: 'changed the role of an account',
      fields: z.object({ role: roleField }),
      async act({ params, who, services: { desk } }, { role }) {
        const account = await accountOf(desk, params.account)
        if (!account || account.username === who.username) return NOT_YOURSELF
        await desk.saveAccount({ ...account, role })
        return {
          goTo: `/accounts?changed=${params.account}`,
          did: `changed the role of ${account.username} to ${role}`,
        }
      },
    },
    password: {
      audit: 'gave an account a new password',
      fields: z.object({}),
      async act({ params, who, services: { desk } }) {
        const account = await accountOf(desk, params.account)
        if (!account || account.username === who.username) return NOT_YOURSELF
        const password = firstPassword()
        await desk.saveAccount({ ...account, passwordHash: await hashPassword(password) })
        await desk.endSessionsOf(account.username)
        return {
          answer: firstPasswordAnswer(`${account.name} has a new password`, account.username, password),
          did: `gave ${account.username} a new password`,
        }
      },
    },
    disabled: {
      audit: 'changed whether an account may sign in',
      fields: z.object({ disabled: z.enum(['yes', 'no']) }),
      async act({ params, who, services: { desk } }, { disabled }) {
        const account = await accountOf(desk, params.account)
        if (!account || account.username === who.username) return NOT_YOURSELF
        await desk.saveAccount({ ...account, disabled: disabled === 'yes' })
        if (disabled === 'yes') await desk.endSessionsOf(account.username)
        return {
          goTo: `/accounts?changed=${params.account}`,
          did: `${disabled === 'yes' ? 'disabled' : 'enabled'} the account ${account.username}`,
        }
      },
    },
  },

  view: ({ account, isOwn }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{account.name}</h1>
        <SummaryList
          rows={[
            { key: 'User name', value: account.username },
            { key: 'Role', value: roles[account.role].title },
            { key: 'Since', value: dateInWords(account.createdOn.slice(0, 10)) },
            { key: 'May sign in', value: account.disabled ? 'No' : 'Yes' },
          ]}
        />
        {isOwn ? (
          <InsetText>
            This is your own account. Another administrator can change its role. You can{' '}
            <a class="govuk-link" href="/account">
              change your password
            </a>
            .
          </InsetText>
        ) : (
          <Changes account={account} frame={frame} />
        )}
      </div>
    </div>
  ),
})

const Changes = ({ account, frame }: { readonly account: Account; readonly frame: Frame }) => (
  <>
    <PageForm name="role" frame={frame}>
      <Radios
        name="role"
        legend={{ text: 'Change role', classes: 'govuk-fieldset__legend--m' }}
        items={roleChoices}
        value={frame.typed.role ?? account.role}
        errorMessage={frame.problemWith('role')}
      />
      <Button variant="secondary">Change role</Button>
    </PageForm>
    <PageForm name="password" frame={frame}>
      <h2 class="govuk-heading-m">New password</h2>
      <p class="govuk-body">
        For someone who has forgotten theirs. Wherever they are signed in, they will be signed out.
      </p>
      <Button variant="secondary">Make a new password</Button>
    </PageForm>
    <PageForm name="disabled" frame={frame}>
      <h2 class="govuk-heading-m">{account.disabled ? 'Let them sign in again' : 'Stop them signing in'}</h2>
      <p class="govuk-body">What they recorded and what the access log says of them stays.</p>
      <input type="hidden" name="disabled" value={account.disabled ? 'no' : 'yes'} />
      <Button variant={account.disabled ? 'secondary' : 'warning'}>
        {account.disabled ? 'Enable account' : 'Disable account'}
      </Button>
    </PageForm>
  </>
)
