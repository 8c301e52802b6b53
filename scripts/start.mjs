/** `npm start`: installs what is missing, then serves in this very process, so that signals reach it. */
import { installPackages } from './install.mjs'

installPackages()
const { register } = await import('tsx/esm/api')
register()
await import('../src/main.ts')
