import { described, Field, fieldId, type FieldProps } from './field.tsx'

export type Option = { readonly value: string; readonly label: string }

export type SelectProps = FieldProps & {
  readonly options: readonly Option[]
  readonly value?: string | undefined
}

/** A question with one answer out of a list that is too long for radio buttons. */
export function Select({ options, value, ...field }: SelectProps) {
  return (
    <Field {...field}>
      <select id={fieldId(field.name)} class="input" name={field.name} {...described(field)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
