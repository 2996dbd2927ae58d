// Keeps what is typed into a form as a draft, a few seconds after each change, and says so. Nothing is kept in the browser
// itself, which may be a shared one: what could not be sent stays in the page, and is sent when it can be.

const AFTER_MS = 3_000
const AGAIN_MS = 10_000
/** A request that outlives its page may carry no more than this. */
const MOST_KEPT_ALIVE = 60_000

/** How the name of a control ends in which a file is chosen: see file-controls.ts. */
const NEW = '--new'

const FAILED = {
  offline:
    'The connection is lost. What you typed is still on this page, and is saved as a draft as soon as there is a connection.',
  signedOut:
    'You have been signed out. What you typed is still on this page: sign in again in another window, then come back here.',
  someoneElse: 'Somebody else has signed in here. What you typed is still on this page, and is not saved.',
  tooLong:
    'What you typed is longer than can be kept, and the draft has only what was there before. It is still on this page: shorten it.',
  refused: 'The draft could not be saved. What you typed is still on this page: try to save it.',
}

class Draft {
  #form
  #status
  #timer
  #isSending = false
  #isChanged = false
  #isLeaving = false

  constructor(form) {
    this.#form = form
    this.#status = form.querySelector('[data-draft-status]')
    const changed = event => {
      if (event.target.type !== 'hidden') this.#changed()
    }
    form.addEventListener('input', changed)
    form.addEventListener('change', changed)
    form.addEventListener('submit', () => this.#leave())
    document.addEventListener('visibilitychange', () => this.#save({ isLast: document.visibilityState === 'hidden' }))
    window.addEventListener('online', () => this.#save())
    window.addEventListener('focus', () => this.#save())
    window.addEventListener('beforeunload', event => {
      if (this.#isChanged && !this.#isLeaving) event.preventDefault()
    })
    // The page may be shown again as it was, after going back to it.
    window.addEventListener('pageshow', () => {
      this.#isLeaving = false
    })
  }

  #changed() {
    this.#isChanged = true
    this.#isLeaving = false
    this.#later(AFTER_MS)
  }

  #later(milliseconds) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#save(), milliseconds)
  }

  #leave() {
    this.#isLeaving = true
    clearTimeout(this.#timer)
    this.#form.elements._unseen.value = unseenIn(this.#form)
  }

  async #save({ isLast = false } = {}) {
    if (!this.#isChanged || this.#isSending || this.#isLeaving) return
    this.#isSending = true
    this.#isChanged = false
    clearTimeout(this.#timer)
    const wrong = await this.#send(isLast)
    this.#isSending = false
    if (wrong === undefined) {
      if (this.#isChanged) this.#later(AFTER_MS)
      return
    }
    this.#isChanged = true
    this.#say(wrong, wrong === FAILED.signedOut)
    this.#later(AGAIN_MS)
  }

  /** Sends the draft, and gives what is wrong if it was not kept. */
  async #send(isLast, isSecond = false) {
    const chosen = filesIn(this.#form)
    const data = new FormData(this.#form)
    for (const input of this.#form.querySelectorAll('input[type=file]')) if (!chosen.has(input)) data.delete(input.name)
    data.set('_do', 'draft')
    const body = chosen.size > 0 ? data : new URLSearchParams(data)
    let answer
    try {
      // A form may have a question by the name of action, which its property would then be.
      answer = await fetch(this.#form.getAttribute('action'), {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
        redirect: 'error',
        keepalive: isLast && chosen.size === 0 && body.toString().length < MOST_KEPT_ALIVE,
      })
    } catch {
      return FAILED.offline
    }
    if (answer.status === 401) return FAILED.signedOut
    const said = await answer.json().catch(() => ({}))
    if (answer.status === 403) {
      // Signed in again, in another window: the form goes on with the new sign-in.
      if (!said.token || isSecond) return FAILED.someoneElse
      for (const field of document.querySelectorAll('input[name="_csrf"]')) field.value = said.token
      return this.#send(isLast, true)
    }
    if (answer.status === 413) return FAILED.tooLong
    if (!answer.ok) return FAILED.refused
    for (const [input, file] of chosen)
      if (input.files[0] === file) tellOf(input, said.files?.[input.name.slice(0, -NEW.length)])
    this.#form.elements._draft.value = said.draft
    this.#form.elements._version.value = said.version
    this.#say(said.says)
    return undefined
  }

  /** Says how it stands, if that is anything new: nobody is told the same twice. */
  #say(text, isSignedOut = false) {
    if (this.#status.firstChild?.textContent === text) return
    this.#status.textContent = text
    if (!isSignedOut) return
    const link = document.createElement('a')
    link.className = 'govuk-link'
    link.href = '/sign-in'
    link.target = '_blank'
    link.textContent = 'Sign in again (opens in a new window)'
    this.#status.append(' ', link)
  }
}

/** The controls in which a file is chosen that was not sent yet, each with its file. */
const filesIn = form =>
  new Map(
    [...form.querySelectorAll('input[type=file]')].flatMap(input => (input.files[0] ? [[input, input.files[0]]] : [])),
  )

/** Says beside its control what became of a file that was sent with the draft, so that the form need not send it again. */
function tellOf(input, said) {
  if (!said) return
  input.value = ''
  const group = input.closest('.govuk-form-group')
  group.querySelector('[data-file-told]')?.remove()
  const told = document.createElement('p')
  told.dataset.fileTold = ''
  told.className = said.refused ? 'govuk-error-message' : 'govuk-body'
  told.textContent = said.refused ?? `${said.called} is attached.`
  input.before(told)
  if (said.refused) return
  const field = input.name.slice(0, -NEW.length)
  for (const [name, value] of Object.entries({ [field]: said.file, [`${field}--called`]: said.called })) {
    const known = input.form.querySelector(`input[type=hidden][name="${CSS.escape(name)}"]`)
    const hidden = known ?? document.createElement('input')
    Object.assign(hidden, { type: 'hidden', name, value })
    if (!hidden.isConnected) input.before(hidden)
  }
}

/** The names of the controls that are hidden because another answer makes them pointless. */
function unseenIn(form) {
  const hidden = form.querySelectorAll('.govuk-radios__conditional--hidden, .govuk-checkboxes__conditional--hidden')
  const names = [...hidden].flatMap(part => [...part.querySelectorAll('[name]')].map(control => control.name))
  return [...new Set(names)].join(',')
}

export function keepDrafts() {
  for (const form of document.querySelectorAll('form[data-keeps-draft]')) new Draft(form)
}
