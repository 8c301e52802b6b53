import { printedDay, type Day } from '../../law/day.ts'
import type { Language } from '../language.ts'
import { englishDay } from './english-dates.ts'

/**
 * A day: as `2026-03-18` in lists and tables; with a language in words, as sentences have it
 * (2026年3月18日, 18 March 2026).
 */
export function Time({ on, inWords }: { on: Day; inWords?: Language | undefined }) {
  return (
    <time class="nowrap" datetime={on}>
      {inWords ? dayInWords(on, inWords) : on}
    </time>
  )
}

function dayInWords(on: Day, language: Language): string {
  return language === 'zh' ? printedDay(on) : englishDay(on)
}
