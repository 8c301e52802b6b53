import type { FastifyRequest } from 'fastify'

/** A file as the browser sent it; its name and type are claims. */
export type PostedFile = { readonly field: string; readonly name: string; readonly bytes: Buffer }

/** A form with files, read into memory within its limits. */
export type PostedForm = {
  /** A field that was sent several times is a list. */
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly files: readonly PostedFile[]
  /** The fields whose file was larger than allowed; its bytes are dropped. */
  readonly tooLarge: readonly string[]
}

export type PostedLimits = {
  readonly fileBytes: number
  readonly files: number
  readonly fields: number
  readonly fieldBytes: number
}

/** Reads the parts of a multipart form. More files, fields or bytes than allowed end it with 413. */
export async function readMultipart(
  request: FastifyRequest,
  { fileBytes, files: most, fields, fieldBytes }: PostedLimits,
): Promise<PostedForm> {
  const limits = {
    fileSize: fileBytes,
    files: most,
    fields,
    fieldSize: fieldBytes,
    parts: most + fields,
  }
  const values = new Map<string, string[]>()
  const files: PostedFile[] = []
  const tooLarge: string[] = []
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      const before = values.get(part.fieldname) ?? []
      if (typeof part.value === 'string') values.set(part.fieldname, [...before, part.value])
      continue
    }
    const chunks: Buffer[] = []
    for await (const chunk of part.file) chunks.push(chunk)
    if (part.file.truncated) tooLarge.push(part.fieldname)
    // A browser sends an empty part for a file that was not chosen.
    else if (part.filename)
      files.push({ field: part.fieldname, name: part.filename, bytes: Buffer.concat(chunks) })
  }
  const single = [...values].map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? '')])
  return { values: Object.fromEntries(single), files, tooLarge }
}
