import { z } from 'zod'
import { returnAddress } from '#web/answers.ts'
import { draftAddress, keepDraft } from '#web/drafts.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { PasswordInput } from '#web/govuk/password-input.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import type { Carried } from '#web/late-forms.ts'
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
        carried: z.string().optional(),
      }),
      limits: [
        { attempts: 10, minutes: QUARTER_HOUR, countedBy: (typed, address) => `${address} ${nameIn(typed)}` },
        { attempts: 30, minutes: QUARTER_HOUR, countedBy: typed => nameIn(typed) },
        { attempts: 100, minutes: QUARTER_HOUR, countedBy: (_typed, address) => address },
      ],
      async act({ services, query }, { username, password, carried: text }) {
        const account = await services.desk.account(username.toLowerCase())
        const matches = await isPassword(account?.passwordHash, password)
        if (account && matches && !account.disabled) {
          const session = { startFor: account.username }
          const carried = carriedIn(text)
          if (!carried) return { goTo: query.next ?? '/', session }
          if (carried.typed._by !== account.username)
            return {
              problems: [
                { field: 'username', text: 'What was typed is someone else’s: sign in as them, or without keeping it' },
              ],
            }
          return { goTo: draftAddress(await keepDraft(services, { username: account.username, ...carried })), session }
        }
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
        {carriedIn(frame.typed.carried) ? (
          <InsetText>
            <p class="govuk-body">
              You were signed out, so nothing was saved yet. What you typed is not lost: sign in, and it is there as a
              draft.
            </p>
            <p class="govuk-body">
              If you are not the person who typed it,{' '}
              <a class="govuk-link" href="/sign-in">
                sign in without it
              </a>
              .
            </p>
          </InsetText>
        ) : (
          <p class="govuk-body">
            Waymark holds records about children. Whatever you open is written to a log that others can read.
          </p>
        )}
        <PageForm name="sign-in" frame={frame}>
          {frame.typed.carried && <input type="hidden" name="carried" value={frame.typed.carried} />}
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

const carriedText = z.object({ address: returnAddress, typed: z.record(z.string(), z.string()) })

/** What was typed by someone whose session had ended; undefined if nothing that can be read. */
function carriedIn(text: string | undefined): Carried | undefined {
  if (!text) return undefined
  try {
    return carriedText.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

const nameIn = (typed: Readonly<Record<string, string>>): string => (typed.username ?? '').trim().toLowerCase()
