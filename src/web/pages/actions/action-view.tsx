import type { SignOff } from '#core/actions/actions.ts'
import { type Effect, hasFigures } from '#core/actions/effect.ts'
import {
  doneInWords,
  dueInWords,
  evidenceInWords,
  figureFrom,
  figureInWords,
  judgementInWords,
  toJudgeInWords,
} from '#core/actions/in-words.ts'
import type { SeenEffect } from '#core/actions/issued-effect.ts'
import { attachmentInWords } from '#core/attachment.ts'
import { issueInWords } from '#core/issue-name.ts'
import { upperFirst } from '#core/wording.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import { NotificationBanner } from '#web/govuk/notification-banner.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Table } from '#web/govuk/table.tsx'
import type { ShownAction } from '#web/pages/actions/shown-action.ts'
import { StandingTag } from '#web/pages/actions/stands.tsx'
import { attachmentAddress } from '#web/pages/attachments/addresses.ts'
import { boardAddress } from '#web/pages/boards/addresses.ts'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'
import { issueAddress } from '#web/pages/issues/chosen.ts'

interface Props {
  readonly shown: ShownAction
  /** True where something was recorded of it just now. */
  readonly isSaved: boolean
  /** The address of the form of a record type that follows up on it. */
  readonly formFor: (type: string) => string
  /** The address of the action's own record. */
  readonly record: string
}

/** One action: its three facts apart, all that became of it, and the forms that follow up on it. */
export function ActionView({ shown, isSaved, formFor, record }: Props) {
  const {
    action,
    stands,
    judged,
    toJudge,
    effect,
    publishedIn,
    knownBy,
    recommendations,
    board,
    resolution,
    events,
    forms,
    lastIssue,
  } = shown
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        {isSaved && (
          <NotificationBanner type="success">
            <p class="govuk-notification-banner__heading">Saved</p>
          </NotificationBanner>
        )}
        <span class="govuk-caption-l">Action {action.reference ?? 'without a reference'}</span>
        <h1 class="govuk-heading-l">{action.what}</h1>
        <p class="govuk-body">
          <StandingTag standing={stands.standing} />
        </p>
        <SummaryList
          rows={[
            { key: 'Done', value: doneInWords(stands) },
            { key: 'Evidence', value: evidenceInWords(stands) },
            {
              key: 'Effect, as judged',
              value: (
                <>
                  {judgementInWords(judged)}
                  {toJudge && <span class="waymark-block">To be judged: {toJudgeInWords(toJudge)}</span>}
                </>
              ),
            },
            { key: 'Due', value: dueInWords(stands) },
            {
              key: 'Who answers for it',
              value: [action.owner, action.team].filter(Boolean).join(', ') || 'Nobody is named',
            },
            action.board !== undefined && {
              key: 'Reported to',
              value: board ? (
                <a class="govuk-link" href={boardAddress(board.record)}>
                  {board.name}
                </a>
              ) : (
                action.board
              ),
            },
            resolution && {
              key: 'Resolution',
              value: (
                <a class="govuk-link" href={councilRecordAddress('resolution', resolution.record)}>
                  {resolution.says}
                </a>
              ),
            },
            { key: 'How we shall know', value: knownBy.join('. ') || 'Nothing is said of it' },
            recommendations.length > 0 && {
              key: 'Recommendations',
              value: recommendations.map(({ record, reference, says }) => (
                <span class="waymark-block">
                  <a class="govuk-link" href={councilRecordAddress('recommendation', record)}>
                    {reference}
                  </a>{' '}
                  {says}
                </span>
              )),
            },
          ]}
        />
        {effect && (
          <>
            {publishedIn ? (
              <Effects
                caption={`Effect, as published in ${issueInWords(publishedIn)}`}
                effect={effect}
                otherwise="As published then"
              />
            ) : (
              <Effects caption="Effect, as measured" effect={effect} otherwise="As recorded now" />
            )}
            <p class="govuk-body-s waymark-quiet">
              A figure that went the right way does not show that the action did it.
            </p>
            {hasFigures(effect) &&
              action.signOffs.map(judged => (
                <Seen judged={judged} seen={effect.seen.find(its => its.judged.record === judged.record)} />
              ))}
          </>
        )}
        {forms.length > 0 && (
          <>
            <h2 class="govuk-heading-m">Follow up</h2>
            <ul class="govuk-list">
              {forms.map(({ id, form }) => (
                <li>
                  <a
                    class="govuk-link"
                    href={`${formFor(id)}?${new URLSearchParams({
                      action: action.reference!,
                      ...(id === 'effect-sign-off' && lastIssue !== undefined && { issue: lastIssue }),
                    })}`}
                  >
                    {form!.action}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <Table
          caption="What became of it"
          captionSize="m"
          stacks
          scrollLabel="What became of it"
          firstCellIsHeader
          head={['Date', 'What', 'As it was said']}
          rows={events.map(({ on, what, says, file }) => [
            dateInWords(on),
            what,
            file ? (
              <>
                {says}
                <span class="waymark-block">
                  <a class="govuk-link" href={attachmentAddress(file.id)} download>
                    {attachmentInWords(file)}
                  </a>
                </span>
              </>
            ) : (
              says
            ),
          ])}
        />
        <p class="govuk-body">
          <a class="govuk-link" href={record}>
            The record of the action, and its corrections
          </a>
        </p>
      </div>
    </div>
  )
}

interface SeenProps {
  readonly judged: SignOff
  readonly seen: SeenEffect | undefined
}

/** What a board saw when it judged: as an issue holds it, whatever is recorded since. */
const Seen = ({ judged: { board = 'the board', on }, seen }: SeenProps) => {
  if (!seen)
    return (
      <p class="govuk-body">
        No issue holds what {board} saw when it judged on {dateInWords(on)}: the figures above may be others. Freeze a
        month’s report before a board judges, and what it sees is kept.
      </p>
    )
  return (
    <>
      <Effects
        caption={`What ${board} saw when it judged on ${dateInWords(on)}`}
        effect={seen.effect}
        otherwise={`As recorded when ${issueInWords(seen.issue)} was frozen`}
      />
      <p class="govuk-body-s">
        Kept in{' '}
        <a class="govuk-link" href={issueAddress(seen.issue)}>
          {issueInWords(seen.issue)}
        </a>
        . What is recorded since changes nothing here.
      </p>
    </>
  )
}

interface EffectsProps {
  readonly caption: string
  readonly effect: Effect
  /** From where figures are that were frozen in no issue of their month. */
  readonly otherwise: string
}

/** What the figures say of it. */
const Effects = ({ caption, effect: { baselineMonth, baseline, measures }, otherwise }: EffectsProps) => (
  <Table
    caption={caption}
    captionSize="m"
    stacks
    firstCellIsHeader
    head={['When', 'Figure', 'From', 'Beside the one before']}
    rows={[
      [
        `Before: ${monthInWords(baselineMonth)}`,
        baseline ? figureInWords(baseline) : 'Not measured',
        baseline?.shown === undefined ? '' : figureFrom(baseline, baselineMonth, otherwise),
        '',
      ],
      ...measures.map(({ months, month, answer, figure }) => [
        `${months} months after: ${monthInWords(month)}`,
        figure ? figureInWords(figure) : '',
        figure?.shown === undefined ? '' : figureFrom(figure, month, otherwise),
        upperFirst(answer),
      ]),
    ]}
  />
)
