import { z } from 'zod'
import { isIsoDate } from '#core/dates.ts'
import type { Difference } from '#core/reconcile.ts'
import { type RecordField, recordFields } from '#core/records/record-fields.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage, goTo } from '#web/page.ts'
import { childAddress } from '#web/pages/child/glance.ts'
import type { ComparedList } from '#web/sent-files.ts'

/** A partner's list beside what is recorded, and the button that mends it. */
export default definePage({
  path: '/imports/reconcile/:extract',
  roles: ['performance-analyst'],
  audit: 'compared a partner’s list',
  async load({ params, who, services: { sentFiles } }) {
    const compared = await sentFiles.list(params.extract, who.username)
    if (!compared) return goTo('/imports/reconcile')
    return 'refusals' in compared ? { refusals: compared.refusals } : { compared, refusals: [] }
  },
  title: ({ compared }) => (compared ? `${compared.partner.title}: list compared` : 'The list cannot be read'),
  breadcrumbs: () => [
    { text: 'Imports', href: '/imports' },
    { text: 'Compare a partner’s list', href: '/imports/reconcile' },
  ],

  forms: {
    mend: {
      audit: 'mended our records by a partner’s list',
      fields: z.object({}),
      async act({ params, who, services: { sentFiles } }) {
        const mended = await sentFiles.list(params.extract, who.username, true)
        if (!mended || 'refusals' in mended) return { goTo: '/imports/reconcile' }
        return { goTo: mended.receipt ? `/imports/${mended.receipt.batch}` : `/imports/reconcile/${params.extract}` }
      },
    },
  },

  view: ({ compared, refusals }, frame) =>
    compared ? (
      <>
        <h1 class="govuk-heading-l waymark-heading">
          <span class="govuk-caption-l">{compared.file}</span>
          {compared.partner.title}: their list and our records
        </h1>
        <p class="govuk-body">
          As at {dateInWords(compared.asAt)}, of those {compared.partner.population.says}. Columns that the list does
          not have are not compared.
        </p>
        <InShort compared={compared} />
        {compared.result.mends.length > 0 && (
          <PageForm name="mend" frame={frame}>
            <p class="govuk-body">
              They know {counted(compared.result.mends.length)} that we do not. Recording them names the list as the
              source; nothing that we recorded is overruled.
            </p>
            <Button preventDoubleClick>Record what they know and we do not</Button>
          </PageForm>
        )}
        <Differences compared={compared} />
        <Missing compared={compared} />
        <Findings compared={compared} />
      </>
    ) : (
      <>
        <h1 class="govuk-heading-l">The list cannot be read</h1>
        <ul class="govuk-list govuk-list--bullet">
          {refusals.map(refusal => (
            <li>{refusal}</li>
          ))}
        </ul>
        <p class="govuk-body">
          <a class="govuk-link" href="/imports/reconcile">
            Choose another list
          </a>
        </p>
      </>
    ),
})

const counted = (n: number): string => (n === 1 ? 'one thing' : `${n.toLocaleString('en-GB')} things`)

interface Props {
  readonly compared: ComparedList
}

const InShort = ({ compared: { result } }: Props) => (
  <SummaryList
    rows={[
      { key: 'Alike', value: number(result.matched.length) },
      { key: 'Different', value: number(result.different.length) },
      { key: 'Missing from their list', value: number(result.missingThere.length) },
      { key: 'Missing from ours', value: number(result.missingHere.length) },
    ]}
  />
)

const number = (n: number): string => n.toLocaleString('en-GB')

function Differences({ compared: { partner, result } }: Props) {
  if (result.different.length === 0) return null
  const columns = recordFields(partner)
  return (
    <Table
      caption="Where the two say something else"
      captionSize="m"
      compact
      firstCellIsHeader
      scrollLabel="Where the two say something else"
      head={['Child', 'Line', 'What', 'Our records', 'Their list', 'What happens']}
      rows={result.different.flatMap(({ child, line, differences }) =>
        differences.map(difference => {
          const column = columns.find(({ name }) => name === difference.column)!
          return [
            <a class="govuk-link" href={childAddress(child.ref, undefined)}>
              {child.childId}
            </a>,
            String(line),
            column.meta.title,
            inWords(column, difference.ours),
            inWords(column, difference.theirs),
            whatHappens(difference),
          ]
        }),
      )}
    />
  )
}

const whatHappens = ({ isMended, theirs }: Difference) => {
  if (isMended) return <Tag colour="green">Can be mended</Tag>
  return theirs === undefined ? 'They do not know it' : 'Ours stands: find out which is right'
}

function inWords({ meta }: RecordField, value: unknown): string {
  if (value === undefined) return 'Nothing'
  const text = String(value)
  return meta.choices?.[text] ?? (isIsoDate(text) ? dateInWords(text) : text)
}

const Missing = ({ compared: { partner, result } }: Props) => (
  <>
    {result.missingThere.length > 0 && (
      <Table
        caption="On ours and not on theirs"
        captionSize="m"
        compact
        firstCellIsHeader
        scrollLabel="On ours and not on theirs"
        head={['Child']}
        rows={result.missingThere.map(child => [
          <a class="govuk-link" href={childAddress(child.ref, undefined)}>
            {child.childId}
          </a>,
        ])}
      />
    )}
    {result.missingHere.length > 0 && (
      <Table
        caption="On theirs and not on ours"
        captionSize="m"
        compact
        firstCellIsHeader
        scrollLabel="On theirs and not on ours"
        head={['Child', 'Line', 'Why']}
        rows={result.missingHere.map(({ listed, child }) => [
          child ? (
            <a class="govuk-link" href={childAddress(child.ref, undefined)}>
              {listed.childId}
            </a>
          ) : (
            listed.childId
          ),
          String(listed.line),
          child ? `Known, and not ${partner.population.says}` : 'Not known to us',
        ])}
      />
    )}
  </>
)

const Findings = ({ compared: { findings } }: Props) =>
  findings.length > 0 && (
    <Table
      caption="What was wrong with the list"
      captionSize="m"
      compact
      scrollLabel="What was wrong with the list"
      head={['Line', 'Column', 'What is wrong', 'What to do']}
      rows={findings.map(({ line, column, says, fix }) => [line ?? '', column ?? '', says, fix])}
    />
  )
