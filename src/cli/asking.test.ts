import { expect, test } from 'vitest'
import { commandsFor, everyCommand } from './commands.ts'
import { waymarkHere } from './waymark.testing.ts'

const commands = await everyCommand()
const { waymark, refusalOf } = waymarkHere()

test.each(commands.map(c => [c.words.join(' '), c] as const))('waymark %s explains itself', async (words, command) => {
  const { code, out, err } = await waymark([...command.words, '--help'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(`waymark ${words}`)
  expect(out).toContain(command.summary)
  const own = Object.keys(command.options)
  for (const option of [...own, 'data', 'authority', 'help', ...(command.json ? ['format'] : [])])
    expect(out).toMatch(new RegExp(`^  --${option}\\b.* \\S`, 'm'))
})

test('a command that is named is read alone, whatever follows it, and for all else there are all', async () => {
  for (const command of commands) expect(await commandsFor([...command.words, '--help', 'x'])).toEqual([command])
  for (const words of [[], ['help'], ['import'], ['scorcard'], ['command'], ['waymark.testing'], ['../main']])
    expect(await commandsFor(words)).toEqual(commands)
})

test.each([[[]], [['help']], [['--help']], [['-h']]])('%j lists every command', async words => {
  const { code, out } = await waymark(words)
  expect(code).toBe(0)
  for (const { words, summary } of commands)
    expect(out).toMatch(new RegExp(`^  ${words.join(' ')} +${summary.slice(0, 20)}`, 'm'))
})

test('the first word of several commands lists those', async () => {
  const imports = commands.map(({ words }) => words.join(' ')).filter(words => words.startsWith('import '))
  expect(await refusalOf(['import'])).toEqual([
    `There is no command "import", but there are: ${imports.toSorted().join(', ')}. See: waymark --help`,
  ])
  expect(await refusalOf(['accounts', 'remove', 'j.bell'])).toEqual([
    expect.stringMatching(/: accounts add, .*disable/),
  ])
  const { code, out } = await waymark(['import', '--help'])
  expect(code).toBe(0)
  expect(out).toMatch(/import figures .*\n.*import population .*\n.*import records .*\n.*import ssda903 /)
  expect(out).not.toMatch(/scorecard/)
})

test('a misspelt command', async () => {
  expect(await refusalOf(['scorcard'])).toEqual(['There is no command "scorcard". See: waymark --help'])
})

test('an option before the command', async () => {
  expect(await refusalOf(['--data', 'x', 'check'])).toEqual([
    'Name the command first, and its options after it. See: waymark --help',
  ])
})

const asAt = ['--as-at', '2018-03-31']
test.each<[string, readonly string[], string]>([
  ['left out', [], '--as-at must be given.'],
  ['misspelt', ['--asat', '2018-03-31'], 'There is no option --asat.'],
  ['of another command', [...asAt, '--children'], 'There is no option --children.'],
  ['one letter', [...asAt, '-m', '3'], 'There is no option -m.'],
  ['without its value', ['--as-at'], '--as-at needs a value.'],
  ['with another in place of its value', ['--as-at', '--months', '3'], '--as-at needs a value.'],
  ['empty', ['--as-at='], '--as-at must not be empty.'],
  ['given twice', [...asAt, ...asAt], '--as-at is given twice.'],
  ['given twice and not the same', [...asAt, '--as-at', '2018-02-28'], '--as-at is given twice.'],
  ['a switch with a value', [...asAt, '--help=yes'], '--help takes no value.'],
  ['a word too many', ['all', ...asAt], '"all" was not expected here.'],
])('an option %s', async (_, words, says) => {
  expect(await refusalOf(['scorecard', ...words])).toEqual([`${says} See: waymark scorecard --help`])
})

test.each<[readonly string[], string]>([
  [['--as-at', '31/03/2018'], '--as-at must be a date that exists, such as 2018-03-31, not "31/03/2018".'],
  [['--as-at', '2018-02-29'], '--as-at must be a date that exists, such as 2018-03-31, not "2018-02-29".'],
  [['--as-at', '2018-03-30'], '--as-at must be the last day of a month, such as 2018-03-31, not 2018-03-30.'],
  [[...asAt, '--months', '0'], '--months must be a whole number from 1 to 120, not "0".'],
  [[...asAt, '--months', '-3'], '--months must be a whole number from 1 to 120, not "-3".'],
  [[...asAt, '--months', '1.5'], '--months must be a whole number from 1 to 120, not "1.5".'],
  [[...asAt, '--months', '0x10'], '--months must be a whole number from 1 to 120, not "0x10".'],
  [[...asAt, '--months', '121'], '--months must be a whole number from 1 to 120, not "121".'],
  [[...asAt, '--format', 'xml'], '--format must be text or json, not "xml".'],
  [
    [...asAt, '--recorded-on', 'yesterday'],
    '--recorded-on must be a day or an instant, such as 2018-06-30 or 2018-06-30T09:00:00Z, not "yesterday".',
  ],
  [
    [...asAt, '--recorded-on', '2018-06-31'],
    '--recorded-on must be a day or an instant, such as 2018-06-30 or 2018-06-30T09:00:00Z, not "2018-06-31".',
  ],
  [
    [...asAt, '--recorded-on', '2018-06-30T25:00:00Z'],
    '--recorded-on must be a day or an instant, such as 2018-06-30 or 2018-06-30T09:00:00Z, not "2018-06-30T25:00:00Z".',
  ],
])('a value that cannot be: %j', async (words, says) => {
  expect(await refusalOf(['scorecard', ...words])).toEqual([says])
})

test.each(['2017', '2017-19', '2018-17', '17-18', '1817-18'])('%s is not a collection year', async year => {
  const words = ['export', 'ssda903', '--out', 'out', '--collection-year', year]
  expect(await refusalOf(words)).toEqual([
    `--collection-year must be a collection year, such as 2017-18, not "${year}".`,
  ])
})

test.each(['7.9', 'placements', ''])('"%s" is no indicator, and the sentence lists those that are', async number => {
  expect(await refusalOf(['indicator', number, ...asAt])).toEqual([
    expect.stringMatching(
      /^Give one indicator by its number or id, such as 8\.2\. There are: 6\.1, 6\.2, .*11\.4, 12\.1, .*\.$/,
    ),
  ])
})

test('serve has no JSON answer, and its help does not offer one', async () => {
  expect(await refusalOf(['serve', '--format', 'json'])).toEqual([
    'waymark serve has no JSON answer. Leave out --format.',
  ])
  expect((await waymark(['serve', '--help'])).out).not.toContain('--format')
})
