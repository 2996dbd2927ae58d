import { Refusal } from '#core/refusal.ts'
import { sendDigests } from '#jobs/digests.ts'
import { mailerAt } from '#jobs/mail.ts'
import { Caseload } from '#web/caseload.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { Figures } from '#web/figures.ts'
import { defineCommand, exit } from './command.ts'
import { mailSettings } from './mail-settings.ts'

export default defineCommand({
  id: 'digest',
  words: ['digest'],
  summary: 'Send today’s digest to everyone who asked for one: counts and links, and nobody’s name.',
  operands: '',
  options: {},
  json: true,
  async run({ environment, openLedger, definitions, now, say, answer }) {
    const mail = mailSettings(environment)
    if (!mail)
      throw new Refusal('No mail server is set. Set WAYMARK_SMTP_URL, and WAYMARK_URL to the address of this Waymark.')
    const { store, ledger } = await openLedger()
    const its = await definitions()
    const figures = new Figures({ ledger, definitions: its, now })
    const { journeys, clock, staff } = await new Caseload({ ledger, figures, records: its.records, now }).at()
    const mailer = mailerAt(mail.server)
    try {
      const done = await sendDigests({
        ledger,
        desk: await store.desk(ledger.authority),
        mailer,
        journeys: journeys.values(),
        clock,
        staff,
        today: dayInEngland(now()),
        publicUrl: mail.publicUrl,
      })
      answer(done)
      say(`${done.sent} sent, ${done.failed} failed.`)
      return done.failed === 0 ? exit.done : exit.findings
    } finally {
      mailer.close()
    }
  },
})
