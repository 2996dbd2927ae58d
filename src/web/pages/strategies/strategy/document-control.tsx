import type { Progress } from '#core/strategies/progress.ts'
import type { StrategyVersion } from '#core/strategies/strategies.ts'
import { counted } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { attachmentAddress } from '#web/pages/attachments/addresses.ts'
import { boardAddress } from '#web/pages/boards/addresses.ts'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'

interface Props {
  readonly progress: Progress
  readonly mayWrite: boolean
}

/** Every version of a strategy, the last first: who wrote it, what changed, and who approved it. */
export const DocumentControl = ({ progress: { now }, mayWrite }: Props) => {
  const { versions, reference } = now.strategy
  return (
    <>
      <h2 class="govuk-heading-m" id="versions">
        Document control
      </h2>
      {versions.length === 0 ? (
        <p class="govuk-body">No version is recorded.</p>
      ) : (
        <Details summary={`${counted(versions.length, 'version')}: who wrote, changed and approved each`}>
          <Table
            caption={<span class="govuk-visually-hidden">Versions, the last first</span>}
            compact
            stacks
            firstCellIsHeader
            scrollLabel="Versions"
            head={['Version', 'Written', 'Who wrote it', 'What changed', 'Approved', 'To be reviewed by']}
            rows={versions.toReversed().map(version => [
              <>
                <a class="govuk-link" href={councilRecordAddress('strategy-version', version.record)}>
                  {version.number ?? 'Without a number'}
                </a>{' '}
                {version === now.inForce && <Tag colour="green">In force</Tag>}
              </>,
              version.writtenOn === undefined ? '' : dateInWords(version.writtenOn),
              version.authors ?? '',
              <>
                {version.changed}
                {version.file !== undefined && (
                  <a class="govuk-link waymark-block" href={attachmentAddress(version.file)}>
                    Read version {version.number}
                  </a>
                )}
              </>,
              <Approvals {...version} />,
              version.reviewOn === undefined ? '' : dateInWords(version.reviewOn),
            ])}
          />
        </Details>
      )}
      {mayWrite && reference !== undefined && (
        <p class="govuk-body govuk-!-display-none-print">
          <a
            class="govuk-link"
            href={`${councilRecordsAddress('strategy-version', '/new')}?${new URLSearchParams({ strategy: reference })}`}
          >
            Record a version
          </a>
        </p>
      )}
    </>
  )
}

/** By whom and when; the board leads to its page where it is recorded. */
const Approvals = ({ approvedBy, approvedOn, alsoApproved, board }: StrategyVersion) => {
  const by =
    board === undefined ? (
      approvedBy
    ) : (
      <a class="govuk-link" href={boardAddress(board)}>
        {approvedBy}
      </a>
    )
  const said = [{ by, on: approvedOn }, ...alsoApproved].filter(({ by, on }) => by !== undefined || on !== undefined)
  if (said.length === 0) return <>A draft</>
  return (
    <>
      {said.map(({ by, on }, i) => (
        <>
          {i > 0 && '; '}
          {by}
          {by !== undefined && on !== undefined && ', '}
          {on !== undefined && dateInWords(on)}
        </>
      ))}
    </>
  )
}
