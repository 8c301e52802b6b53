import { encode } from 'uqr'

export type QrCodeProps = {
  /** What the code says: an address, or a number. */
  readonly content: string
  /** What it is for, read out in its place; the content has to stand beside it as text. */
  readonly label: string
}

/** The quiet zone, in modules, without which readers do not find the code. (GB/T 18284-2000) */
const QUIET_ZONE = 4

/**
 * A QR code as a drawing in the page: dark on white in every mode, since many readers want it so. A sixth of
 * it may be lost to folds and stamps. (GB/T 18284-2000)
 */
export function QrCode({ content, label }: QrCodeProps) {
  const { data, size } = encode(content, { ecc: 'M', border: QUIET_ZONE })
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" shape-rendering="crispEdges" d={data.map(rowPath).join('')} />
    </svg>
  )
}

/** The dark modules of a row, those side by side as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x += 1
    const width = x + 1 - start
    path += `M${start} ${y}h${width}v1h-${width}z`
  }
  return path
}
