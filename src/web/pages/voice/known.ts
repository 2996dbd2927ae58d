import type { Month } from '#core/dates.ts'
import { type Forum, forumsIn } from '#core/voice/forums.ts'
import { type Promised, promisesIn } from '#core/voice/promise.ts'
import { raisedIn } from '#core/voice/raised.ts'
import { type VoiceAsAt, voicesAsAt } from '#core/voice/standing.ts'
import { type NamesAnybody, namesAnybody } from '#core/voice/you-said.ts'
import { AUTHORITY } from '#store/body.ts'
import type { SeenServices } from '#web/services.ts'

/** What forums raised, as it stands today, with all that pages tell of it. */
export interface KnownVoices {
  readonly asAt: number
  readonly history: Awaited<ReturnType<SeenServices['ledger']['history']>>
  readonly forums: readonly Forum[]
  readonly promises: readonly Promised[]
  readonly voices: readonly VoiceAsAt[]
}

export async function knownVoices({ ledger, caseload }: SeenServices): Promise<KnownVoices> {
  const history = await ledger.history(AUTHORITY)
  const asAt = caseload.today()
  const promises = promisesIn(history)
  return {
    asAt,
    history,
    forums: forumsIn(history),
    promises,
    voices: voicesAsAt(raisedIn(history), promises, asAt),
  }
}

/** Whether a text names a child whom figures count. */
export async function namesOfChildren({ caseload }: SeenServices): Promise<NamesAnybody> {
  const { counted } = await caseload.at()
  return namesAnybody(counted().values())
}

/** How many children were looked after at the end of each of the last months that the returns reach, oldest first. */
export async function lookedAfterBy(
  { figures }: SeenServices,
  months: number,
): Promise<readonly { readonly month: Month; readonly lookedAfter: number | undefined }[]> {
  const { scorecard } = await figures.at()
  const row = scorecard.rows.find(({ indicator }) => indicator.id === 'number-of-looked-after-children')
  return (row?.months ?? []).slice(-months).map(({ month, figure }) => ({ month, lookedAfter: figure.value }))
}
