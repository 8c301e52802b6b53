import { described, fieldClass, fieldId, FieldName, FieldNotes, type FieldProps } from './field.tsx'
import type { Option } from './select.tsx'

export type CheckboxesProps = FieldProps & {
  readonly options: readonly Option[]
  readonly values: readonly string[]
}

/** A question with any number of answers out of a few. */
export function Checkboxes({ options, values, ...field }: CheckboxesProps) {
  return (
    <fieldset class={fieldClass(field)} {...described(field)} aria-invalid={undefined}>
      <legend>
        <FieldName {...field} />
      </legend>
      <FieldNotes {...field} />
      {options.map(({ value, label }, index) => {
        const id = index === 0 ? fieldId(field.name) : `${fieldId(field.name)}-${value}`
        return (
          <div class="choice" key={value}>
            <input
              id={id}
              type="checkbox"
              name={field.name}
              value={value}
              checked={values.includes(value)}
            />
            <label for={id}>{label}</label>
          </div>
        )
      })}
    </fieldset>
  )
}
