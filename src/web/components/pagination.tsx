import type { Language, Messages } from '../language.ts'

export type PaginationProps = {
  /** The page shown, from 1. */
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
  readonly language: Language
}

const text = {
  zh: { name: '翻页', previous: '上一页', next: '下一页', page: (n: number) => `第${n}页` },
  en: { name: 'Pages', previous: 'Previous', next: 'Next', page: (n: number) => `Page ${n}` },
} satisfies Messages

/** Links to the first, the last and the neighbouring pages; nothing where there is one page. */
export function Pagination({ page, pages, hrefOf, language }: PaginationProps) {
  if (pages < 2) return null
  const words = text[language]
  return (
    <nav aria-label={words.name}>
      <ul class="pages">
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              {words.previous}
            </a>
          </li>
        )}
        {shownPages(page, pages).map((number, index) => (
          <li key={index} class={isFar(number, page) ? 'far' : undefined}>
            {number === undefined ? (
              <span>…</span>
            ) : (
              <a
                href={hrefOf(number)}
                aria-label={words.page(number)}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {words.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** What a telephone leaves out, so that all stands on one line. */
function isFar(number: number | undefined, page: number): boolean {
  return number === undefined || Math.abs(number - page) > 1
}

/** The numbers to show; undefined where some are left out. */
function shownPages(page: number, pages: number): readonly (number | undefined)[] {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  )
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? 0
    return number - before > 1 ? [undefined, number] : [number]
  })
}
