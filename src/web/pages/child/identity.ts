import { workersOn } from '#core/allocations.ts'
import { recordsOf } from '#core/casework.ts'
import { choicesOf } from '#core/choices.ts'
import { type Day, NEVER } from '#core/dates.ts'
import { diedOn } from '#core/died-on.ts'
import type { Journey } from '#core/journey.ts'
import aboutMe from '#core/records/about-me.ts'
import allocation, { workerRoles } from '#core/records/allocation.ts'
import connection from '#core/records/connection.ts'
import missingIncident from '#core/records/missing-incident.ts'
import { type AnyRecordType, mayRead } from '#core/records/record.ts'
import riskPlan from '#core/records/risk-plan.ts'
import { restrictionsOn } from '#core/restrictions.ts'
import type { Role } from '#core/roles.ts'
import type { Staff } from '#core/staff.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { memberInWords } from '#web/fields-in-words.ts'

/** Who a child is and who is there for them, as far as whoever looks may read. */
export interface Identity {
  readonly name?: string
  readonly likesToBeCalled?: string
  readonly pronouns?: string
  readonly carers: readonly string[]
  /** What each worker is for the child, and who they are. */
  readonly workers: readonly string[]
  /** What anyone must know before they meet the child. */
  readonly alerts: readonly string[]
}

const aboutOf = recordsOf(aboutMe)
const connectionsOf = recordsOf(connection)
const risksOf = recordsOf(riskPlan)

/** Who a child is at the end of a day, for someone of a role: what they may not read is not there. */
export function identityOf(child: Journey, on: Day, { role, staff }: { role: Role; staff: Staff }): Identity {
  const reads = (type: AnyRecordType): boolean => mayRead(type, role)
  const about = reads(aboutMe) ? aboutOf(child) : []
  const last = <K extends 'name' | 'likesToBeCalled' | 'pronouns'>(key: K): { readonly [P in K]?: string } => {
    const said = about.findLast(record => record[key])?.[key]
    return (said === undefined ? {} : { [key]: said }) as { readonly [P in K]?: string }
  }
  const alert = about.findLast(record => record.alert !== undefined)?.alert
  return {
    ...last('name'),
    ...last('likesToBeCalled'),
    ...last('pronouns'),
    carers: reads(connection) ? carersOf(child, on) : [],
    workers: reads(allocation) ? workersFor(child, on, staff) : [],
    alerts: [
      ...died(child, on),
      ...(restrictionsOn(child, on).length > 0 ? ['Restricted record: few may open it'] : []),
      ...(alert === undefined ? [] : [alert]),
      ...(reads(missingIncident) ? missingOn(child, on) : []),
      ...(reads(riskPlan) ? risksOn(child, on) : []),
    ],
  }
}

const carersOf = (child: Journey, on: Day): readonly string[] =>
  connectionsOf(child).flatMap(({ name, relation, inLifeUntilOn = NEVER }) =>
    relation === 'carer' && name !== undefined && on < inLifeUntilOn ? [name] : [],
  )

const workersFor = (child: Journey, on: Day, staff: Staff): readonly string[] =>
  workersOn(child, on).map(({ worker, role }) => {
    const member = staff.get(worker)
    return `${workerRoles[role]}: ${member ? memberInWords(member) : worker}`
  })

function died(child: Journey, on: Day): readonly string[] {
  const day = diedOn(child)
  return day !== undefined && day <= on ? [`Died on ${dateInWords(day)}`] : []
}

const missingOn = ({ missing }: Journey, on: Day): readonly string[] =>
  missing
    .filter(({ startedOn, endedOn = NEVER }) => startedOn <= on && on < endedOn)
    .map(
      ({ kind, startedOn }) =>
        `${kind === 'A' ? 'Away without authorisation' : 'Missing'} since ${dateInWords(startedOn)}`,
    )

const RISKS = choicesOf(riskPlan.fields.shape.kind)
const LEVELS = choicesOf(riskPlan.fields.shape.level)

/** The newest plan of each kind of risk that is not over; a trigger plan is no risk by itself. */
function risksOn(child: Journey, on: Day): readonly string[] {
  const newest = new Map<string, string>()
  for (const { kind, level, endedOn = NEVER, updatedOn = on } of risksOf(child)) {
    if (kind === undefined || kind === 'trigger-plan' || updatedOn > on) continue
    newest.delete(kind)
    if (on < endedOn)
      newest.set(kind, `${RISKS[kind]}${level === undefined ? '' : `: ${LEVELS[level]?.toLowerCase()} risk`}`)
  }
  return [...newest.values()]
}
