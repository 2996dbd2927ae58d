import { day, dayInWords, inForceOn } from '#core/dates.ts'
import { type Entry, standing } from '#core/entry.ts'
import escalationSetting from '#core/records/escalation-setting.ts'
import { lowerFirst } from '#core/wording.ts'
import { type Process, type Stage, shippedProcesses } from './stages.ts'

type Setting = ReturnType<(typeof escalationSetting.fields)['parse']>
type StageRow = NonNullable<Setting['stages']>[number]

/**
 * The processes of a council, by what is recorded about the authority: those that Waymark comes with, and one from the day
 * of each setting that stands, which changes what it names of the one before it. Of two from one day the later recorded
 * counts. One that says no day sets nothing.
 */
export function processesIn(
  entries: Iterable<Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly Process[] {
  const settings = standing(entries)
    .filter(({ type }) => type === escalationSetting.id)
    .map(({ id, body }) => ({ id, ...(body as Setting) }))
    .flatMap(setting => (setting.fromOn === undefined ? [] : [{ ...setting, fromOn: setting.fromOn }]))
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : a.id - b.id))
  const processes = [...shippedProcesses]
  for (const setting of settings)
    processes.push(changed(inForceOn(processes, setting.fromOn) ?? shippedProcesses.at(-1)!, setting))
  return processes
}

function changed(before: Process, { fromOn, stages = [], settledWithin, because, decidedBy }: Setting): Process {
  const said = [`from ${dayInWords(day(fromOn!))}`, because, decidedBy && `decided by ${decidedBy}`].filter(Boolean)
  const own = stages.flatMap(row => (row.stage === undefined ? [] : [[row.stage, row] as const]))
  return {
    from: fromOn!,
    source: { title: 'The council’s own setting', section: said.join('; ') },
    stages: {
      ...before.stages,
      ...Object.fromEntries(own.map(([stage, row]) => [stage, stageChanged(stage, before, row)])),
    },
    settledWithin: settledWithin ?? before.settledWithin,
  }
}

function stageChanged(
  stage: Stage,
  before: Process,
  { workingDays, raisedBy, goesTo }: StageRow,
): Process['stages'][Stage] {
  return {
    ...before.stages[stage],
    ...(workingDays !== undefined && { answeredWithin: workingDays }),
    ...(raisedBy !== undefined && { from: raisedBy }),
    ...(goesTo !== undefined && { to: goesTo, called: `Stage ${stage.slice(-1)}: ${lowerFirst(goesTo)}` }),
  }
}
