import type { Day } from '../../law/day.ts'
import type { Messages } from '../language.ts'
import { described, Field, fieldId, type FieldProps } from './field.tsx'

export type DateFieldProps = FieldProps & {
  /** As typed before: it need not be a day. */
  readonly value?: string | undefined
  readonly min?: Day | undefined
  readonly max?: Day | undefined
}

const text = {
  zh: { hint: '按“年-月-日”填写，例如 2026-03-02' },
  en: { hint: 'As year-month-day, such as 2026-03-02' },
} satisfies Messages

/** A question for a day: the browser's own date control, plain text where it has none. */
export function DateField({ value, min, max, ...props }: DateFieldProps) {
  const field = { ...props, hint: props.hint ?? text[props.language].hint }
  return (
    <Field {...field}>
      <input
        id={fieldId(field.name)}
        class="input input-short"
        type="date"
        name={field.name}
        value={value}
        min={min}
        max={max}
        {...described(field)}
      />
    </Field>
  )
}
