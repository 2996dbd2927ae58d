import { isoOf } from '#core/dates.ts'
import { type DueForChild, type DueOfChild, dueForChild, recordOfEntry, typeOfEntry } from '#core/due-of-child.ts'
import type { Journey } from '#core/journey.ts'
import { lateness } from '#core/lists/cell.ts'
import { mostUrgentFirst } from '#core/lists/owed.ts'
import { type AnyRecordType, mayRead } from '#core/records/record.ts'
import type { Role } from '#core/roles.ts'
import type { Standard } from '#core/standards/standard.ts'
import { shortDate } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Tag } from '#web/govuk/tag.tsx'
import { writingAddress } from '#web/pages/records/addresses.ts'
import type { Services, Visitor } from '#web/services.ts'
import { RecordLink, recordableBy, StateTag, withAnswers } from './cells.tsx'

interface Props {
  readonly child: Journey
  readonly due: DueForChild
  readonly asAt: number
  readonly records: readonly AnyRecordType[]
  readonly role: Role
  /** How many to show before leading to the rest; all if absent. */
  readonly most?: number
}

/** What is due for a child today, as the part of their page takes it; undefined where there is no such child. */
export async function dueNow(services: Services, who: Visitor, ref: string): Promise<Props | undefined> {
  const { journeys, clock, asAt } = await services.caseload.at()
  const child = journeys.get(ref)
  return (
    child && {
      child,
      due: dueForChild(clock, child, asAt, mayHearOf(services, who)),
      asAt,
      records: services.catalogues.records,
      role: who.role,
    }
  )
}

/** Whether somebody may be told what is due by a standard: they may read a record that would meet it. */
export const mayHearOf =
  ({ catalogues }: Pick<Services, 'catalogues'>, { role }: Visitor) =>
  ({ metBy }: Standard): boolean =>
    metBy.some(id => catalogues.records.some(type => type.id === id && mayRead(type, role)))

/**
 * What is due for a child, for a part of their page: what has to be done, by which rule in words, counted from what, by
 * when, and a way to record it.
 */
export function WhatIsDue({ child, due: { owed }, asAt, records, role, most = owed.length }: Props): Content {
  const drawing = { mayRecord: recordableBy(records, role) }
  if (owed.length === 0)
    return <p class="govuk-body">Nothing is due of all that the council records, and nothing is late.</p>
  return (
    <>
      <ul class="waymark-due">
        {inOrder(owed, most).map(one => (
          <li class={one.state === 'overdue' ? 'waymark-due__item waymark-due__item--late' : 'waymark-due__item'}>
            <div class="waymark-due__what">
              <RecordLink owed={one} child={child.ref} drawing={drawing} /> <Basis standard={one.standard} />
            </div>
            <div class="waymark-due__when">
              <time dateTime={isoOf(one.obligation.dueOn)}>{shortDate(one.obligation.dueOn)}</time>{' '}
              <Left one={one} asAt={asAt} />
              {one.state === 'overdue' && drawing.mayRecord.has(REASON) && (
                <>
                  <br />
                  <a class="govuk-link" href={reasonAddress(child.ref, one, drawing.mayRecord.get(REASON)!)}>
                    Give the reason<span class="govuk-visually-hidden"> for {one.standard.task}</span>
                  </a>
                </>
              )}
            </div>
            <div class="waymark-due__why">
              {one.says} <CountedFrom one={one} child={child} />
            </div>
          </li>
        ))}
      </ul>
      {owed.length > most && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/children/${child.ref}/due`}>
            All {owed.length} things due, and what was done before
          </a>
        </p>
      )}
    </>
  )
}

/** All of it by the day that it is due; where there is room for a few, those that a worker turns to first. */
const inOrder = (owed: readonly DueOfChild[], most: number): readonly DueOfChild[] =>
  most >= owed.length
    ? owed
    : [
        ...mostUrgentFirst(owed.filter(({ state }) => state === 'overdue')),
        ...owed.filter(({ state }) => state !== 'overdue'),
      ].slice(0, most)

/** The record that says why something is late. */
const REASON = 'exception-reason'

const reasonAddress = (child: string, { standard, obligation }: DueOfChild, type: AnyRecordType): string =>
  withAnswers(writingAddress(child, type), { standard: standard.id, dueOn: isoOf(obligation.dueOn) })

const Left = ({ one: { obligation }, asAt }: { readonly one: DueOfChild; readonly asAt: number }) => {
  const days = asAt - obligation.dueOn
  if (days > 0) return <StateTag state={{ says: lateness(days), tone: 'late' }} />
  return days > -8 ? (
    <StateTag state={{ says: lateness(days), tone: 'soon' }} />
  ) : (
    <span class="waymark-quiet">{lateness(days)}</span>
  )
}

/** Whether law says so or the council's own choice. */
export const Basis = ({ standard: { basis } }: { readonly standard: Standard }) => (
  <Tag colour={basis === 'statutory' ? 'blue' : 'grey'} classes="waymark-tag">
    {basis === 'statutory' ? 'Law' : 'Local'}
  </Tag>
)

/** Why it is due then, and the record that it is counted from. */
function CountedFrom({ one: { obligation }, child }: { readonly one: DueOfChild; readonly child: Journey }): Content {
  const { because, countedFrom, from } = obligation
  const words = `${shortDate(countedFrom)}`
  const address = from === undefined ? undefined : entryAddress(child, from)
  return (
    <span class="waymark-quiet">
      Due {because}, counted from{' '}
      {address ? (
        <a class="govuk-link" href={address}>
          {words}
        </a>
      ) : (
        words
      )}
      .
    </span>
  )
}

/** Where the record that an entry belongs to can be read; undefined where it is nowhere on its own. */
export function entryAddress(child: Journey, entry: number): string | undefined {
  const record = recordOfEntry(child, entry)
  if (record !== undefined) return `/children/${child.ref}/records/${record}`
  const type = typeOfEntry(child, entry)
  return type && `/children/${child.ref}?kind=${type}`
}
