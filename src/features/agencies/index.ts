export type { Agency, AgencyRow } from './agency.ts'
export { ColumnPage } from './column-page.tsx'
export { demonstrationAgencies, demonstrationBureau } from './demonstration.ts'
export { contactFacts } from './guide-page.tsx'
export {
  findAgency,
  findAgencyForPage,
  findSite,
  hasAgencies,
  insertAgencies,
  listAgencies,
} from './queries.ts'
export { agencyRoutes } from './routes.tsx'
export { shellOf } from './shell.ts'
