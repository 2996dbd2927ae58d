import { existsSync } from 'node:fs'
import { loadDefinitions } from '#definitions.ts'
import { openStore } from '#store/open.ts'
import { copyReadyStore } from '#store/scratch-store.ts'
import type { NewEntry } from '#store/store.ts'

/** Something that people recorded: about a child, by the council's identifier, or about the authority. */
export interface Recorded {
  readonly about: string
  readonly type: string
  readonly body: NewEntry['body']
  /** The year of the return that says it; absent where no return does. */
  readonly standing?: number
}

/** Records what people said in a store of its own folder, all at once, and closes it again. */
export async function recording(
  dir: string,
  authority: string,
  said: readonly Recorded[],
  recordedOn?: string,
): Promise<void> {
  const definitions = await loadDefinitions()
  if (!existsSync(dir)) await copyReadyStore(dir, definitions.records)
  const store = await openStore({ dir }, definitions)
  try {
    const ledger = await store.ledger(authority)
    const children = [...new Set(said.map(s => s.about))].filter(about => about !== 'authority')
    const entries = said.map(
      ({ about, type, body, standing = 0 }): NewEntry => ({ type, subject: about, kind: 'statement', standing, body }),
    )
    await ledger.write(writing =>
      writing.append({
        title: 'Recorded by hand',
        recordedBy: 'tests',
        ...(recordedOn !== undefined && { recordedOn }),
        files: [],
        children: children.map(childId => ({ ref: childId, childId })),
        entries,
      }),
    )
  } finally {
    await store.close()
  }
}
