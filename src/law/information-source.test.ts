import { expect, it } from 'vitest'
import { publisherOf, type InformationSource } from './information-source.ts'

it.each([
  [{ kind: 'made' }, '本局'],
  [{ kind: 'fromPeople' }, '本局'],
  [{ kind: 'fromAgency', agency: '自然资源局' }, '自然资源局'],
  [{ kind: 'joint', leadAgency: '发展改革局' }, '发展改革局'],
] as const satisfies readonly (readonly [InformationSource, string])[])(
  'lets %j be published by %s (Art. 10)',
  (source, publisher) => {
    expect(publisherOf(source, '本局')).toBe(publisher)
  },
)
