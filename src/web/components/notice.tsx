import type { ComponentChildren } from 'preact'
import type { Language, Messages } from '../language.ts'
import type { Tone } from './tag.tsx'

export type NoticeProps = {
  readonly tone?: Exclude<Tone, 'plain'>
  readonly title?: string | undefined
  readonly children: ComponentChildren
}

const text = {
  zh: {
    demo: '演示网站',
    demoSays:
      '演示网站：联系方式、文字和多数数字是为演示编写的，没有法律效力；注明已公布的数字除外。',
    provisional: '日期是暂定的',
    provisionalSays: (year: number) =>
      `${year}年的放假通知还没有公布，有关日期暂按法定节假日推算；通知公布后会重新计算。`,
  },
  en: {
    demo: 'Demonstration',
    demoSays:
      'Demonstration: contacts, texts and most figures were made up and have no legal effect; figures marked as published are real.',
    provisional: 'These dates are provisional',
    provisionalSays: (year: number) =>
      `The holiday notice for ${year} has not been published. Dates assume the statutory holidays only and will be computed again once it is.`,
  },
} satisfies Messages

/** Something a reader must not miss: a bar at the left, and words that carry it without colour. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role="note">
      {title && <strong>{title}</strong>}
      <div>{children}</div>
    </div>
  )
}

/** Says that dates lean on a year whose holiday notice is not published. */
export function ProvisionalNotice({ year, language }: { year: number; language: Language }) {
  const { provisional, provisionalSays } = text[language]
  return (
    <Notice tone="warn" title={provisional}>
      <p>{provisionalSays(year)}</p>
    </Notice>
  )
}

/** Says on every page of a demonstration that nothing on it is real. */
export function DemoBanner({ language }: { language: Language }) {
  return (
    <aside class="demo-banner" aria-label={text[language].demo}>
      <p class="wrap">{text[language].demoSays}</p>
    </aside>
  )
}
