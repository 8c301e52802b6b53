import { randomBytes } from 'node:crypto'

/** A form with files as a browser would send it; every file goes under the field `files`. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  files: Readonly<Record<string, Buffer>>,
): { readonly payload: Buffer; readonly headers: Readonly<Record<string, string>> } {
  const boundary = `----${randomBytes(12).toString('hex')}`
  const parts = Object.entries(fields).map(([name, value]) =>
    part(boundary, `name="${name}"`, Buffer.from(value)),
  )
  const attached = Object.entries(files).map(([name, bytes]) =>
    part(boundary, `name="files"; filename="${name}"`, bytes, 'application/octet-stream'),
  )
  return {
    payload: Buffer.concat([...parts, ...attached, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

function part(boundary: string, what: string, bytes: Buffer, type?: string): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; ${what}\r\n`
  const kind = type === undefined ? '' : `Content-Type: ${type}\r\n`
  return Buffer.concat([Buffer.from(`${head}${kind}\r\n`), bytes, Buffer.from('\r\n')])
}
