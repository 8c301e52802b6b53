import { Field, described, fieldId, type FieldProps } from './field.tsx'

export type FileFieldProps = FieldProps & {
  /** Endings and media types that the browser offers first; the server looks for itself. */
  readonly accept?: string | undefined
  readonly multiple?: boolean | undefined
}

/** A question for a file. */
export function FileField({ accept, multiple, ...field }: FileFieldProps) {
  return (
    <Field {...field}>
      <input
        id={fieldId(field.name)}
        class="input"
        type="file"
        name={field.name}
        accept={accept}
        multiple={multiple}
        {...described(field)}
      />
    </Field>
  )
}
