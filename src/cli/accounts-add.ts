import { Refusal } from '#core/refusal.ts'
import { isRole, roles } from '#core/roles.ts'
import { firstPassword, hashPassword } from '#web/passwords.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'accounts-add',
  words: ['accounts', 'add'],
  summary: 'Add an account, and print its first password once.',
  operands: '<username>',
  options: {
    name: { says: 'The person’s name, as others see it.', value: 'NAME', required: true },
    role: { says: `One of: ${Object.keys(roles).join(', ')}.`, value: 'ROLE', required: true },
  },
  json: true,
  async run({ operands: [username], options: { name, role }, say, answer, foundLedger, now }) {
    if (username === undefined || !/^[a-z0-9][a-z0-9._@-]{1,63}$/i.test(username))
      throw new Refusal('Give a user name of 2 to 64 letters, figures, dots, hyphens or @, such as j.bell.')
    if (!isRole(role)) throw new Refusal(`"${role}" is not a role. The roles are: ${Object.keys(roles).join(', ')}.`)
    const { store, ledger } = await foundLedger()
    const desk = await store.desk(ledger.authority)
    if (await desk.account(username))
      throw new Refusal('An account has that user name already. Choose another, or reset its password.')
    const password = firstPassword()
    await desk.saveAccount({
      username,
      name,
      role,
      passwordHash: await hashPassword(password),
      disabled: false,
      createdOn: now().toISOString(),
    })
    answer({ username, name, role, password })
    say(
      `${username} may sign in as ${roles[role].title.toLowerCase()} with the password ${password}. It is not shown again.`,
    )
    return exit.done
  },
})
