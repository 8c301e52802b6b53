export { applicationRoutes } from './routes.tsx'
export { applicantRoutes } from './applicant-routes.tsx'
