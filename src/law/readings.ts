/**
 * Where the law is silent or open, the program has to choose. Each choice is one constant here:
 * the comment says what is open and what was chosen, so that it can be found, argued and changed.
 * What was written down without the official text at hand says so where it stands, in a line that
 * begins with the words `From memory`; docs/law-index.md lists these lines.
 */

/** 条例第三十条 asks for a “reasonable” period to clarify and names no number; fifteen is the common local one. */
export const CLARIFICATION_PERIOD_WORKING_DAYS = 15

/** 条例第三十三条 does not say whether a reply may be extended twice; we allow one extension. */
export const EXTENSION_ONCE: boolean = true

/**
 * 行政复议法第二十三条 sends refusals to review first. 法释〔2025〕8号第一条 ties that to 条例第十四条 to 第十六条;
 * the annual report counts special queries (第三十六条第（七）项) as refusals too. We follow the court: not review first.
 *
 * From memory, to be verified: whether pure silence (逾期不答复) goes to review first under 行政复议法第二十三条第一款第三项.
 */
export const SPECIAL_QUERY_REVIEW_FIRST: boolean = false

/**
 * The annual report has no column for 个体工商户; they trade, so they stand under 商业企业.
 *
 * From memory, to be verified: the notes to 30号 on who counts under which column.
 */
export const INDIVIDUAL_BUSINESS_IS = 'business'

/**
 * 条例第三十二条 fixes no wait between telling a third party that its objection is overridden and
 * the release; five working days leave it time to ask for protection.
 */
export const OVERRIDE_HOLD_WORKING_DAYS = 5

/** 国办函〔2020〕109号第四条 counts by calendar month and does not say of which date: we take receipt. */
export const FEE_MONTH_IS_OF = 'receivedOn'

/**
 * The inner check of GB 11714 fails for some codes in real use, so a failure is a warning; only the
 * outer check of GB 32100 makes a code invalid.
 */
export const INNER_CHECK_FAILURE_IS: 'warning' | 'error' = 'warning'

/**
 * 国办公开办函〔2016〕235号 knows no electronic service. We take the day on which the reply can be read
 * and the applicant was told so; without the notification it does not count.
 */
export const ELECTRONIC_SERVICE_NEEDS_NOTIFICATION: boolean = true

/**
 * A letter sent by a courier other than the postal enterprise is wrongly served. 235号第五条 let the day of
 * handing over count for the letters of its time; we let it count still, and flag the defect.
 *
 * From memory, to be verified: whether 235号 and 207号 are still formally in force beside the Regulations of 2019.
 */
export const WRONG_COURIER_COUNTS_FROM = 'handedOverOn'

/** 行政复议法 (2023) has no rule of transition for replies: the law of the day of issue names the remedies. */
export const REMEDIES_ARE_THOSE_OF = 'issuedOn'

/** A reply on the correction of a record (条例第四十一条) carries remedies like any other reply. */
export const CORRECTION_CARRIES_REMEDIES: boolean = true

/** A notice that a suggestion to publish was taken up (条例第四十四条) decides nothing and carries none. */
export const SUGGESTION_CARRIES_REMEDIES: boolean = false

/** A third party whose objection is overridden may challenge that (法释〔2025〕8号第一条), so its notice names the remedies. */
export const OVERRIDE_NOTICE_CARRIES_REMEDIES: boolean = true

/**
 * While the applicant has to clarify or to pay, no reply period runs. To show a day all the same, we take
 * the act to come on its last day; once that day has passed without it, there is no due day any more.
 */
export const AWAITED_ACT_COMES_ON_ITS_LAST_DAY: boolean = true

/**
 * 条例第三十条 and 109号第六条 give a fresh period and do not say what becomes of an extension: it is used up.
 *
 * From memory, to be verified: that the whole period begins anew after payment (109号第六条).
 */
export const FRESH_START_DROPS_EXTENSION: boolean = true

/** An opinion that comes after its fifteen working days (条例第三十二条) does not stop the clock any longer. */
export const LATE_OPINION_IS_SILENCE: boolean = true

/**
 * 条例第三十一条 counts an application online from the day both sides confirm. Our receipt is the agency's
 * own confirmation, given once everything is stored, so the day of submission counts: the reading that
 * leaves the applicant the most and cannot be put off by a clerk who looks late.
 */
export const ONLINE_APPLICATION_COUNTS_FROM: 'submission' | 'confirmation' = 'submission'

/** A day of a notice that gives the applicant no working day to answer is no reasonable period (条例第三十条). */
export const SHORTEST_CLARIFICATION_WORKING_DAYS = 5
