import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { type Answered, answered } from '#web/pages/records/answered.ts'
import type { Words } from '#web/pages/records/typed.ts'
import type { Services } from '#web/services.ts'
import { noChild } from './known.ts'

/** Reads and checks what was typed about the council itself, also beside the indicators. */
export function answeredOwn(
  type: AnyRecordType,
  typed: Words,
  { now, catalogues }: Pick<Services, 'now' | 'catalogues'>,
  before: Body = {},
): Answered {
  const { body, problems } = answered(type, typed, { child: noChild, today: day(dayInEngland(now())), before })
  const beside = type.faultsBeside?.(body, everyIndicator(catalogues)) ?? []
  const isNew = (field: string) => !problems.some(problem => problem.field === field)
  const { needsOneOf } = type.form ?? {}
  const isEmpty = needsOneOf?.fields.every(field => body[field] === undefined)
  return {
    body,
    problems: [
      ...problems,
      ...(needsOneOf && isEmpty ? [{ field: needsOneOf.fields[0]!, text: needsOneOf.says }] : []),
      ...beside.filter(({ path }) => isNew(path[0])).map(({ path, says }) => ({ field: path[0], text: says })),
    ],
  }
}
