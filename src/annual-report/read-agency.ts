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

/** What may stand before a name and is no part of it. */
const BEFORE_NAME = '^|\\P{Script=Han}|[由和与向是在请按对经从将及]'

/** A name that is a place and no body. */
const PLACE = /[省市县区旗州镇乡盟]$/u

/**
 * The full name of an agency as the text of its report gives it: the body of a place, 平潭综合实验区
 * → 平潭综合实验区管委会, and the place above it, 洪泽区人民政府 → 淮安市洪泽区人民政府. The name
 * itself where the text says no more.
 */
export function fullNameOf(agency: string, text: string): string {
  const name = PLACE.test(agency) ? bodyOf(agency, text) : agency
  const above = new RegExp(`(?:${BEFORE_NAME})(\\p{Script=Han}{2,4}[省市州盟])${name}`, 'u').exec(
    text,
  )?.[1]
  return above === undefined || name.startsWith(above) ? name : above + name
}

/** The body that governs a place, as the text speaks of it. */
function bodyOf(place: string, text: string): string {
  if (new RegExp(`${place}(?:党工委)?(?:管委会|管理委员会)`, 'u').test(text))
    return `${place}管委会`
  const level = place.at(-1) ?? ''
  return new RegExp(`(?:${place}|${level})(?:人民)?政府`, 'u').test(text)
    ? `${place}人民政府`
    : place
}
