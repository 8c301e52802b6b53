import type { Language, Messages } from '../language.ts'
import { fieldId } from './field.tsx'

export type ErrorSummaryProps = {
  /** A sentence for each field, as `parseForm` gives them; `form` is for those about several. */
  readonly errors: Readonly<Record<string, string | undefined>>
  readonly language: Language
}

const text = {
  zh: { title: '请改正下面的内容后重新提交' },
  en: { title: 'Correct the following and submit again' },
} satisfies Messages

/** What must be corrected, each sentence a link to its field; nothing where nothing is wrong. */
export function ErrorSummary({ errors, language }: ErrorSummaryProps) {
  const sentences = Object.entries(errors).filter(([, sentence]) => sentence)
  if (sentences.length === 0) return null
  return (
    <div class="error-summary" role="alert">
      <h2>{text[language].title}</h2>
      <ul>
        {sentences.map(([name, sentence]) => (
          <li key={name}>
            {name === 'form' ? sentence : <a href={`#${fieldId(name)}`}>{sentence}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
