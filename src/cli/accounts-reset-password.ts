import { firstPassword, hashPassword } from '#web/passwords.ts'
import { defineCommand, exit } from './command.ts'
import { existingAccount } from './existing-account.ts'

export default defineCommand({
  id: 'accounts-reset-password',
  words: ['accounts', 'reset-password'],
  summary: 'Give an account a new password, printed once, and end its sessions.',
  operands: '<username>',
  options: {},
  json: true,
  async run(call) {
    const { desk, account } = await existingAccount(call)
    const password = firstPassword()
    await desk.saveAccount({ ...account, passwordHash: await hashPassword(password) })
    await desk.endSessionsOf(account.username)
    call.answer({ username: account.username, password })
    call.say(`${account.username} may sign in with the password ${password}. It is not shown again.`)
    return exit.done
  },
})
