import { type Day, type IsoDate, inForceOn, isoOf } from '#core/dates.ts'
import { escalationStages } from '#core/records/escalation.ts'
import { challengeReport, type Source } from '#core/source.ts'

/** A stage of the process, as records hold it. */
export type Stage = keyof typeof escalationStages

/** Who raises a concern with whom at a stage. */
interface StageRoles {
  readonly from: string
  readonly to: string
  /** What the stage is called, where the council has its own role there; absent: as records have it. */
  readonly called?: string
  /** How many working days after the stage begins an answer is in time, that day counting; absent where none is set. */
  readonly answeredWithin?: number
}

/** The escalation and challenge process as it was in force from a day on. */
export interface Process {
  readonly from: IsoDate
  readonly source: Source
  readonly stages: Readonly<Record<Stage, StageRoles>>
  /** How many working days after it was raised the whole of a concern is settled in time, that day counting. */
  readonly settledWithin: number
}

/** Those that Waymark comes with, by their days. Newest first: add the next above, keep these. */
export const shippedProcesses: readonly Process[] = [
  {
    from: '2016-09-01',
    source: challengeReport('The escalation and challenge process'),
    stages: {
      'stage-1': { from: 'Independent reviewing officer', to: 'Team manager', answeredWithin: 1 },
      'stage-2': { from: 'Operations manager for reviewing officers', to: 'Service manager', answeredWithin: 5 },
      'stage-3': { from: 'Head of service for safeguarding', to: 'Head of service', answeredWithin: 4 },
      'stage-4': { from: 'Head of service for safeguarding', to: 'Deputy director or director', answeredWithin: 5 },
      'stage-5': { from: 'Independent reviewing officer', to: 'Cafcass' },
    },
    settledWithin: 20,
  },
]

/** The process by which a concern raised on a day is answered; undefined before there was any. */
export const processOn = (processes: readonly Process[], raisedOn: Day): Process | undefined =>
  inForceOn(processes, isoOf(raisedOn))

/** A stage as a council calls it. */
export const stageCalled = (process: Process | undefined, stage: Stage): string =>
  process?.stages[stage].called ?? escalationStages[stage]
