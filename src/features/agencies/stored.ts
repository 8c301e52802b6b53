import { z } from 'zod'
import { guideFacts } from '../../law/guide-facts.ts'
import { parseDay } from '../../law/day.ts'
import { keysOf } from '../../law/keys-of.ts'
import { recordOf } from '../../law/record-of.ts'
import type { DatedGuide } from './agency.ts'
import type { Site } from '../../web/components/site.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })

const guide = z.object({
  ...recordOf(keysOf(guideFacts), () => z.string().optional()),
  updatedOn: z
    .string()
    .transform((text) => parseDay(text))
    .optional(),
})

const site = z.object({
  name: bilingual,
  sponsor: bilingual,
  contact: z.object({
    phone: z.string().optional(),
    email: z.string().optional(),
    address: bilingual.optional(),
  }),
  siteCode: z.string().optional(),
  icp: z.string().optional(),
  policeFiling: z.string().optional(),
  demo: z.boolean().default(false),
})

/** The site as the root agency keeps it: what stands at the foot of every page. */
export type StoredSite = Omit<Site, 'origin'> & { readonly demo: boolean }

/** The guide in a row; what was never filled in is an empty guide. */
export function guideOf(stored: unknown): DatedGuide {
  return stored === null ? {} : guide.parse(stored)
}

/** The site in a row. */
export function siteOf(stored: unknown): StoredSite {
  return site.parse(stored)
}
