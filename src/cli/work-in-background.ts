import { sendDigests } from '#jobs/digests.ts'
import { every } from '#jobs/every.ts'
import { mailerAt } from '#jobs/mail.ts'
import { notify } from '#jobs/notify.ts'
import type { Desk, Ledger } from '#store/store.ts'
import type { Caseload } from '#web/caseload.ts'
import { dayInEngland, hourInEngland } from '#web/dates-in-words.ts'
import type { Figures } from '#web/figures.ts'

/** How often partners are told what happened since, and digests are looked after. */
const EVERY_MS = 10 * 60_000
/** How long a file that was sent with a form waits for a record, or for a draft, that names it. */
const FILES_WAIT_MS = 24 * 60 * 60_000
/** Digests are there when a working day begins. */
const DIGEST_HOUR = 7

interface Background {
  readonly ledger: Ledger
  readonly desk: Desk
  readonly figures: Figures
  readonly caseload: Caseload
  /** Absent where no mail server is set: no digest is sent. */
  readonly mail: { readonly server: string; readonly publicUrl: string } | undefined
  /** Files that were sent and looked at; what nobody comes back to goes. */
  readonly sentFiles: { removeOld(): Promise<void> }
  /** Packs that were made; each goes after a day. */
  readonly packs: { eraseOld(): Promise<void> }
  readonly now: () => Date
  readonly warn: (says: string, about: object) => void
}

/**
 * What a server does while nobody asks: it tells partners what happened, clears what nobody came back to, and sends the
 * digests of the morning.
 */
export function workInBackground({ ledger, desk, figures, caseload, mail, sentFiles, packs, now, warn }: Background) {
  const today = () => dayInEngland(now())
  const notifying = every(
    EVERY_MS,
    async () => notify(ledger, (await figures.children()).journeys.values(), today()),
    err => warn('partners could not be notified', { err }),
  )
  const tidying = every(
    EVERY_MS,
    () => sentFiles.removeOld(),
    err => warn('files that were sent could not be removed', { err }),
  )
  const erasing = every(
    EVERY_MS,
    () => packs.eraseOld(),
    err => warn('packs that were made could not be erased', { err }),
  )
  const clearing = every(
    EVERY_MS,
    () => ledger.clearAttachments(new Date(now().getTime() - FILES_WAIT_MS).toISOString()),
    err => warn('files of forms that were never saved could not be cleared', { err }),
  )
  const mailer = mail && mailerAt(mail.server)
  const digests =
    mailer &&
    every(
      EVERY_MS,
      async () => {
        if (hourInEngland(now()) < DIGEST_HOUR) return
        const { journeys, clock, staff } = await caseload.at()
        const { failed } = await sendDigests({
          ledger,
          desk,
          mailer,
          journeys: journeys.values(),
          clock,
          staff,
          today: today(),
          publicUrl: mail.publicUrl,
        })
        if (failed > 0) warn('some digests could not be sent', { failed })
      },
      err => warn('digests could not be sent', { err }),
    )
  return {
    async stop(): Promise<void> {
      await Promise.all([notifying.stop(), tidying.stop(), erasing.stop(), clearing.stop(), digests?.stop()])
      mailer?.close()
    },
  }
}
