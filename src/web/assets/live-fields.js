// Makes each live field of a list a button that puts it into the answer that was typed into last, where the cursor stood.

export function insertLiveFields() {
  let last
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) last = target
  })
  for (const code of document.querySelectorAll('[data-field]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'waymark-link-button'
    button.textContent = code.textContent
    button.title = 'Put it in'
    button.addEventListener('click', () => {
      const into = last?.isConnected ? last : document.querySelector('form textarea[name="whatHappened"]')
      if (!into) return
      into.focus()
      into.setRangeText(code.dataset.field, into.selectionStart, into.selectionEnd, 'end')
      into.dispatchEvent(new Event('input', { bubbles: true }))
    })
    code.replaceWith(button)
  }
}
