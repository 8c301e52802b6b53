import type { AgencyKind } from '../../law/agency-kinds.ts'
import type { Day } from '../../law/day.ts'
import type { Guide } from '../../law/guide-facts.ts'
import type { AgencyName } from '../../web/components/site.ts'

/** The nine facts of Art. 12, and since when they are so: a guide that is not kept current is a fault (Art. 53). */
export type DatedGuide = Guide & { readonly updatedOn?: Day | undefined }

/** An agency that owes disclosure. `code` is its unified code (GB 32100-2015). */
export type Agency = AgencyName & {
  readonly kind: AgencyKind
  readonly parentCode: string | null
  /** Whether it is the supervising office (主管部门) of its government. */
  readonly supervising: boolean
  readonly guide: DatedGuide
}

/** An agency as the tree lists it. */
export type AgencyRow = Omit<Agency, 'guide'>
