import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { DateField } from './date-field.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

const question = { name: 'received', label: '收到日期', language: 'zh' } as const

describe('a question of a form', () => {
  it('ties the control to its label, its hint and its error (WCAG 1.3.1, 3.3.1)', () => {
    const html = render(<TextField {...question} hint="提示" error="请填写" />)
    expect(html).toContain('<label for="field-received">')
    expect(html).toContain('id="field-received"')
    expect(html).toContain('aria-describedby="field-received-hint field-received-error"')
    expect(html).toContain('aria-invalid="true"')
  })

  it('says without colour that something is wrong', () => {
    const html = render(<TextField {...question} error="请填写" />)
    expect(html).toContain('<span class="visually-hidden">错误：</span>请填写')
  })

  it('says where it may be left out', () => {
    expect(render(<TextField {...question} optional />)).toContain('收到日期（选填）')
  })

  it('loses nothing of what was typed, a day that does not exist included', () => {
    expect(render(<DateField {...question} value="2026-02-30" />)).toContain('value="2026-02-30"')
    expect(render(<TextField {...question} rows={3} value={'一\n二'} />)).toContain('一\n二')
  })

  it('keeps the chosen answer', () => {
    const options = [
      { value: 'a', label: '甲' },
      { value: 'b', label: '乙' },
    ]
    expect(render(<Select {...question} options={options} value="b" />)).toContain(
      '<option value="b" selected>',
    )
    const radios = render(<Radios {...question} options={options} value="b" />)
    expect(radios).toContain(
      '<input id="field-received-b" type="radio" name="received" value="b" checked/>',
    )
    expect(radios).toContain('<legend>收到日期</legend>')
  })
})

describe('the summary of errors', () => {
  it('links each sentence to its field', () => {
    const html = render(
      <ErrorSummary errors={{ received: '请填写日期', form: '至少一项' }} language="zh" />,
    )
    expect(html).toContain('<a href="#field-received">请填写日期</a>')
    expect(html).toContain('<li>至少一项</li>')
  })

  it('is not there where nothing is wrong', () => {
    expect(render(<ErrorSummary errors={{ received: undefined }} language="zh" />)).toBe('')
  })
})
