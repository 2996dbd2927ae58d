import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { childPageRoles } from '#core/roles.ts'
import type { Subscription } from '#store/store.ts'
import { everyRole } from '#web/audiences.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { NotificationBanner } from '#web/govuk/notification-banner.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { definePage } from '#web/page.ts'
import { hashOf } from '#web/sessions.ts'

const noFields = z.object({})

/** A calendar and a digest of one's own dates, which name nobody: who gets them, and where. */
export default definePage({
  path: '/account/subscriptions',
  roles: everyRole,
  audit: 'nothing',
  query: { done: z.enum(['email', 'no-email', 'no-calendar']) },
  async load({ who, query, services: { desk, sendsDigests } }) {
    return {
      mine: await desk.subscription({ username: who.username }),
      done: query.done,
      sendsDigests,
      hasDates: childPageRoles.includes(who.role),
    }
  },
  title: ({ hasDates }) => (hasDates ? 'Calendar and digest' : 'Calendar'),
  breadcrumbs: () => [{ text: 'Your account', href: '/account' }],

  forms: {
    calendar: {
      audit: 'made a new address for their calendar',
      fields: noFields,
      async act({ who, services: { desk, publicUrl = '' } }) {
        const hasDates = childPageRoles.includes(who.role)
        const token = randomBytes(32).toString('base64url')
        const mine = await desk.subscription({ username: who.username })
        await desk.saveSubscription({ ...mine, username: who.username, calendarHash: hashOf(token) })
        return {
          answer: {
            title: 'Your calendar’s address',
            content: (
              <>
                <p class="govuk-body">
                  Add an address to your calendar as one that it subscribes to. It is shown this once. Whoever has it
                  can see when boards meet{hasDates && ', how much you have to do and when'}, and nothing about any
                  child.
                </p>
                {hasDates && (
                  <>
                    <p class="govuk-body">What is due from you:</p>
                    <InsetText>
                      <code class="waymark-address">{`${publicUrl}/calendar/${token}.ics`}</code>
                    </InsetText>
                  </>
                )}
                <p class="govuk-body">Meetings of boards:</p>
                <InsetText>
                  <code class="waymark-address">{`${publicUrl}/calendar/${token}/meetings.ics`}</code>
                </InsetText>
                <p class="govuk-body">
                  <a class="govuk-link" href="/account/subscriptions">
                    Back
                  </a>
                </p>
              </>
            ),
          },
        }
      },
    },
    'no-calendar': {
      audit: 'ended their calendar',
      fields: noFields,
      async act({ who, services: { desk } }) {
        const { calendarHash: _, ...mine }: Subscription = (await desk.subscription({ username: who.username })) ?? {
          username: who.username,
        }
        await desk.saveSubscription(mine)
        return { goTo: '/account/subscriptions?done=no-calendar' }
      },
    },
    email: {
      audit: 'set where their digest is sent',
      fields: z.object({
        email: z
          .string()
          .trim()
          .max(200, 'That is too long for an email address')
          .refine(
            text => text === '' || z.email().safeParse(text).success,
            'Enter an email address, such as sam@ashbyvale.gov.uk',
          ),
      }),
      async act({ who, services: { desk } }, { email }) {
        const { email: _, ...mine }: Subscription = (await desk.subscription({ username: who.username })) ?? {
          username: who.username,
        }
        await desk.saveSubscription(email === '' ? mine : { ...mine, email })
        return { goTo: `/account/subscriptions?done=${email === '' ? 'no-email' : 'email'}` }
      },
    },
  },

  view: ({ mine, done, sendsDigests, hasDates }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        {done && frame.problems.length === 0 && <NotificationBanner type="success">{DONE[done]}</NotificationBanner>}
        <h1 class="govuk-heading-l">{hasDates ? 'Calendar and digest' : 'Calendar'}</h1>
        <p class="govuk-body">
          {hasDates
            ? 'They say when boards meet, and how many of what are due from you when. None names a child.'
            : 'It says when boards meet.'}
        </p>
        <h2 class="govuk-heading-m">Calendar</h2>
        <p class="govuk-body">
          {mine?.calendarHash === undefined
            ? 'You have no calendar address.'
            : 'You have a calendar address. A new one ends the one before, if somebody else may have seen it.'}
        </p>
        <div class="govuk-button-group">
          <PageForm name="calendar" frame={frame}>
            <Button>
              {mine?.calendarHash === undefined ? 'Make a calendar address' : 'Make a new calendar address'}
            </Button>
          </PageForm>
          {mine?.calendarHash !== undefined && (
            <PageForm name="no-calendar" frame={frame}>
              <Button variant="secondary">End it</Button>
            </PageForm>
          )}
        </div>
        {hasDates && (
          <>
            <h2 class="govuk-heading-m">Digest by email</h2>
            {!sendsDigests && (
              <p class="govuk-body">
                This council does not send digests at present. What you enter is kept for when it does.
              </p>
            )}
            <PageForm name="email" frame={frame}>
              <TextInput
                name="email"
                type="email"
                label="Your work email"
                hint="One message each working morning: counts and links, no names. Leave empty for none."
                value={frame.typed.email ?? mine?.email}
                errorMessage={frame.problemWith('email')}
                autocomplete="email"
                spellcheck={false}
              />
              <Button>Save</Button>
            </PageForm>
          </>
        )}
      </div>
    </div>
  ),
})

const DONE = {
  email: 'Your digest will be sent there',
  'no-email': 'You will get no digest',
  'no-calendar': 'Your calendar address no longer works',
} as const
