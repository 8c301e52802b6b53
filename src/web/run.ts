import type { FastifyInstance } from 'fastify'
import type { Bilingual } from '../law/bilingual.ts'

export type Served =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'not-started'; readonly message: Bilingual }

type Where = { readonly host: string; readonly port: number }

/** A signal within this time after the first is the same one again. */
const REPEAT_MS = 1_000

/**
 * Serves until `told` resolves, then drains (see health.ts). Where it cannot listen it returns a
 * sentence that says what to do. Either way nothing is under way any more when it returns.
 */
export async function serveUntil(
  told: Promise<void>,
  app: FastifyInstance,
  where: Where,
): Promise<Served> {
  try {
    const message = await listen(app, where)
    if (message) return { kind: 'not-started', message }
    await told
    return { kind: 'stopped' }
  } finally {
    await app.close()
  }
}

/**
 * Resolves at the first SIGINT or SIGTERM, and from then on lets a deliberate second one end the
 * process at once. Ctrl-C under `npm start` arrives twice within moments: from the terminal, and
 * from npm, which passes it on. To be called before anything is opened that must be closed again.
 */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    let toldAt: number | undefined
    function onSignal(): void {
      toldAt ??= performance.now()
      if (performance.now() - toldAt > REPEAT_MS) process.exit(1)
      resolve()
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
  })
}

async function listen(app: FastifyInstance, { host, port }: Where): Promise<Bilingual | undefined> {
  try {
    await app.listen({ host, port })
    return undefined
  } catch (error) {
    const message = whyNot(error, host, port)
    if (!message) throw error
    return message
  }
}

function whyNot(error: unknown, host: string, port: number): Bilingual | undefined {
  switch (error instanceof Error && 'code' in error && error.code) {
    case 'EADDRINUSE':
      return {
        zh: `端口 ${port} 已被别的程序占用。请停掉那个程序，或者用环境变量 PORT 换一个端口，例如 PORT=${port + 1}。`,
        en: `Port ${port} is taken by another program. Stop that program, or take another port with PORT, such as PORT=${port + 1}.`,
      }
    case 'EACCES':
      return {
        zh: `没有权限使用端口 ${port}。请用环境变量 PORT 换一个大于 1023 的端口，例如 PORT=3000。`,
        en: `Port ${port} is not allowed to us. Take a port above 1023 with PORT, such as PORT=3000.`,
      }
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return {
        zh: `本机没有地址“${host}”。请用环境变量 HOST 写本机的一个地址，例如 HOST=127.0.0.1。`,
        en: `This machine has no address "${host}". Write one of its own as HOST, such as HOST=127.0.0.1.`,
      }
    default:
      return undefined
  }
}
