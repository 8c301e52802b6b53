import type { FastifyRequest } from 'fastify'
import { LARGEST_REPORT_BYTES, type ReportFile } from '../../annual-report/index.ts'

/** What a visitor handed in to be checked. */
export type HandedIn = {
  readonly file: ReportFile | undefined
  readonly lastYear: ReportFile | undefined
  readonly pasted: string
  /** The field whose file was larger than a report can be. */
  readonly tooLarge: 'file' | 'lastYear' | undefined
}

const limits = {
  fileSize: LARGEST_REPORT_BYTES,
  files: 2,
  fields: 4,
  fieldSize: 4 * 1024 * 1024,
  parts: 8,
}

/** Reads the parts of a form into memory, within limits; nothing is written anywhere. */
export async function readHandedIn(request: FastifyRequest): Promise<HandedIn> {
  const files = new Map<string, ReportFile>()
  let pasted = ''
  let tooLarge: HandedIn['tooLarge']
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (part.fieldname === 'pasted' && typeof part.value === 'string') pasted = part.value
      continue
    }
    const chunks: Buffer[] = []
    for await (const chunk of part.file) chunks.push(chunk)
    if (part.file.truncated) tooLarge ??= part.fieldname === 'lastYear' ? 'lastYear' : 'file'
    // A browser sends an empty part for a file that was not chosen.
    else if (part.filename)
      files.set(part.fieldname, { name: part.filename, bytes: Buffer.concat(chunks) })
  }
  return { file: files.get('file'), lastYear: files.get('lastYear'), pasted, tooLarge }
}
