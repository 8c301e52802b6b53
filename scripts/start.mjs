/** `npm start`: installs what is missing, then serves in this very process, so that signals reach it. */
import { installPackages } from './install.mjs'

installPackages()
// Through a loader each file of a package costs a trip to another thread, and these have hundreds.
await Promise.all([import('kysely'), import('zod')])
const { register } = await import('tsx/esm/api')
register()
await import('../src/main.ts')
