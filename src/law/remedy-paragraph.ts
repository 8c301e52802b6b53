import { outOfRange, type Bilingual } from './bilingual.ts'
import type { Remedies } from './remedies.ts'

/** The names that a remedy paragraph needs. */
export type RemedyNames = {
  /** As many as `review.authorities`, in its order. */
  readonly authorities: readonly string[]
  readonly court: string
  /** Where a review can be applied for on the internet; needed for a reply served there. */
  readonly internetChannel?: string | undefined
  /** What the letter calls itself; 答复 unless it is a 告知书. */
  readonly letter?: '答复' | '告知' | undefined
}

/**
 * The remedy paragraph of a letter. Throws a RangeError where a name is missing, so that no letter
 * goes out without it. (行政复议法第二十条、第二十二条、第二十三条、第三十四条，行政诉讼法第四十五条、第四十六条)
 */
export function remedyParagraph(remedies: Remedies, names: RemedyNames): string {
  const sentences = challenges(remedies, names)
  if (remedies.mentionsInternetChannel) {
    const channel = named(names.internetChannel, {
      zh: '提交行政复议申请的互联网渠道',
      en: 'the internet channel for reconsideration',
    })
    sentences.push(`行政复议申请可以通过互联网渠道提交：${channel}。`)
  }
  return sentences.join('')
}

function challenges({ review, ...remedies }: Remedies, names: RemedyNames): string[] {
  const letter = `本${names.letter ?? '答复'}`
  const authority = review.authorities
    .map((_, index) =>
      named(names.authorities[index], {
        zh: '行政复议机关',
        en: 'the reconsideration authority',
      }),
    )
    .join('或者')
  const toReview = `自收到${letter}之日起${review.days}日内向${authority}申请行政复议`
  const toSue = `依法向${named(names.court, { zh: '有管辖权的人民法院', en: 'the competent court' })}提起行政诉讼`
  const first =
    `应当先${toReview}；对行政复议决定不服，或者行政复议机关逾期不作决定的，可以自收到行政复议决定书之日` +
    `或者行政复议期限届满之日起${remedies.suit.afterReviewDays}日内${toSue}。`
  if (remedies.order === 'reviewFirst') return [`如对${letter}不服，${first}`]

  const choice = `可以${toReview}，也可以自收到${letter}之日起${remedies.suit.directMonths}个月内${toSue}。`
  if (remedies.order === 'choice') return [`如对${letter}不服，${choice}`]
  return [`如对${letter}中不予公开的部分不服，${first}`, `如对${letter}的其他部分不服，${choice}`]
}

function named(name: string | undefined, what: Bilingual): string {
  const trimmed = name?.trim() ?? ''
  if (trimmed === '')
    throw outOfRange(
      `没有填写${what.zh}，请先在机关设置中补充，再生成文书`,
      `The name of ${what.en} is missing: add it in the settings of the agency, then make the letter`,
    )
  return trimmed
}
