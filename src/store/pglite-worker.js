// @ts-check
// Plain JavaScript, since no TypeScript loader reaches a worker thread; the compiler checks it all the same.
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** The number of times that a file was really written through to the disk. */
let fsyncs = 0

/** PGlite's own file system never flushes. This one does, and tells PostgreSQL when it could not. */
class DurableFS extends NodeFS {
  /**
   * @override
   * @type {NodeFS['init']}
   */
  async init(pg, options) {
    const { emscriptenOpts } = await super.init(pg, options)
    const flushing = (/** @type {any} */ module) => {
      module.NODEFS.stream_ops.fsync = (/** @type {{ nfd?: number, node: object }} */ stream) => {
        try {
          if (stream.nfd === undefined) flushFolder(module.NODEFS.realPath(stream.node))
          else fsyncSync(stream.nfd)
        } catch {
          throw new module.FS.ErrnoError(EIO)
        }
        fsyncs++
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), flushing] } }
  }
}
const EIO = 29

/** So that a file that was made or renamed is found again. Windows cannot flush a folder and need not. */
const flushFolder = (/** @type {string} */ path) => {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

const set = (/** @type {readonly string[]} */ settings) => settings.flatMap(setting => ['-c', setting])

/** PGlite's own start, but with fsync on. */
const startParams = [
  '--single',
  '-O',
  '-j',
  ...set(['search_path=public', 'exit_on_error=false', 'log_checkpoints=false', 'io_method=sync']),
  ...set(['max_worker_processes=0', 'max_parallel_workers=0', 'max_parallel_workers_per_gather=0']),
  ...set(['max_parallel_maintenance_workers=0', 'fsync=on', 'wal_sync_method=fsync']),
  ...set(['shared_buffers=32MB', 'min_wal_size=64MB', 'max_wal_size=256MB']),
]

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)

/**
 * PostgreSQL says PANIC or FATAL when it can go on no longer, as when the disk is full. PGlite would then neither answer nor
 * stop, so the thread ends here: what was acknowledged is on the disk, and what was not is not said to be.
 */
const heedPanic = (/** @type {string} */ said) => {
  const [, why] = /\b(?:PANIC|FATAL): *(.*)/.exec(said) ?? []
  if (why === undefined) return false
  port.postMessage({ fatal: why })
  process.exit(1)
}
const db = new PGlite({ fs: new DurableFS(workerData.data), startParams, onStderr: heedPanic })
await db.waitReady

/** Bytes are gathered, since PostgreSQL gives them in pieces of 8 KB. */
const OUTBOX = 1 << 20
let outbox = new Uint8Array(OUTBOX)
let gathered = 0

const send = () => {
  if (gathered > OUTBOX / 8) {
    port.postMessage(outbox.subarray(0, gathered), [outbox.buffer])
    outbox = new Uint8Array(OUTBOX)
  } else if (gathered > 0) port.postMessage(outbox.slice(0, gathered))
  gathered = 0
}

const gather = (/** @type {Uint8Array} */ bytes) => {
  if (gathered + bytes.length > OUTBOX) send()
  if (bytes.length > OUTBOX) {
    port.postMessage(bytes.slice())
    return
  }
  outbox.set(bytes, gathered)
  gathered += bytes.length
}

port.on('message', async (/** @type {Uint8Array | 'fsyncs' | 'close'} */ message) => {
  if (message === 'fsyncs') port.postMessage({ fsyncs })
  else if (message === 'close') {
    await db.close()
    port.postMessage('closed')
    port.close()
  } else {
    await db.execProtocolRawStream(message, { syncToFs: false, onRawData: gather })
    send()
  }
})
port.postMessage('ready')
