import { expect, it } from 'vitest'
import { kindOfFile } from './file-kind.ts'

it.each([
  ['%PDF-1.7', 'pdf'],
  ['\n\n%PDF-1.4', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
  ['\u00D0\u00CF\u0011\u00E0', 'ole'],
  ['{\\rtf1', 'rtf'],
  ['{"agency": null}', 'json'],
  [' [{"agency": null}]', 'json'],
  ['[正文] 一、总体情况', 'text'],
  ['<!DOCTYPE html><p>', 'html'],
  ['<?xml version="1.0"?><html xmlns="x">', 'html'],
  ['<?xml version="1.0"?><svg/>', 'xml'],
  ['一、总体情况', 'text'],
  ['', 'text'],
] as const)('a file that begins with %j is %s', (beginning, kind) => {
  const bytes = /[\u00A0-\u00FF]/u.test(beginning)
    ? Buffer.from(beginning, 'latin1')
    : Buffer.from(beginning)
  expect(kindOfFile(bytes)).toBe(kind)
})
