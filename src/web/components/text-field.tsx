import { described, Field, fieldId, type FieldProps } from './field.tsx'

export type TextFieldProps = FieldProps & {
  /** What was typed before, shown again. */
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'number' | undefined
  /** More than one line: a text area of so many. */
  readonly rows?: number | undefined
  /** `short` for numbers and codes; the width tells how long an answer is expected. */
  readonly width?: 'short' | 'full' | undefined
  readonly autocomplete?: string | undefined
  readonly inputmode?: 'numeric' | 'decimal' | undefined
  readonly maxlength?: number | undefined
}

/** A question that is answered by typing. */
export function TextField({ value, type = 'text', rows, width, ...props }: TextFieldProps) {
  const { autocomplete, inputmode, maxlength, ...field } = props
  const shared = {
    id: fieldId(field.name),
    name: field.name,
    class: width === 'short' ? 'input input-short' : 'input',
    maxlength,
    autocomplete,
    ...described(field),
  } as const
  return (
    <Field {...field}>
      {rows ? (
        <textarea {...shared} rows={rows}>
          {value}
        </textarea>
      ) : (
        <input {...shared} type={type} value={value} inputmode={inputmode} />
      )}
    </Field>
  )
}
