import { defineCommand, exit } from './command.ts'
import { existingAccount } from './existing-account.ts'

export default defineCommand({
  id: 'accounts-disable',
  words: ['accounts', 'disable'],
  summary: 'Stop an account from signing in, and end its sessions.',
  operands: '<username>',
  options: {},
  json: true,
  async run(call) {
    const { desk, account } = await existingAccount(call)
    await desk.saveAccount({ ...account, disabled: true })
    await desk.endSessionsOf(account.username)
    call.answer({ username: account.username, disabled: true })
    call.say(`${account.username} is disabled, and signed out everywhere.`)
    return exit.done
  },
})
