/*
 * Keeps what was typed in a long form on this device until it is submitted, so that a lost connection
 * or a closed window loses nothing. Numbers of documents and files are never kept.
 */
const secret = new Set(['identityNumber', 'agentNumber', 'website'])

type Draft = Readonly<Record<string, readonly string[]>>

function keyOf(code: string): string {
  return `draft ${code}`
}

function typedIn(form: HTMLFormElement): Draft {
  const draft: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form)) {
    if (secret.has(name) || typeof value !== 'string') continue
    draft[name] = [...(draft[name] ?? []), value]
  }
  return draft
}

function fill(form: HTMLFormElement, draft: Draft): void {
  for (const field of form.querySelectorAll('input')) {
    const kept = draft[field.name]
    if (!kept || field.type === 'file') continue
    if (field.type === 'radio' || field.type === 'checkbox') {
      field.checked = kept.includes(field.value)
    } else field.value = kept[0] ?? ''
  }
  for (const field of form.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>(
    'textarea, select',
  )) {
    field.value = draft[field.name]?.[0] ?? field.value
  }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray)
}

function readDraft(code: string): Draft | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(code)) ?? 'null')
    return isDraft(value) ? value : undefined
  } catch {
    // A device may refuse storage, or hold something else under the name: then there is no draft.
    return undefined
  }
}

function keepDraft(code: string, form: HTMLFormElement): void {
  try {
    localStorage.setItem(keyOf(code), JSON.stringify(typedIn(form)))
    for (const note of form.querySelectorAll<HTMLElement>('[data-draft-note]')) note.hidden = false
  } catch {
    // Without storage the form works as before.
  }
}

/** Fills forms from their drafts and keeps them; forgets the draft of what was submitted. */
export function followDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
    const code = form.dataset['draft'] ?? ''
    const draft = readDraft(code)
    // What came back with mistakes is newer than the draft, and keeps the form's own secret.
    const isBack = form.querySelector('[aria-invalid]') !== null
    if (draft && !isBack) fill(form, draft)
    form.addEventListener('input', () => keepDraft(code, form))
  }
  for (const done of document.querySelectorAll<HTMLElement>('[data-draft-done]')) {
    try {
      localStorage.removeItem(keyOf(done.dataset['draftDone'] ?? ''))
    } catch {
      // Nothing was kept where nothing can be.
    }
  }
}
