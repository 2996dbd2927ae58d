import { z } from 'zod'
import { type AccessReason, accessReasons, reasonInWords } from '#core/access-reasons.ts'
import { REASON_HOURS } from '#core/sight.ts'
import { opensChildren } from '#web/audiences.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage, goTo } from '#web/page.ts'
import { childAddress } from '#web/pages/child/glance.ts'

const CHOICES = Object.keys(accessReasons) as [AccessReason, ...AccessReason[]]

/** Where somebody was going: a page of the same child. */
const next = z.string().max(500, 'That is no page of a child')

/** Asks why somebody opens the record of a child who is not theirs. It then opens for a day, and the reason is kept. */
export default definePage({
  path: '/children/:child/reason',
  roles: opensChildren,
  asks: 'reason',
  audit: 'was asked why they open a record',
  query: { next },
  async load({ params, services }) {
    const child = await services.ledger.child({ ref: params.child })
    if (!child) return undefined
    const sight = (await services.sights()).of(child.ref)
    return sight?.kind === 'whole' ? goTo(childAddress(child.ref, undefined)) : child
  },
  title: () => 'Why do you need this record?',

  forms: {
    open: {
      audit: 'gave a reason to open a record',
      fields: z.object({
        why: z.enum(CHOICES, 'Choose why you need this record'),
        words: z
          .string()
          .trim()
          .min(1, 'Say in a sentence what you need it for')
          .max(500, 'What you need it for must be 500 characters or fewer'),
      }),
      async act({ params, query }, { why, words }) {
        return { goTo: pageOfChild(params.child, query.next), reason: reasonInWords(why, words) }
      },
    },
  },

  view: ({ childId }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">Child {childId}</span>
          Why do you need this record?
        </h1>
        <p class="govuk-body">
          This child is not on your caseload or your team’s. Say why you need the record, and it opens for{' '}
          {REASON_HOURS} hours. What you say is kept in the access log, which managers and the administrator read.
        </p>
        <PageForm name="open" frame={frame}>
          <Radios
            name="why"
            legend={{ text: 'Reason', size: 's' }}
            value={frame.typed.why}
            items={CHOICES.map(value => ({ value, text: accessReasons[value] }))}
            errorMessage={frame.problemWith('why')}
          />
          <Textarea
            name="words"
            label={{ text: 'What you need it for', size: 's' }}
            hint="A sentence, such as whose visit you cover or who rang. Leave out names and what happened."
            rows={3}
            value={frame.typed.words}
            errorMessage={frame.problemWith('words')}
          />
          <div class="govuk-button-group">
            <Button>Open the record</Button>
            <a class="govuk-link" href="/">
              Cancel
            </a>
          </div>
        </PageForm>
      </div>
    </div>
  ),
})

/** The page of the child that somebody was going to; the child's first page, where that is not one. */
function pageOfChild(ref: string, asked: string | undefined): string {
  const first = childAddress(ref, undefined)
  const isOfChild =
    asked !== undefined && /^[\w\-./?=&%]*$/.test(asked) && new RegExp(`^${first}(?:[/?]|$)`).test(asked)
  return isOfChild && !asked.includes('..') ? asked : first
}
