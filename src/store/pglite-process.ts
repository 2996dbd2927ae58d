import { Duplex } from 'node:stream'
import { Worker } from 'node:worker_threads'

/** PGlite in a thread of its own, since it blocks its thread for the length of a query. It speaks PostgreSQL's protocol. */
export interface PgliteProcess {
  /** What the driver writes to and reads from, in place of a socket. */
  connection(): Duplex
  /** How many bytes the driver has sent since the start. */
  sent(): number
  /** How many times a file was written through to the disk since the start. */
  fsyncs(): Promise<number>
  close(): Promise<void>
}

export async function startPglite(data: string): Promise<PgliteProcess> {
  const worker = new Worker(new URL('./pglite-worker.js', import.meta.url), { workerData: { data }, execArgv: [] })
  let ended: Error | undefined
  let sent = 0
  const streams = new Set<PgliteStream>()
  worker.on('error', error => {
    ended = new Error(
      `The embedded store stopped: ${error.message}. What was acknowledged is safe; start Waymark again.`,
    )
  })
  worker.on('exit', () => {
    ended ??= new Error('The embedded store is closed.')
    for (const stream of streams) stream.destroy(ended)
  })
  worker.on('message', message => {
    if (message instanceof Uint8Array) for (const stream of streams) stream.push(message)
  })

  const answer = <T>(is: (message: unknown) => message is T): Promise<T> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended)
      const settle = (): void => {
        worker.off('message', heard)
        worker.off('exit', exited)
      }
      const heard = (message: unknown): void => {
        if (!is(message)) return
        settle()
        resolve(message)
      }
      const exited = (): void => {
        settle()
        reject(ended)
      }
      worker.on('message', heard)
      worker.on('exit', exited)
    })

  await answer(message => message === 'ready')
  return {
    connection() {
      const stream = new PgliteStream(message => {
        sent += message.length
        worker.postMessage(message, [message.buffer])
      })
      streams.add(stream)
      stream.once('close', () => streams.delete(stream))
      return stream
    },
    sent: () => sent,
    async fsyncs() {
      const counted = answer(
        (message): message is { fsyncs: number } =>
          typeof message === 'object' && message !== null && 'fsyncs' in message,
      )
      worker.postMessage('fsyncs')
      return (await counted).fsyncs
    },
    async close() {
      const closed = answer(message => message === 'closed')
      worker.postMessage('close')
      await closed
      await worker.terminate()
    },
  }
}

/** Stands in for the driver's socket. A query's messages must arrive together, or PGlite answers before it has them all. */
class PgliteStream extends Duplex {
  readonly #send: (message: Uint8Array<ArrayBuffer>) => void

  constructor(send: (message: Uint8Array<ArrayBuffer>) => void) {
    super()
    this.#send = send
  }

  connect(): this {
    setImmediate(() => this.emit('connect'))
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#send(joined([chunk]))
    done()
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#send(joined(chunks.map(({ chunk }) => chunk)))
    done()
  }

  /** The driver waits for the other side to end as well. */
  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  // What the driver asks of a socket and a thread does not need.
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}
}

function joined(parts: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    message.set(part, at)
    at += part.length
  }
  return message
}
