import { followDrafts } from './drafts.ts'

/*
 * Saves a page load where it can; everything works without it. A form that changes a preference
 * changes the page at once and is sent in the background; 打印 needs a script to exist at all.
 */
function applyPreference(form: HTMLFormElement, button: HTMLButtonElement): void {
  const { name, value } = button
  document.documentElement.dataset[name] = value
  for (const other of form.querySelectorAll<HTMLButtonElement>('[aria-pressed]')) {
    other.setAttribute('aria-pressed', String(other === button))
  }
  // The button of 长者模式 gives way to its opposite: the keyboard goes on from there.
  if (button.offsetParent === null) {
    form.querySelector<HTMLButtonElement>(`button:not([value='${value}'])`)?.focus()
  }
}

async function keepPreference(form: HTMLFormElement, { name, value }: HTMLButtonElement) {
  const body = new URLSearchParams({ [name]: value })
  await fetch(form.action, { method: 'POST', body, redirect: 'manual', keepalive: true })
}

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event
  if (!(form instanceof HTMLFormElement && form.matches('[data-preference]'))) return
  // Safari before 15.4 does not say which button it was; the form then goes the ordinary way.
  if (!(submitter instanceof HTMLButtonElement)) return
  event.preventDefault()
  applyPreference(form, submitter)
  void keepPreference(form, submitter)
})

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
for (const hint of document.querySelectorAll<HTMLElement>('[data-print-hint]')) hint.hidden = true

followDrafts()
