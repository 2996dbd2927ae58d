import { mkdtempSync, readdirSync } from 'node:fs'
import { chmod, mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The one place of a server for files that were sent to it and are not recorded yet. Nobody else on the machine can read it. */
export interface IncomingFolder {
  readonly path: string
  /** Removes it with everything in it. */
  remove(): Promise<void>
}

/** How the folder is called: inside the data folder, or where there is none, with the number of the process. */
const NAME = 'incoming'
const OF_PROCESS = /^waymark-incoming-(\d+)-/

/**
 * An empty folder for files that are sent, and nothing left of those before: a server that was killed could not tidy up.
 * It is in the data folder, which one process holds at a time. A server of a database has none: it has a folder of its own
 * among the temporary ones, where it removes those of processes that are no more.
 */
export async function incomingFolder(dataFolder: string | undefined): Promise<IncomingFolder> {
  const path = dataFolder === undefined ? await ofThisProcess() : join(dataFolder, NAME)
  if (dataFolder !== undefined) {
    await removed(path)
    await mkdir(path, { mode: 0o700 })
    await chmod(path, 0o700)
  }
  return { path, remove: () => removed(path) }
}

const removed = (path: string): Promise<void> => rm(path, { recursive: true, force: true })

async function ofThisProcess(): Promise<string> {
  for (const name of readdirSync(tmpdir())) {
    const [, id] = OF_PROCESS.exec(name) ?? []
    // Another user's folder is not ours to remove, and stays.
    if (id !== undefined && !isRunning(Number(id))) await removed(join(tmpdir(), name)).catch(() => {})
  }
  return mkdtempSync(join(tmpdir(), `waymark-incoming-${process.pid}-`))
}

/** Whether another process has this number; our own is of a process before us, in whose place we are. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
