import type { AnyRecordType } from '#core/records/record.ts'
import { recordFields } from '#core/records/record-fields.ts'
import { everyAccount } from '#web/audiences.ts'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { fieldsInWords } from '#web/pages/child/records.ts'
import { cameFrom } from '#web/pages/child/whence.ts'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { mayReadOwn, ownRecords } from '#web/pages/council-records/known.ts'
import { whereLies } from '#web/pages/council-records/where-lies.ts'
import { pageNumber } from '#web/query-fields.ts'

/** The records of one kind about the council itself, newest first, each with where it came from. */
export default definePage({
  path: '/council-records/:ownType',
  roles: everyAccount,
  allows: mayReadOwn,
  audit: 'nothing',
  query: { page: pageNumber },
  async load(visit) {
    const known = await ownRecords(visit)
    if (!known) return undefined
    const stands = known.records.filter(record => record.stands).toReversed()
    return { ...known, gone: known.records.length - stands.length, list: paged(stands, visit.query.page) }
  },
  lies: ({ type }) => type.partOf && whereLies[type.partOf],
  title: ({ type }) => listOf(type).title,

  view: ({ type, mayWrite, wording, gone, list }) => {
    const { title, fields: names } = listOf(type)
    const fields = recordFields(type).filter(({ name }) => names.includes(name))
    return (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{type.meaning}</p>
        {mayWrite && <Button href={councilRecordsAddress(type.id, '/new')}>{type.form!.action}</Button>}
        {list.total === 0 ? (
          <p class="govuk-body">None is recorded.</p>
        ) : (
          <Table
            caption={`${list.total.toLocaleString('en-GB')} recorded, newest first`}
            captionSize="m"
            compact
            firstCellIsHeader
            stacks
            scrollLabel={title}
            head={[...fields.map(({ meta }) => meta.title), 'From']}
            rows={list.rows.map(({ id, stands }) => {
              const said = fieldsInWords(type, stands!, wording)
              const [first, ...others] = fields.map(({ name }) => said.find(field => field.name === name)?.value ?? '')
              return [
                <a class="govuk-link" href={councilRecordAddress(type.id, id)}>
                  {first || `Record ${id}`}
                </a>,
                ...others,
                cameFrom(stands!) ?? `Typed in by ${stands!.recordedBy}`,
              ]
            })}
          />
        )}
        <PageLinks list={list} addressOf={page => `${councilRecordsAddress(type.id)}?page=${page}`} />
        {gone > 0 && (
          <p class="govuk-body-s waymark-quiet">
            {gone === 1 ? 'One more was withdrawn.' : `${gone.toLocaleString('en-GB')} more were withdrawn.`}
          </p>
        )}
      </>
    )
  },
})

/** What a list of records of a kind is called, and its fields: the first few where the kind does not say. */
const listOf = (type: AnyRecordType): NonNullable<AnyRecordType['listedAs']> =>
  type.listedAs ?? {
    title: type.title,
    fields: recordFields(type)
      .slice(0, 5)
      .map(({ name }) => name),
  }
