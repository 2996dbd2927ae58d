import { createHash } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '#core/refusal.ts'

/**
 * Keeps a folder to one process at a time, since two on one embedded store destroy it in silence. The lock is a name that
 * the kernel frees when its process ends, however it ends; `lock.json` only tells people who holds it. Processes in
 * containers with networks of their own do not see each other's names: let one container use the folder.
 */
export async function lockFolder(dir: string): Promise<() => Promise<void>> {
  const { dev, ino } = statSync(dir)
  const name = nameOf(createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32))
  const server = createServer(socket => socket.destroy())
  if (
    !(await listens(server, name)) &&
    !(mayBeLeftOver(name) && (await nobodyAnswers(name)) && (await listens(server, name)))
  )
    throw new Refusal(`${dir} is in use by ${holderOf(dir)}. Stop that process first.`)
  server.unref()
  const file = join(dir, 'lock.json')
  writeFileSync(file, `${JSON.stringify({ pid: process.pid, startedOn: startedOn() })}\n`)
  return async () => {
    rmSync(file, { force: true })
    await new Promise(resolve => server.close(resolve))
  }
}

/** On Linux and Windows the name vanishes with its process; elsewhere it is a file, which may be left over. */
function nameOf(folder: string): string {
  if (process.platform === 'linux') return `\0waymark-${folder}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\waymark-${folder}`
  return join(tmpdir(), `waymark-${folder}.lock`)
}

const mayBeLeftOver = (name: string): boolean => name.startsWith('/')

/** False if the name is taken. */
const listens = (server: Server, name: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error)
    server.once('error', failed)
    server.listen(name, () => {
      server.off('error', failed)
      resolve(true)
    })
  })

/** True once the file that a dead process left is out of the way. */
const nobodyAnswers = (name: string): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(name)
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', () => {
      rmSync(name, { force: true })
      resolve(true)
    })
  })

const startedOn = (): string => new Date(Date.now() - process.uptime() * 1000).toISOString()

function holderOf(dir: string): string {
  try {
    const { pid, startedOn } = JSON.parse(readFileSync(join(dir, 'lock.json'), 'utf8'))
    return `process ${Number(pid)}, which started on ${String(startedOn)}`
  } catch {
    return 'another process'
  }
}
