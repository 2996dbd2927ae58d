import strategyRecord from '#core/records/strategy.ts'
import { metInWords, versionInWords, yearsInWords } from '#core/strategies/in-words.ts'
import { type StrategyOn, strategyOn } from '#core/strategies/strategy-on.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage } from '#web/page.ts'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { SELF_EVALUATION, strategyAddress } from '#web/pages/strategies/addresses.ts'
import { knownStrategies, seenFigures } from '#web/pages/strategies/known.ts'

/** The council's strategies: the version in force, how many measures meet their target, and what is late. */
export default definePage({
  path: '/strategies',
  roles: everyRole,
  audit: 'viewed the strategies',
  menu: { section: 'assurance', title: 'Strategies', order: 5 },
  width: 'wide',
  async load({ who, services }) {
    const day = services.caseload.today()
    const { strategies, actions, astray } = await knownStrategies({ services })
    const figures = strategies.length === 0 ? undefined : await seenFigures({ who, services })
    return {
      month: figures?.month,
      stands: figures ? strategies.map(strategy => strategyOn(strategy, { day, figures, actions })) : [],
      astray: astray.flatMap(({ type, count }) => {
        const its = services.catalogues.records.find(({ id, readBy }) => id === type && readBy.includes(who.role))
        return its ? [{ type, count, title: its.listedAs?.title ?? its.title }] : []
      }),
      mayWrite: strategyRecord.writtenBy.includes(who.role),
    }
  },
  title: () => 'Strategies',

  view: ({ stands, month, astray, mayWrite }) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        Strategies
        <span class="govuk-caption-m">What was promised, and how much of it is so?</span>
      </h1>
      <div class="govuk-button-group">
        {mayWrite && (
          <Button href={councilRecordsAddress(strategyRecord.id, '/new')}>{strategyRecord.form!.action}</Button>
        )}
        <a class="govuk-link" href={SELF_EVALUATION}>
          Self-evaluation
        </a>
      </div>
      {stands.length === 0 ? (
        <p class="govuk-body">None is recorded.</p>
      ) : (
        <Table
          caption={`By the figures of ${monthInWords(month!)}`}
          captionSize="m"
          compact
          stacks
          firstCellIsHeader
          scrollLabel="Strategies"
          head={['Strategy', 'In force', 'Targets met', 'Promised and not measured', 'Plans late', 'To be reviewed by']}
          rows={stands.map(rowOf)}
        />
      )}
      {astray.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Belongs to no strategy</h2>
          <p class="govuk-body">
            These name a strategy, an objective or a measure that there is not. Correct them, and they are shown where
            they belong.
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {astray.map(({ type, count, title }) => (
              <li>
                <a class="govuk-link" href={councilRecordsAddress(type)}>
                  {title}
                </a>
                : {count}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  ),
})

const rowOf = (stands: StrategyOn) => {
  const { strategy, inForce, counts, objectives, reviewOn, isPastReview, isOver } = stands
  const late = objectives.flatMap(({ plans }) => plans).filter(({ standing }) => standing === 'late').length
  return [
    <>
      <a class="govuk-link" href={strategyAddress(strategy.record)}>
        {strategy.title}
      </a>
      <span class="waymark-block waymark-list__about">{yearsInWords(strategy)}</span>
    </>,
    inForce ? versionInWords(inForce) : 'No version is approved',
    metInWords(counts),
    String(objectives.filter(({ isUnmeasured }) => isUnmeasured).length),
    late === 0 ? '0' : <strong>{late}</strong>,
    <>
      {reviewOn === undefined ? 'No day is set' : dateInWords(reviewOn)}{' '}
      {isPastReview && <Tag colour="red">Overdue</Tag>}
      {isOver && <Tag colour="grey">Over</Tag>}
    </>,
  ]
}
