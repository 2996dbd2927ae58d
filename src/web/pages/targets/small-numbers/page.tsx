import { z } from 'zod'
import { standing } from '#core/entry.ts'
import { smallNumberRuleOn } from '#core/small-numbers.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { definePage } from '#web/page.ts'
import { SourceText } from '#web/pages/definitions/rules.tsx'
import { becauseOf, DecisionFields, decisionFields, recordDecision } from '#web/pages/standards/decision.tsx'
import { mayTry } from '#web/pages/standards/who.ts'
import { targetsAddress } from '#web/pages/targets/addresses.ts'

/** Sets from a day on how few children are too few for a colour, and what becomes of it then. */
export default definePage({
  path: '/small-numbers',
  roles: mayTry,
  audit: 'nothing',
  async load({ services: { figures, now } }) {
    const { smallNumbers } = (await figures.council()).context
    return { rule: smallNumberRuleOn(smallNumbers, dayInEngland(now())) }
  },
  lies: () => ({ section: 'figures', under: '/targets' }),
  title: () => 'Colours of small numbers',
  breadcrumbs: () => [{ text: 'Targets', href: targetsAddress() }],

  forms: {
    set: {
      audit: 'set small numbers',
      fields: z.object({
        fewerThan: z
          .string()
          .trim()
          .regex(/^(\d{1,2}|100)$/, 'Fewer than must be a whole number from 0 to 100')
          .transform(Number),
        colour: z.enum(['marked', 'none'], 'Choose what becomes of the colour'),
        ...decisionFields,
      }),
      async act({ who, services: { ledger } }, { fewerThan, colour, ...decision }) {
        const sameDay = standing(await ledger.history('authority')).find(
          ({ type, body }) => type === 'small-number-setting' && body.fromOn === decision.since,
        )
        await recordDecision(ledger, who, {
          title: 'Setting of small numbers',
          type: 'small-number-setting',
          body: { fromOn: decision.since, fewerThan, colour, ...becauseOf(decision) },
          record: sameDay?.record,
        })
        return { goTo: `${targetsAddress()}#small-numbers`, did: 'set small numbers' }
      },
    },
  },

  view: ({ rule }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Colours of small numbers</h1>
        <p class="govuk-body">
          Of few children one more or less moves a percentage a long way, and red or green says little. In force today:
          fewer than {rule.fewerThan} below the line. <SourceText source={rule.source} />
        </p>
        <PageForm name="set" frame={frame}>
          <TextInput
            name="fewerThan"
            label="Fewer than"
            hint="Children below the line of a percentage or an average. 0 for never."
            width={3}
            value={frame.typed.fewerThan ?? String(rule.fewerThan)}
            errorMessage={frame.problemWith('fewerThan')}
          />
          <Radios
            name="colour"
            legend="What becomes of the colour"
            value={frame.typed.colour ?? rule.colour}
            items={[
              { value: 'marked', text: 'It is marked “few children”' },
              { value: 'none', text: 'None is given' },
            ]}
            errorMessage={frame.problemWith('colour')}
          />
          <DecisionFields frame={frame} />
          <Button>Set it</Button>
        </PageForm>
      </div>
    </div>
  ),
})
