import { z } from 'zod'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { definePage } from '#web/page.ts'
import { firstPasswordAnswer } from '#web/pages/accounts/first-password.tsx'
import { roleChoices, roleField } from '#web/pages/accounts/roles.ts'
import { firstPassword, hashPassword } from '#web/passwords.ts'

/** A new account. Its password is made up here and shown once. */
export default definePage({
  path: '/accounts/new',
  roles: ['administrator'],
  audit: 'nothing',
  load: async () => ({}),
  title: () => 'Add an account',
  breadcrumbs: () => [{ text: 'Accounts', href: '/accounts' }],

  forms: {
    add: {
      audit: 'added an account',
      fields: z.object({
        name: z.string().trim().min(1, 'Enter their name').max(100, 'Name must be 100 characters or fewer'),
        username: z
          .string()
          .trim()
          .toLowerCase()
          .min(1, 'Enter a user name')
          .regex(/^[a-z0-9][a-z0-9._@-]{1,99}$/, 'User name must be 2 or more letters, figures, dots, hyphens or @'),
        role: roleField,
      }),
      async act({ services: { desk, now } }, { name, username, role }) {
        if (await desk.account(username))
          return { problems: [{ field: 'username', text: 'There is an account with this user name already' }] }
        const password = firstPassword()
        const passwordHash = await hashPassword(password)
        await desk.saveAccount({ username, name, role, passwordHash, disabled: false, createdOn: now().toISOString() })
        return {
          answer: firstPasswordAnswer(`${name} can sign in`, username, password),
          did: `added the account ${username} as ${role}`,
        }
      },
    },
  },

  view: (_view, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Add an account</h1>
        <PageForm name="add" frame={frame}>
          <TextInput
            name="name"
            label="Name"
            hint="As colleagues know them. It stands beside what they record."
            value={frame.typed.name}
            errorMessage={frame.problemWith('name')}
            autocomplete="off"
          />
          <TextInput
            name="username"
            label="User name"
            hint="What they type to sign in, such as their email address at work"
            value={frame.typed.username}
            errorMessage={frame.problemWith('username')}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            width={20}
          />
          <Radios
            name="role"
            legend={{ text: 'Role', classes: 'govuk-fieldset__legend--m' }}
            items={roleChoices}
            value={frame.typed.role}
            errorMessage={frame.problemWith('role')}
          />
          <Button>Add account</Button>
        </PageForm>
      </div>
    </div>
  ),
})
