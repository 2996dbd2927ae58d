import { roles } from '#core/roles.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'accounts-list',
  words: ['accounts', 'list'],
  summary: 'List the accounts, with their roles.',
  operands: '',
  options: {},
  json: true,
  async run({ say, answer, openLedger }) {
    const { store, ledger } = await openLedger()
    const accounts = await (await store.desk(ledger.authority)).accounts()
    answer({ accounts: accounts.map(({ username, name, role, disabled }) => ({ username, name, role, disabled })) })
    if (accounts.length === 0)
      say('There are no accounts. Add one: waymark accounts add USERNAME --name "…" --role administrator')
    for (const a of accounts)
      say(`${a.username.padEnd(24)} ${roles[a.role].title.padEnd(20)} ${a.name}${a.disabled ? ' (disabled)' : ''}`)
    return exit.done
  },
})
