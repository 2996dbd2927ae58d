import { z } from 'zod'
import type { Month } from '#core/dates.ts'
import { monthsRerun } from '#core/issue.ts'
import { dateInWords, dayInEngland, monthInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Select } from '#web/govuk/select.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { definePage } from '#web/page.ts'
import { issueAddress, issuesCrumb, mayFreeze } from '#web/pages/issues/chosen.ts'
import { dayField, month as monthField } from '#web/query-fields.ts'

/** How many months back can be frozen from here: the command freezes any. */
const MONTHS_OFFERED = 24

/** Freezes a month's report as it is now, once somebody has approved it. */
export default definePage({
  path: '/issues/new',
  roles: mayFreeze,
  audit: 'nothing',
  query: { month: monthField },
  async load({ query, services: { figures, issues, now } }) {
    const { months, month } = await figures.at()
    const frozen = await issues.list()
    const next = (of: Month) => 1 + Math.max(0, ...frozen.filter(its => its.month === of).map(its => its.number))
    const offered = months.slice(-MONTHS_OFFERED).reverse()
    const asked = query.month !== undefined && months.includes(query.month) ? query.month : month
    return {
      offered: offered.map(of => ({ month: of, next: next(of) })),
      asked,
      latest: frozen.find(its => its.month === asked),
      today: dayInEngland(now()),
    }
  },
  title: () => 'Freeze a month’s report',
  breadcrumbs: () => [issuesCrumb],

  forms: {
    freeze: {
      audit: 'froze a month’s report',
      fields: z.object({
        issue: z.string().regex(/^\d{4}-\d\d [1-9]\d{0,3}$/, 'Choose the month'),
        approvedBy: z
          .string()
          .trim()
          .min(1, 'Enter who approved the report')
          .max(200, 'Who approved it must be 200 characters or fewer'),
        approvedOn: z.string().min(1, 'Enter when it was approved').pipe(dayField('When it was approved')),
      }),
      async act({ who, services: { figures, issues, now } }, { issue, approvedBy, approvedOn }) {
        const [month = '', number = ''] = issue.split(' ')
        if (!(await figures.at()).months.includes(month))
          return { problems: [{ field: 'issue', text: 'Choose a month that the returns reach' }] }
        if (approvedOn > dayInEngland(now()))
          return { problems: [{ field: 'approvedOn', text: 'When it was approved must be today or earlier' }] }
        const job = await issues.startFreeze({
          month,
          expected: Number(number),
          approvedBy,
          approvedOn,
          frozenBy: who.username,
        })
        return { goTo: `/issues/progress/${job}`, did: `froze issue ${number} of ${month}` }
      },
    },
  },

  view: ({ offered, asked, latest, today }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Freeze a month’s report</h1>
        {offered.length === 0 ? (
          <p class="govuk-body">There are no figures yet. A report can be frozen once a return is imported.</p>
        ) : (
          <>
            <p class="govuk-body">
              The figures are kept as they are known now, with the children behind them, the definitions and targets
              they were made by, and what was written about them. An issue is never changed: to correct one, freeze the
              month again.
            </p>
            <p class="govuk-body">
              Every report in which nothing is left to be written is kept with it; the others are left out.{' '}
              <a class="govuk-link" href={`/pack?month=${asked}`}>
                See what is yet to be written
              </a>
              .
            </p>
            {latest && (
              <InsetText>
                Issue {latest.number} of {monthInWords(latest.month)} was frozen on{' '}
                {dateInWords(latest.frozenOn.slice(0, 10))}.{' '}
                <a class="govuk-link" href={issueAddress(latest, '/changes')}>
                  See what has changed since
                </a>
                . Freezing the month again makes issue {latest.number + 1}; issue {latest.number} stays as it is.
              </InsetText>
            )}
            <PageForm name="freeze" frame={frame}>
              <Select
                name="issue"
                label={{ text: 'Month', classes: 'govuk-label--s' }}
                hint={`The two months before it are compared with what was published of them: for ${monthInWords(asked)}, ${monthsRerun(asked).map(monthInWords).join(' and ')}.`}
                value={frame.typed.issue ?? offered.map(choiceOf).find(value => value.startsWith(asked))}
                items={offered.map(its => ({
                  value: choiceOf(its),
                  text: `${monthInWords(its.month)}${its.next > 1 ? ` (will be issue ${its.next})` : ''}`,
                }))}
                errorMessage={frame.problemWith('issue')}
              />
              <TextInput
                name="approvedBy"
                label={{ text: 'Who approved it', classes: 'govuk-label--s' }}
                hint="Their name and what they are, such as Jo Marsh, Head of Service"
                value={frame.typed.approvedBy}
                errorMessage={frame.problemWith('approvedBy')}
                autocomplete="off"
              />
              <TextInput
                name="approvedOn"
                label={{ text: 'When they approved it', classes: 'govuk-label--s' }}
                hint="Such as 9 8 2017"
                width={10}
                value={frame.typed.approvedOn ?? dateInWords(today)}
                errorMessage={frame.problemWith('approvedOn')}
              />
              <Button preventDoubleClick>Freeze the report</Button>
            </PageForm>
          </>
        )}
      </div>
    </div>
  ),
})

const choiceOf = ({ month, next }: { readonly month: Month; readonly next: number }): string => `${month} ${next}`
