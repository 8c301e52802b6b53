export { checkRoutes } from './check-routes.tsx'
export { demonstrationReports } from './demonstration.ts'
export { importReport, type Imported } from './import-report.ts'
export { reportHref, reportTitle } from './list-page.tsx'
export {
  findReport,
  insertReport,
  listReports,
  readPublicRevision,
  type ListedReport,
} from './queries.ts'
export { reportRoutes } from './routes.tsx'
