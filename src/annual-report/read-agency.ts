/** How the names of bodies that report end. */
const ENDINGS =
  '政府|委员会|管委会|[局厅委办院署处队站所社会行校]|办公室|中心|街道|[省市县区旗州镇乡盟]|分局|集团|公司|大学|法院|实验区|开发区|高新区'

const AGENCY = new RegExp(`(?:${ENDINGS})$`, 'u')

/** Whether words end as the name of an agency does. */
export function looksLikeAgency(words: string): boolean {
  return AGENCY.test(words)
}

/** The agency that a page names as the publisher; the first lines as `forMatching` gives them. */
export function publisherOf(top: readonly string[]): string | undefined {
  for (const text of top) {
    const words = /(?:发布机构|公开主体|信息来源|资料来源|单位)[\s:|]+(\p{Script=Han}{3,40})/u.exec(
      text,
    )?.[1]
    if (words !== undefined && looksLikeAgency(words)) return words
  }
  return undefined
}

/** The place that stands right before a name, after a mark or a word that is no part of it. */
const PLACE_ABOVE =
  /(?:^|\P{Script=Han}|[由和与向是在请按对经从将及])(\p{Script=Han}{2,4}[省市州盟])$/u

/** The longest name of a place above, with the word before it. */
const LETTERS_ABOVE = 6

/** A name that is a place and no body. */
const PLACE = /[省市县区旗州镇乡盟]$/u

/**
 * The full name of an agency as the text of its report gives it: the body of a place, 平潭综合实验区
 * → 平潭综合实验区管委会, and the place above it, 洪泽区人民政府 → 淮安市洪泽区人民政府. The name
 * itself where the text says no more.
 */
export function fullNameOf(agency: string, text: string): string {
  const name = PLACE.test(agency) ? bodyOf(agency, text) : agency
  for (let at = text.indexOf(name, 1); at !== -1; at = text.indexOf(name, at + 1)) {
    const above = PLACE_ABOVE.exec(text.slice(Math.max(0, at - LETTERS_ABOVE), at))?.[1]
    if (above !== undefined && !name.startsWith(above)) return above + name
  }
  return name
}

/** The body that governs a place, as the text speaks of it. */
function bodyOf(place: string, text: string): string {
  for (const body of ['管委会', '党工委管委会', '管理委员会']) {
    if (text.includes(place + body)) return `${place}管委会`
  }
  const level = place.at(-1) ?? ''
  const governs = [place, level].some(
    (name) => text.includes(`${name}政府`) || text.includes(`${name}人民政府`),
  )
  return governs ? `${place}人民政府` : place
}
