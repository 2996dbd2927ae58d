import { AUTHORITY } from '#store/body.ts'
import type { Ledger } from '#store/store.ts'
import type { Problem } from '#web/page.ts'
import { inWhoseName } from '#web/pages/records/correction.ts'

type Words = Readonly<Record<string, string>>

/** The hidden control by which a form remembers what another showed when it was opened. */
export const shownIn = (control: string): string => `was-${control}`

const remembering = (shown: Words): Words =>
  Object.fromEntries(Object.entries(shown).map(([control, value]) => [shownIn(control), value]))

/** What a form shows of what is recorded, remembered in it, so that what somebody else changes meanwhile is noticed. */
export const Remembered = ({ shown }: { readonly shown: Words }) => (
  <>
    {Object.entries(remembering(shown)).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

/** What somebody typed, put together with what others recorded after the form was opened. */
interface Together {
  /** What is to be recorded, by control: what only one of them changed is as that one has it. */
  readonly says: Words
  /** The controls that both changed, each to something else: what was typed is to be chosen again. */
  readonly clashes: readonly string[]
  /** The form again: it remembers what is recorded now. */
  readonly again: Words
}

/** Puts what was typed together with what is recorded `now`. A control that was not sent, or not changed, is as recorded. */
export function together(now: Words, typed: Words): Together {
  const says: Record<string, string> = {}
  const clashes: string[] = []
  for (const [control, value] of Object.entries(now)) {
    const [mine, shown] = [typed[control]?.trim(), typed[shownIn(control)] ?? value]
    const isMine = mine !== undefined && mine !== shown
    says[control] = isMine ? mine : value
    if (isMine && value !== shown && value !== mine) clashes.push(control)
  }
  return { says, clashes, again: { ...typed, ...says, ...remembering(now) } }
}

/** Who recorded the entry of that number about the council, and when. */
export async function byWhom(ledger: Pick<Ledger, 'history'>, id: number | undefined): Promise<string> {
  const entry = (await ledger.history(AUTHORITY)).find(entry => entry.id === id)
  return entry ? inWhoseName(entry) : 'somebody else'
}

/** What whoever was slower is told first, and may do. */
export const MEANWHILE: Problem = {
  text: 'Somebody else saved this after you opened it. Nothing of yours is lost: save again to record what you typed',
}
