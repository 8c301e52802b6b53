import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseForm } from './parse-form.ts'

const form = z
  .object({
    name: z.string().min(1).max(5, '姓名不超过 5 个字'),
    age: z
      .string()
      .regex(/^\d+$/u, '年龄请填写数字')
      .regex(/^\d{1,3}$/u, '年龄太大')
      .transform(Number),
    ways: z.array(z.enum(['post', 'mail'])).optional(),
    note: z.string().optional(),
  })
  .refine(({ name, note }) => name !== note, '备注不能与姓名相同')

describe('a form that is right', () => {
  it('becomes its value, without fields that nobody declared', () => {
    const body = {
      name: '张三',
      age: '42',
      ways: ['post', 'mail'],
      role: 'admin',
      __proto__: { a: 1 },
    }
    expect(parseForm(form, body)).toEqual({
      ok: true,
      value: { name: '张三', age: 42, ways: ['post', 'mail'] },
    })
  })

  it('may hold line breaks, rare characters and several scripts', () => {
    const note = '第一行\r\n第二行\t𠮷䶮 ཀ ئۇيغۇر'
    const parsed = parseForm(form, { name: '张三', age: '1', note })
    expect(parsed).toMatchObject({ ok: true, value: { note } })
  })
})

describe('a form that is wrong', () => {
  it('has one sentence a field, and everything that was typed', () => {
    const typed = { name: '名字实在太长了', age: 'abcd', ways: ['post'], note: '  留着  ' }
    expect(parseForm(form, typed)).toEqual({
      ok: false,
      errors: { name: '姓名不超过 5 个字', age: '年龄请填写数字' },
      values: typed,
    })
  })

  it.each([
    ['zh', '请填写此项', '此项填写有误，请检查后重新填写'],
    ['en', 'Enter an answer', 'Check this answer'],
  ] as const)(
    'has a general sentence in %s where the schema has none',
    (language, missing, wrong) => {
      expect(parseForm(form, { name: '', ways: ['fax'] }, language)).toMatchObject({
        errors: { name: missing, age: missing, ways: wrong },
      })
    },
  )

  it('has a sentence for the whole where several fields do not agree', () => {
    expect(parseForm(form, { name: '张三', age: '1', note: '张三' })).toMatchObject({
      errors: { form: '备注不能与姓名相同' },
    })
  })

  it.each(['\u0000', '\u0008', '\u001b', '\u007f'])(
    'cannot hold the control character %j',
    (character) => {
      const parsed = parseForm(form, { name: '张三', age: '1', note: `a${character}b` })
      expect(parsed).toMatchObject({
        ok: false,
        errors: { note: expect.stringContaining('控制字符') },
      })
    },
  )

  it.each([undefined, null, 'text', 7, [], { name: { first: 'a' }, age: [1] }])(
    'is an empty form when the body is %j',
    (body) => {
      expect(parseForm(form, body)).toEqual({
        ok: false,
        errors: { name: '请填写此项', age: '请填写此项' },
        values: {},
      })
    },
  )
})
