import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { fontFolders } from './fonts.ts'

/** What Typst makes of a document's data: a PDF, or what it says is wrong. */
export type Typeset = { readonly pdf: Uint8Array } | { readonly faults: string }

/** Papers to be bound into one: what is said of them, and the PDFs that it names by their places. */
export interface Binding {
  readonly document: string
  readonly files: readonly Uint8Array[]
}

/** Typst in a process of its own, one document after another. */
export interface Typst {
  typeset(document: string | Binding): Promise<Typeset>
  /** Ends the process. Another starts when it is needed. */
  stop(): void
}

/** The largest packs take a second or two. */
const MOST_SECONDS = 60

/**
 * Typst takes the thread that it runs in for as long as a document needs, and there have been documents that it never
 * finished. In a process of its own it holds up nobody, and can be stopped.
 */
export function startTypst(mostSeconds = MOST_SECONDS): Typst {
  let child: ChildProcess | undefined
  let last: Promise<unknown> = Promise.resolve()

  const stop = (): void => {
    child?.kill('SIGKILL')
    child = undefined
  }

  const running = (): ChildProcess => {
    if (child) return child
    const started = fork(fileURLToPath(new URL('./typst-process.js', import.meta.url)), [...fontFolders()], {
      execArgv: [],
      serialization: 'advanced',
      // What it might print could be what a document says.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const forget = (): void => {
      if (child === started) child = undefined
    }
    started.on('exit', forget).on('error', forget)
    child = started
    return started
  }

  const ask = (document: string | Binding): Promise<Typeset> =>
    new Promise((resolve, reject) => {
      const asked = running()
      const settle = (): void => {
        clearTimeout(timer)
        asked.removeAllListeners('message').off('exit', ended).off('error', ended)
        hold(asked, false)
      }
      const ended = (): void => {
        settle()
        reject(new Error('Typst ended over a document. Ask again; if it ends again, take out pictures one by one.'))
      }
      const timer = setTimeout(() => {
        settle()
        stop()
        reject(new Error(`Typst took more than ${mostSeconds} s over a document and was stopped. Make it shorter.`))
      }, mostSeconds * 1000)
      hold(asked, true)
      asked.once('message', answer => {
        settle()
        resolve(answer as Typeset)
      })
      asked.once('exit', ended).once('error', ended)
      asked.send(document)
    })

  return {
    typeset(document) {
      const answer = last.then(() => ask(document))
      last = answer.catch(() => undefined)
      return answer
    },
    stop,
  }
}

/** Whether this program waits for the process before it ends. It does while a document is being written. */
function hold(child: ChildProcess, isHeld: boolean): void {
  if (isHeld) child.ref()
  else child.unref()
  const channel = child.channel
  if (isHeld) channel?.ref()
  else channel?.unref()
}
