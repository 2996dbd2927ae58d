import { z } from 'zod'
import { durationInWords } from '#core/duration.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { lastWholeMonth, monthsReached } from '#core/reach.ts'
import { withSetting } from '#core/standards/settings.ts'
import type { Standard } from '#core/standards/standard.ts'
import { stepsOfWhatIf, type WhatIf } from '#core/what-if.ts'
import { lowerFirst } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Select } from '#web/govuk/select.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { inSlices } from '#web/in-slices.ts'
import { definePage, type Frame, type Problem } from '#web/page.ts'
import { addressOfPages, PageLinks, paged } from '#web/paged.tsx'
import { BehindFigures } from '#web/pages/access/held-back.tsx'
import { becauseOf, DecisionFields, decisionFields, recordDecision } from '#web/pages/standards/decision.tsx'
import { BasisTag, differenceInWords, intervalName, ruleOn } from '#web/pages/standards/in-words.tsx'
import { ChangedChildren, Headline, OverdueMonths, TriedFigureMonths } from '#web/pages/standards/tried.tsx'
import { mayTry } from '#web/pages/standards/who.ts'
import { dayField, pageNumber } from '#web/query-fields.ts'
import type { Sights } from '#web/sights.ts'

/** How many months' ends are looked at: six years. */
const MONTHS = 72

const short = z.string().max(60, 'That is longer than any interval')

/** Tries another interval of a standard on the council's own history, and from there sets it from a day. */
export default definePage({
  path: '/standards/:standard/try',
  roles: mayTry,
  audit: 'tried a standard',
  query: { interval: short, length: short, from: dayField('From'), page: pageNumber },
  async load({ params, query, services }) {
    const { figures, now } = services
    const { everyone, configured, context, ...council } = await figures.council()
    const { standards } = configured
    const standard = standards.find(({ id }) => id === params.standard)
    if (!standard) return undefined
    const today = now().toISOString().slice(0, 10)
    const asked = { interval: query.interval ?? '', length: query.length ?? '', from: query.from }
    const tried = asked.from === undefined ? undefined : withSetting(standard, settingOf(asked.from, asked))
    if (tried === undefined) return { standard, today, asked, page: 1 }
    if (!('rules' in tried)) return { standard, today, asked, page: 1, fault: `${tried.says} ${tried.fix}` }
    const by = now().toISOString()
    const to = monthsReached(context, by).at(-1) ?? lastWholeMonth(by)
    const result = await inSlices(
      stepsOfWhatIf(everyone, { standards, tried, indicators: everyIndicator(council), to, months: MONTHS }, context),
    )
    return { standard, today, asked, tried, result, sights: await services.sights(), page: query.page ?? 1 }
  },
  title: ({ standard }) => `Try another interval: ${standard.title}`,
  problems: ({ fault }): readonly Problem[] => (fault === undefined ? [] : [{ field: 'length', text: fault }]),
  breadcrumbs: ({ standard }) => [
    { text: 'Standards', href: '/standards' },
    { text: standard.title, href: `/standards/${standard.id}` },
  ],

  forms: {
    set: {
      audit: 'set a standard',
      fields: z.object({
        interval: short,
        length: short,
        ...decisionFields,
      }),
      async act({ params, who, services: { ledger, figures } }, { interval, length, ...decision }) {
        const standard = (await figures.council()).configured.standards.find(({ id }) => id === params.standard)
        const setting = settingOf(decision.since, { interval, length })
        const set = standard && withSetting(standard, setting)
        if (!set || !('rules' in set))
          return { problems: [{ field: 'since', text: set ? `${set.says} ${set.fix}` : '' }] }
        const { fromOn, intervals } = setting
        await recordDecision(ledger, who, {
          title: `Setting of ${set.title}`,
          type: 'standard-setting',
          body: { standard: set.id, fromOn, ...(intervals !== undefined && { intervals }), ...becauseOf(decision) },
        })
        return { goTo: `/standards/${set.id}`, did: `set a standard: ${set.id}` }
      },
    },
  },

  view: (view, frame) => {
    const { standard, today, asked, tried, result, sights, page } = view
    return (
      <>
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l waymark-heading">
              <span class="govuk-caption-l">Try another interval</span>
              {standard.title}
            </h1>
            <p class="govuk-body">
              <BasisTag basis={standard.basis} /> See on our own history, before anything is decided, what would have
              been overdue and which figures would have been printed. Nothing is recorded by trying.
            </p>
            <Asking standard={standard} today={today} asked={asked} frame={frame} />
          </div>
        </div>
        {tried && result && (
          <>
            <h2 class="govuk-heading-l">What would have been</h2>
            <p class="govuk-body">
              From {dateInWords(asked.from!)}: {changeInWords(standard, tried, asked.from!)}.{' '}
              <a class="govuk-link govuk-!-display-none-print" href="#set-it">
                Set it from a day
              </a>
            </p>
            <Result result={result} sights={sights} page={page} frame={frame} />
            <SetIt standard={standard} asked={asked} frame={frame} />
          </>
        )}
      </>
    )
  },
})

interface Asked {
  readonly interval: string
  readonly length: string
  readonly from?: string | undefined
}

/** The setting that was asked for: `every=4 weeks` from a day. */
const settingOf = (fromOn: string, { interval, length }: Asked) => ({
  fromOn,
  ...(length !== '' && { intervals: interval === '' ? length : `${interval}=${length}` }),
})

function changeInWords(before: Standard, after: Standard, on: string): string {
  const [was, is] = [ruleOn(before, on), ruleOn(after, on)!]
  if (!was) return ['switched on', lowerFirst(differenceInWords(is.intervals))].filter(words => words !== '').join(': ')
  const [now, then] = [differenceInWords(is.intervals, was.intervals), differenceInWords(was.intervals, is.intervals)]
  return now === '' ? 'no difference' : lowerFirst(`${now}, instead of ${lowerFirst(then)}`)
}

interface AskingProps {
  readonly standard: Standard
  readonly today: string
  readonly asked: Asked
  readonly frame: Frame
}

/** Asks which interval, how long and from when. It is sent in the address, so that it can be kept and shared. */
function Asking({ standard, today, asked, frame }: AskingProps) {
  const { intervals } = ruleOn(standard, today) ?? standard.rules[0]!
  const names = Object.keys(intervals)
  return (
    <form method="get" action={`/standards/${standard.id}/try`} noValidate>
      {names.length > 0 && (
        <>
          <Select
            name="interval"
            label="Which interval"
            value={frame.typed.interval ?? (names.includes('every') ? 'every' : names[0])}
            items={names.map(name => ({
              value: name,
              text: `${intervalName(name)}: now ${durationInWords(intervals[name]!)}`,
            }))}
            errorMessage={frame.problemWith('interval')}
          />
          <TextInput
            name="length"
            label="How long instead"
            hint="Such as 4 weeks, 3 months, 10 days or 20 working days"
            width={10}
            value={frame.typed.length}
            errorMessage={frame.problemWith('length')}
          />
        </>
      )}
      <TextInput
        name="from"
        label="For what arises from"
        hint="Such as 1 4 2024. What arose before it stays due as it was."
        width={10}
        value={frame.typed.from ?? (asked.from && dateInWords(asked.from))}
        errorMessage={frame.problemWith('from')}
      />
      <Button>Try it</Button>
    </form>
  )
}

interface ResultProps {
  readonly result: WhatIf
  readonly sights: Sights
  readonly page: number
  readonly frame: Frame
}

const Result = ({ result, sights, page, frame }: ResultProps) => {
  const children = result.children.filter(({ child }) => sights.isBehindFigures(child.ref))
  const list = paged(
    children.sort((a, b) => b.months - a.months || (a.child.childId < b.child.childId ? -1 : 1)),
    page,
  )
  return (
    <>
      <Headline result={result} />
      <OverdueMonths months={result.months} />
      {result.figures.map((tried, at) => (
        <TriedFigureMonths tried={tried} at={at} />
      ))}
      {list.total > 0 && <ChangedChildren list={list} />}
      <BehindFigures sights={sights} />
      <PageLinks list={list} addressOf={addressOfPages(frame.address)} />
    </>
  )
}

interface SetItProps {
  readonly standard: Standard
  readonly asked: Asked
  readonly frame: Frame
}

/** Sets what was tried, from a day on and for a reason. */
const SetIt = ({ standard, asked, frame }: SetItProps) => (
  <div class="govuk-grid-row govuk-!-display-none-print">
    <div class="govuk-grid-column-two-thirds">
      <h2 class="govuk-heading-l" id="set-it">
        Set it from a day
      </h2>
      <p class="govuk-body">
        It becomes a new version of {standard.title}, which says what the council decided and why. The version before
        stays in force up to that day.
      </p>
      <PageForm name="set" frame={frame}>
        <input type="hidden" name="interval" value={asked.interval} />
        <input type="hidden" name="length" value={asked.length} />
        <DecisionFields frame={frame} />
        <Button>Set it</Button>
      </PageForm>
    </div>
  </div>
)
