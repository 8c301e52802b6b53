import { describe, expect, it } from 'vitest'
import { dishonestZip, type ZipEntry } from '../../test/zip-bytes.ts'
import { zipOf } from './zip-of.ts'
import { readZip } from './zip.ts'

const limits = { entries: 5, entryBytes: 3_000_000, totalBytes: 4_000_000 }
const all = () => true

describe('an archive', () => {
  it('gives the entries that are wanted, and leaves the others packed', async () => {
    const zip = await readZip(zipOf({ 'a.xml': '甲', 'b.png': '乙' }), limits, (name) =>
      name.endsWith('.xml'),
    )
    const entries = zip.kind === 'unpacked' ? [...zip.entries] : []
    expect(entries.map(([name, data]) => [name, new TextDecoder().decode(data)])).toEqual([
      ['a.xml', '甲'],
    ])
  })
})

const zeros = (count: number) => new Uint8Array(count)
const varied = (count: number) =>
  Uint8Array.from({ length: count }, (_, at) => (at * at * 31) % 251)

describe('an archive is refused', () => {
  it.each<[string, readonly ZipEntry[]]>([
    ['when an entry unpacks to a thousand times its size', [{ name: 'a', data: zeros(2_000_000) }]],
    ['when an entry is too large', [{ name: 'a', data: varied(3_500_000) }]],
    [
      'when its entries are too large together',
      [
        { name: 'a', data: varied(2_500_000) },
        { name: 'b', data: varied(2_500_000) },
      ],
    ],
    [
      'when it has too many entries',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name, data: name })),
    ],
    ['when an entry is larger than it says', [{ name: 'a', data: varied(5000), claimedSize: 10 }]],
    ['when an entry is smaller than it says', [{ name: 'a', data: 'a', claimedSize: 900 }]],
    ['when a checksum is wrong', [{ name: 'a', data: 'a', checksum: 7 }]],
    [
      'when a name comes twice',
      [
        { name: 'a', data: 'one' },
        { name: 'a', data: 'two' },
      ],
    ],
    [
      'when many entries share one packed content',
      [
        { name: 'a', data: varied(2000) },
        { name: 'b', data: varied(2000), overlaps: true },
        { name: 'c', data: varied(2000), overlaps: true },
      ],
    ],
    ['when an entry is locked', [{ name: 'a', data: 'a', isLocked: true }]],
    ['when a name climbs out of it', [{ name: '../a', data: 'a' }]],
  ])('%s', async (_, entries) => {
    expect(await readZip(dishonestZip(entries), limits, all)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('：请'),
    })
  })

  it('when it is cut short anywhere', async () => {
    const whole = zipOf({ 'a.xml': '甲'.repeat(50), 'b.xml': '乙' })
    for (let length = 0; length < whole.length; length += 1) {
      expect((await readZip(whole.subarray(0, length), limits, all)).kind).toBe('unreadable')
    }
  })
})
