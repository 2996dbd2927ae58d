import { z } from 'zod'
import { standing } from '#core/entry.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { onOneLine, printedBounds } from '#core/printed-bounds.ts'
import { faultOf, type Target } from '#core/targets.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage } from '#web/page.ts'
import { becauseOf, DecisionFields, decisionFields, recordDecision } from '#web/pages/standards/decision.tsx'
import { mayTry } from '#web/pages/standards/who.ts'
import { targetsAddress } from '#web/pages/targets/addresses.ts'

const printed = z.string().trim().max(40, 'That is longer than any target')

/** Sets an indicator's target from a day on, as it is to be printed. One that contradicts itself is refused, and what was typed stays. */
export default definePage({
  path: '/targets/:indicator/set',
  roles: mayTry,
  audit: 'nothing',
  async load({ params, services: { figures, now } }) {
    const indicator = everyIndicator(await figures.council()).find(({ id }) => id === params.indicator)
    return indicator && { indicator, today: dayInEngland(now()) }
  },
  title: ({ indicator }) => `Set a target: ${indicator.title}`,
  breadcrumbs: ({ indicator }) => [
    { text: 'Targets', href: targetsAddress() },
    { text: indicator.title, href: targetsAddress(indicator.id) },
  ],

  forms: {
    set: {
      audit: 'set a target',
      fields: z.object({
        green: printed.min(1, 'Enter the target, or range to be set'),
        amber: printed,
        red: printed,
        profile: z.string().trim().max(2000, 'The profile must be 2,000 characters or fewer'),
        ...decisionFields,
      }),
      async act({ params, who, services: { ledger, catalogues } }, { green, amber, red, profile, ...decision }) {
        const indicators = everyIndicator(catalogues)
        const indicator = indicators.find(({ id }) => id === params.indicator)
        if (!indicator) return { problems: [{ text: 'There is no such indicator' }] }
        const said = {
          indicator: indicator.number,
          green,
          ...(amber !== '' && { amber }),
          ...(red !== '' && { red }),
          ...(profile !== '' && { profile }),
        }
        const fault = faultOf({ ...said, from: decision.since }, indicators)
        if (fault)
          return {
            problems: [{ field: fieldOf(fault.says, { green, amber, red }), text: `${fault.says} ${fault.fix}` }],
          }
        const sameDay = standing(await ledger.history('authority')).find(
          ({ type, body }) =>
            type === 'target' &&
            body.fromOn === decision.since &&
            (body.indicator === indicator.number || body.indicator === indicator.id),
        )
        await recordDecision(ledger, who, {
          title: `Target for ${indicator.number}`,
          type: 'target',
          body: { ...said, fromOn: decision.since, ...becauseOf(decision) },
          record: sameDay?.record,
        })
        return { goTo: targetsAddress(indicator.id), did: `set a target: ${indicator.id}` }
      },
    },
  },

  view: ({ indicator, today }, frame) => {
    const inForce = onOneLine(printedBounds(indicator, today))
    const [green, amber, red] = EXAMPLES[indicator.better]
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l waymark-heading">
            <span class="govuk-caption-l">{indicator.number} Set a target</span>
            {indicator.title}
          </h1>
          <p class="govuk-body">
            {inForce === '' ? 'No target is in force today.' : `In force today, from red to green: ${inForce}`}
          </p>
          <PageForm name="set" frame={frame}>
            <TextInput
              name="green"
              label="Target, green"
              hint={`As it is printed, such as ${green} or range to be set`}
              width={10}
              value={frame.typed.green}
              errorMessage={frame.problemWith('green')}
            />
            <TextInput
              name="amber"
              label="Amber (optional)"
              hint={`Such as ${amber}`}
              width={10}
              value={frame.typed.amber}
              errorMessage={frame.problemWith('amber')}
            />
            <TextInput
              name="red"
              label="Red (optional)"
              hint={`Such as ${red}`}
              width={10}
              value={frame.typed.red}
              errorMessage={frame.problemWith('red')}
            />
            <Textarea
              name="profile"
              label="Profile through the year (optional)"
              hint="What is aimed at by the end of a month, such as 2026-06=88, 2026-09=90"
              value={frame.typed.profile}
              errorMessage={frame.problemWith('profile')}
            />
            <DecisionFields frame={frame} />
            <Button>Set the target</Button>
          </PageForm>
        </div>
      </div>
    )
  },
})

/** What is written for each colour, by which way is better. */
const EXAMPLES = {
  higher: ['95%+', '93%>', '<93%'],
  lower: ['9.6%<', '12%<', '12%+'],
  'within limits': ['14-20', '1% above range', 'over 1% above range'],
  neither: ['range to be set', 'nothing', 'nothing'],
} as const

/** The field that a fault is about: the one whose text it quotes, the first quoted being the one to change. */
const fieldOf = (says: string, { green, amber, red }: Pick<Target, 'green' | 'amber' | 'red'>): string =>
  Object.entries({ red, amber, green }).find(([, text]) => text !== '' && says.includes(`"${text}"`))?.[0] ??
  (says.includes('profile') ? 'profile' : 'green')
