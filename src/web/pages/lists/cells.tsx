import { isoOf } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import type { Words } from '#core/last-words.ts'
import { lateness } from '#core/lists/cell.ts'
import type { Action, Column, Row, State } from '#core/lists/list.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { Role } from '#core/roles.ts'
import { cutShort } from '#core/wording.ts'
import { dateInWords, shortDate } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Tag, type TagColour } from '#web/govuk/tag.tsx'
import { writingAddress } from '#web/pages/records/addresses.ts'

/** What drawing a cell needs beside its row. */
export interface Drawing {
  readonly asAt: number
  /** The record types that whoever looks may record by hand, by id, with what their form says. */
  readonly mayRecord: ReadonlyMap<string, AnyRecordType>
}

/** How many things owed a cell names before it leads to the rest. */
const MOST_OWED = 4
/** How much of what somebody said a list shows; their page has the rest. */
const MOST_LETTERS = 140

/** A cell as pages show it; undefined where there is nothing. */
export function cellContent<R extends Row>(column: Column<R>, row: R, drawing: Drawing): Content {
  switch (column.kind) {
    case 'text':
    case 'number':
      return column.of(row)
    case 'day':
      return drawn(column.of(row), on => <ShortDate on={on} />)
    case 'days late':
      return drawn(column.of(row), days => (
        <span class={days > 0 ? 'waymark-late' : undefined}>{days > 0 ? days : lateness(days)}</span>
      ))
    case 'own words':
      return drawn(column.of(row), words => <OwnWords said={words} />)
    case 'state':
      return drawn(column.of(row), state => <StateTag state={state} />)
    case 'lines':
      return drawn(column.of(row), lines => lines.length > 0 && <Lines lines={lines} />)
    case 'owed':
      return drawn(column.of(row), owed => owed.length > 0 && <OwedLines owed={owed} row={row} drawing={drawing} />)
    case 'link':
      return drawn(column.of(row), ({ says, path }) => (
        <a class="govuk-link govuk-link--no-visited-state" href={`/children/${row.child.ref}${path}`}>
          {says}
        </a>
      ))
    case 'actions':
      return drawn(mayTake(column.of(row), drawing), actions => (
        <Actions actions={actions} row={row} drawing={drawing} />
      ))
  }
}

const drawn = <T,>(value: T | undefined, draw: (value: T) => Content): Content =>
  value === undefined ? undefined : draw(value)

const TONES: Readonly<Record<State['tone'], TagColour>> = { late: 'red', soon: 'yellow', done: 'green', quiet: 'grey' }

export const StateTag = ({ state: { says, tone } }: { readonly state: State }) => (
  <Tag colour={TONES[tone]} classes="waymark-tag">
    {says}
  </Tag>
)

const OwnWords = ({ said: { words, on } }: { readonly said: Words }) => (
  <span class="waymark-words">
    “{cutShort(words, MOST_LETTERS)}” <span class="waymark-quiet">{shortDate(on)}</span>
  </span>
)

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul class="waymark-lines">
    {lines.map(line => (
      <li>{line}</li>
    ))}
  </ul>
)

/** A day in a table, on one line. */
export const ShortDate = ({ on }: { readonly on: number }) => (
  <time class="waymark-date" dateTime={isoOf(on)}>
    {shortDate(on)}
  </time>
)

/** How something owed stands: late in red, soon in yellow, else the day. */
export const OwedTag = ({ owed: { obligation }, asAt }: { readonly owed: Owed; readonly asAt: number }) => {
  const days = asAt - obligation.dueOn
  if (days > 0) return <StateTag state={{ says: lateness(days), tone: 'late' }} />
  if (days > -SOON) return <StateTag state={{ says: lateness(days), tone: 'soon' }} />
  return <span class="waymark-quiet">{dateInWords(obligation.dueOn)}</span>
}

/** Days before it is due that something stands out. */
const SOON = 8

interface OwedProps {
  readonly owed: readonly Owed[]
  readonly row: Row
  readonly drawing: Drawing
}

const OwedLines = ({ owed, row: { child }, drawing }: OwedProps) => (
  <ul class="waymark-lines waymark-owed">
    {owed.slice(0, MOST_OWED).map(one => (
      <li>
        <RecordLink owed={one} child={child.ref} drawing={drawing} /> <OwedTag owed={one} asAt={drawing.asAt} />
      </li>
    ))}
    {owed.length > MOST_OWED && (
      <li>
        <a class="govuk-link" href={`/children/${child.ref}/due`}>
          and {owed.length - MOST_OWED} more
        </a>
      </li>
    )}
  </ul>
)

interface RecordLinkProps {
  readonly owed: Owed
  readonly child: string
  readonly drawing: Pick<Drawing, 'mayRecord'>
}

/** What is owed, as a link to the form that records it for those who may. */
export function RecordLink({ owed: { standard }, child, drawing }: RecordLinkProps): Content {
  const type = standard.metBy.map(id => drawing.mayRecord.get(id)).find(type => type !== undefined)
  return type === undefined ? (
    <span>{standard.task}</span>
  ) : (
    <a class="govuk-link govuk-link--no-visited-state" href={writingAddress(child, type)}>
      {standard.task}
    </a>
  )
}

/** The record types that somebody in a role may record by hand, by id. */
export const recordableBy = (records: readonly AnyRecordType[], role: Role): ReadonlyMap<string, AnyRecordType> =>
  new Map(records.filter(type => type.form !== undefined && type.writtenBy.includes(role)).map(type => [type.id, type]))

/** The address of a form with what is known already: codes and days. */
export const withAnswers = (address: string, knows: Action['knows']): string =>
  knows === undefined ? address : `${address}?${new URLSearchParams(knows)}`

interface ActionsProps {
  readonly actions: readonly Action[]
  readonly row: Row
  readonly drawing: Drawing
}

const Actions = ({ actions, row: { child }, drawing }: ActionsProps) => (
  <ul class="waymark-lines waymark-actions">
    {actions.map(({ record, says, knows }) => (
      <li>
        <a
          class="govuk-link govuk-link--no-visited-state"
          href={withAnswers(writingAddress(child.ref, drawing.mayRecord.get(record)!), knows)}
        >
          {says ?? drawing.mayRecord.get(record)?.form?.action}
        </a>
      </li>
    ))}
  </ul>
)

/** The actions that whoever looks may take; undefined where there are none. */
function mayTake(actions: readonly Action[] | undefined, { mayRecord }: Drawing): readonly Action[] | undefined {
  const may = actions?.filter(({ record }) => mayRecord.has(record)) ?? []
  return may.length === 0 ? undefined : may
}
