export { applicationRoutes } from './routes.tsx'
