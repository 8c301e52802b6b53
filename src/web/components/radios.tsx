import { described, fieldClass, fieldId, FieldName, FieldNotes, type FieldProps } from './field.tsx'
import type { Option } from './select.tsx'

export type Choice = Option & { readonly hint?: string | undefined }

export type RadiosProps = FieldProps & {
  readonly options: readonly Choice[]
  readonly value?: string | undefined
}

/** A question with one answer out of a few, all of them in sight. */
export function Radios({ options, value, ...field }: RadiosProps) {
  return (
    <fieldset class={fieldClass(field)} {...described(field)} aria-invalid={undefined}>
      <legend>
        <FieldName {...field} />
      </legend>
      <FieldNotes {...field} />
      {options.map((option, index) => (
        <RadioLine
          key={option.value}
          id={index === 0 ? fieldId(field.name) : `${fieldId(field.name)}-${option.value}`}
          name={field.name}
          option={option}
          checked={option.value === value}
        />
      ))}
    </fieldset>
  )
}

type RadioLineProps = {
  readonly id: string
  readonly name: string
  readonly option: Choice
  readonly checked: boolean
}

function RadioLine({ id, name, option, checked }: RadioLineProps) {
  return (
    <div class="choice">
      <input id={id} type="radio" name={name} value={option.value} checked={checked} />
      <label for={id}>
        {option.label}
        {option.hint && <span class="hint">{option.hint}</span>}
      </label>
    </div>
  )
}
