import { notify } from '#jobs/notify.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'notify',
  words: ['notify'],
  summary: 'Tell partners’ teams of every child who came into care or left it, and of whom they were not told.',
  operands: '',
  options: {},
  json: true,
  async run({ openLedger, now, say, answer }) {
    const { ledger } = await openLedger()
    const done = await notify(ledger, await ledger.journeys(), dayInEngland(now()))
    answer(done)
    say(
      done.sent === 0
        ? 'Everyone has been told already.'
        : `${done.sent} ${done.sent === 1 ? 'notification' : 'notifications'} sent, about ${done.children} ${done.children === 1 ? 'child' : 'children'}.`,
    )
    return exit.done
  },
})
