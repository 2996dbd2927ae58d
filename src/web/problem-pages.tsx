import type { Content } from '#web/govuk/content.ts'

/** A page that says why there is no page: its status, and in words what happened and what to do. */
export interface ProblemPage {
  readonly status: number
  readonly title: string
  readonly content: Content
}

const problemPage = (status: number, title: string, ...paragraphs: readonly Content[]): ProblemPage => ({
  status,
  title,
  content: (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{title}</h1>
        {paragraphs.map(paragraph => (
          <p class="govuk-body">{paragraph}</p>
        ))}
      </div>
    </div>
  ),
})

const home = (
  <a class="govuk-link" href="/">
    Go to your first page
  </a>
)

export const notFound = problemPage(
  404,
  'Page not found',
  'If you typed the web address, check it is correct. If you pasted it, check you copied all of it.',
  home,
)

export const notAllowed = (roleTitle: string): ProblemPage =>
  problemPage(
    403,
    'You do not have access to this page',
    `Your role is ${roleTitle.toLowerCase()}, and this page is for others. The attempt has been written to the access log.`,
    'If you need it for your work, ask whoever looks after accounts in your council.',
    home,
  )

/** In place of a record that is closed to all but a few: that there is one, and whom to ask. */
export const restricted = (ask: string): ProblemPage =>
  problemPage(
    403,
    'This record is restricted',
    <>
      Only a few people may open it. To find out more, ask <strong>{ask}</strong>.
    </>,
    'Nothing else about it is shown to you anywhere in Waymark. The attempt has been written to the access log.',
    home,
  )

/** In place of a record that lies outside somebody's work, which no reason opens. */
export const unseen = (scope: string): ProblemPage =>
  problemPage(
    403,
    'This record is not open to you',
    `Your role: ${scope.charAt(0).toLowerCase()}${scope.slice(1)}`,
    'The attempt has been written to the access log. If you need the record for your work, ask the child’s worker or their manager.',
    home,
  )

/** To a guest outside the days of their access, in place of everything. */
export const notOpenNow = (because: string): ProblemPage => problemPage(403, because.replace(/\.$/, ''))

/** To whoever was asked to take a case on, in place of a page that writes to it. */
export const readOnly = problemPage(
  403,
  'You may read this record, and not write to it yet',
  'You were asked to take this case on. You may read the record until you answer, and write to it once you have accepted.',
  <a class="govuk-link" href="/lists/my-caseload">
    Answer on your first page
  </a>,
)

export const staleForm = problemPage(
  403,
  'Nothing was changed',
  'The page that you sent was opened too long ago, or in another sign-in. Go back, load the page again, and send it again.',
  home,
)

export const tooMany = problemPage(
  429,
  'Too many attempts',
  'To keep accounts safe, only so many attempts are allowed in a short time. Wait 15 minutes, then try again.',
  'If you have forgotten your password, ask whoever looks after accounts in your council for a new one.',
)

export const tooLarge = problemPage(
  413,
  'Those files are too large',
  'Nothing was imported. Send fewer files at once, or check that they are the files of a return.',
  <a class="govuk-link" href="/imports">
    Go back to importing
  </a>,
)

export const formTooLong = problemPage(
  413,
  'That is too long to be sent at once',
  'Nothing was saved. Go back in your browser: what you typed is still on the page. Shorten it there, or take out what was pasted into it, and save it again.',
  <>
    What was kept while you typed is among{' '}
    <a class="govuk-link" href="/drafts">
      your drafts
    </a>
    .
  </>,
)

export const badRequest = problemPage(
  400,
  'That could not be read',
  'Nothing was changed. Go back, load the page again, and send it again.',
  home,
)

export const broken = (reference: string): ProblemPage =>
  problemPage(
    500,
    'Sorry, there is a problem',
    'Something in Waymark went wrong. Nothing that was saved before is lost. Try again in a few minutes.',
    <>
      If it goes wrong again, tell whoever runs Waymark in your council this reference: <strong>{reference}</strong>.
    </>,
    home,
  )
