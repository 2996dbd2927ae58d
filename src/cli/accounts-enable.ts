import { defineCommand, exit } from './command.ts'
import { existingAccount } from './existing-account.ts'

export default defineCommand({
  id: 'accounts-enable',
  words: ['accounts', 'enable'],
  summary: 'Let a disabled account sign in again.',
  operands: '<username>',
  options: {},
  json: true,
  async run(call) {
    const { desk, account } = await existingAccount(call)
    await desk.saveAccount({ ...account, disabled: false })

    call.answer({ username: account.username, disabled: false })
    call.say(`${account.username} may sign in again.`)
    return exit.done
  },
})
