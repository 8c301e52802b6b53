import type { Language } from '../language.ts'

const formats = {
  zh: new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }),
} as const

/** An instant to the second, as the clocks of China showed it: 2026年3月2日 09:30:00. */
export function instantText(at: Date, language: Language): string {
  return formats[language].format(at)
}
