import type { ComponentChildren } from 'preact'
import type { Language, Messages } from '../language.ts'

/** What every question of a form has. */
export type FieldProps = {
  /** The name under which the browser sends the answer. */
  readonly name: string
  readonly label: string
  readonly language: Language
  readonly hint?: string | undefined
  /** What is wrong with the answer and what to do about it. */
  readonly error?: string | undefined
  readonly optional?: boolean | undefined
}

const text = {
  zh: { error: '错误：', optional: '（选填）' },
  en: { error: 'Error: ', optional: ' (optional)' },
} satisfies Messages

/** The id of the control of a question; of its first choice where there are several. */
export function fieldId(name: string): string {
  return `field-${name}`
}

/** The attributes that tie a control to its hint and its error. (WCAG 1.3.1, 3.3.1) */
export function described({ name, hint, error }: FieldProps) {
  const ids = [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean)
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
  }
}

/** A question with one control: label, hint, error, control, in this order. */
export function Field({ children, ...field }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={fieldClass(field)}>
      <label for={fieldId(field.name)}>
        <FieldName {...field} />
      </label>
      <FieldNotes {...field} />
      {children}
    </div>
  )
}

/** The label of a question, which says where it may be left out. */
export function FieldName({ label, optional, language }: FieldProps) {
  return (
    <>
      {label}
      {optional && text[language].optional}
    </>
  )
}

/** The hint and the error of a question. */
export function FieldNotes({ name, hint, error, language }: FieldProps) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${fieldId(name)}-error`}>
          <span class="visually-hidden">{text[language].error}</span>
          {error}
        </p>
      )}
    </>
  )
}

/** The class of the frame of a question. */
export function fieldClass({ error }: FieldProps): string {
  return error ? 'field field-wrong' : 'field'
}
