import type { PlanPrompt } from '#core/plan-prompts.ts'
import { pathwayHeadings } from '#core/records/pathway-plan.ts'
import type { Content } from '#web/govuk/content.ts'

interface Props {
  readonly prompts: readonly PlanPrompt[]
  /** Where the plan has a heading of its own for what a prompt is about, leads there. */
  readonly linkTo?: (heading: string) => string
}

/** What a plan might still need: advice to its writer, never a refusal. */
export const Prompts = ({ prompts, linkTo = id => `#heading-${id}` }: Props): Content =>
  prompts.length === 0 ? null : (
    <section class="waymark-prompts" aria-labelledby="prompts">
      <h2 class="govuk-heading-s" id="prompts">
        Before you finish, look at {prompts.length === 1 ? 'this' : `these ${prompts.length}`}
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {prompts.map(({ says, headings = [], quotes = [] }) => (
          <li>
            {says}
            {headings.length > 0 && (
              <span class="waymark-block waymark-quiet">
                {headings.map((id, i) => (
                  <>
                    {i > 0 && ', '}
                    <a class="govuk-link" href={linkTo(id)}>
                      {pathwayHeadings[id]}
                    </a>
                  </>
                ))}
              </span>
            )}
            {quotes.slice(0, 2).map(quote => (
              <span class="waymark-block waymark-quiet">
                “{quote.length > 120 ? `${quote.slice(0, 120)}…` : quote}”
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
