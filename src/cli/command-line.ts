import { parseArgs } from 'node:util'
import { Refusal } from '#core/refusal.ts'
import type { Command, Options } from './command.ts'

/** What every command takes. */
export const commonOptions = {
  data: { says: 'The data folder. WAYMARK_DATA if left out, else ./data.', value: 'DIR' },
  authority: { says: 'The council. May be left out where the store holds one.', value: 'NAME' },
  format: { says: 'How to print the answer: text or json.', value: 'FORMAT' },
  help: { says: 'Explain this command and stop.' },
} as const satisfies Options

/** A command line that was understood. */
interface Asked {
  readonly command: Command
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

/** The command that the words name, with its options; undefined if they name none. */
export function asked(commands: readonly Command[], words: readonly string[]): Asked | undefined {
  const command = commands
    .filter(c => c.words.every((word, i) => words[i] === word))
    .sort((a, b) => b.words.length - a.words.length)[0]
  if (!command) return undefined
  const options: Options = { ...commonOptions, ...command.options }
  const { values, operands } = parsed(options, words.slice(command.words.length), says => {
    throw new Refusal(`${says} ${hint(command)}`)
  })
  if (values.help === true) return { command, operands, options: values }
  refuseWhatIsAmiss(command, options, values, operands)
  return { command, operands, options: values }
}

function parsed(options: Options, args: readonly string[], refuse: (says: string) => never) {
  const known = Object.fromEntries(
    Object.entries(options).map(([name, o]) => [
      name,
      { type: 'value' in o ? ('string' as const) : ('boolean' as const) },
    ]),
  )
  const { tokens } = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: false, tokens: true })
  const values: Record<string, string | boolean | undefined> = {}
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option || !rawName.startsWith('--')) refuse(`There is no option ${rawName}.`)
    if (name in values) refuse(`--${name} is given twice.`)
    if (!('value' in option) && value !== undefined) refuse(`--${name} takes no value.`)
    if ('value' in option && (value === undefined || value.startsWith('--'))) refuse(`--${name} needs a value.`)
    if (value?.trim() === '') refuse(`--${name} must not be empty.`)
    values[name] = value ?? true
  }
  return { values, operands }
}

function refuseWhatIsAmiss(
  command: Command,
  options: Options,
  values: Asked['options'],
  operands: readonly string[],
): void {
  const missing = Object.entries(options).filter(([name, o]) => 'required' in o && values[name] === undefined)
  if (missing.length > 0)
    throw new Refusal(`--${missing.map(([name]) => name).join(' and --')} must be given. ${hint(command)}`)
  const tooMany = operands[command.operands === '' ? 0 : command.operands.endsWith('…') ? operands.length : 1]
  if (tooMany !== undefined) throw new Refusal(`"${tooMany}" was not expected here. ${hint(command)}`)
  if (values.format !== undefined && values.format !== 'text' && values.format !== 'json')
    throw new Refusal(`--format must be text or json, not "${values.format}".`)
  if (values.format === 'json' && !command.json)
    throw new Refusal(`waymark ${command.words.join(' ')} has no JSON answer. Leave out --format.`)
}

const hint = (command: Command): string => `See: waymark ${command.words.join(' ')} --help`

/** What the commands are, a line each. */
export function helpForAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(c => c.words.join(' ').length))
  return [
    'Waymark: know, for every child a council looks after and every care leaver, what was due, what happened and who knew when.',
    '',
    'waymark COMMAND [options]',
    '',
    ...commands.map(c => `  ${c.words.join(' ').padEnd(width)}  ${c.summary}`),
    '',
    'waymark COMMAND --help explains a command. docs/cli.md documents them all, with their JSON and exit codes.',
  ].join('\n')
}

/** How to use one command. */
export function helpFor(command: Command): string {
  const options: Options = { ...command.options, ...commonOptions }
  const shown = Object.entries(options)
    .filter(([name]) => name !== 'format' || command.json)
    .map(([name, o]) => [`--${name}${'value' in o ? ` ${o.value}` : ''}`, o.says] as const)
  const width = Math.max(...shown.map(([flag]) => flag.length))
  const use = ['waymark', ...command.words, command.operands, '[options]'].filter(Boolean).join(' ')
  return [use, '', command.summary, '', ...shown.map(([flag, says]) => `  ${flag.padEnd(width)}  ${says}`)].join('\n')
}
