import type { Content } from '#web/govuk/content.ts'
import { Panel } from '#web/govuk/panel.tsx'
import { WarningText } from '#web/govuk/warning-text.tsx'

/** A password that is shown this once: only its hash is kept. */
export const firstPasswordAnswer = (
  title: string,
  username: string,
  password: string,
): { title: string; content: Content } => ({
  title,
  content: (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <Panel title={title}>
          User name <strong>{username}</strong>
          <br />
          Password <strong class="waymark-password">{password}</strong>
        </Panel>
        <WarningText>This password is shown once and kept nowhere. Copy it before you leave this page.</WarningText>
        <p class="govuk-body">
          Hand it over by another way than the user name, and ask them to change it under “Your account” when they first
          sign in.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href="/accounts">
            Go back to accounts
          </a>
        </p>
      </div>
    </div>
  ),
})
