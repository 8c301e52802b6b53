import { isIP, isIPv4 } from 'node:net'
import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { LogLevel } from '../config.ts'
import { languageOf } from './language.ts'

/** Where log lines go: one JSON object a line. */
export type LogStream = { write(line: string): void }

/** Collects the lines of one turn of the event loop, so that they cost one system call. */
function inBatches(stream: LogStream): LogStream {
  let lines = ''

  function flush(): void {
    stream.write(lines)
    lines = ''
  }

  return {
    write(line) {
      if (!lines) setImmediate(flush)
      lines += line
    },
  }
}

/**
 * Settings of the logger. Requests and replies are never written as objects, and of an error only
 * what cannot be about a person, whoever calls `log` and with whatever. (个人信息保护法第六条)
 */
export function logSettings(level: LogLevel, stream: LogStream) {
  return {
    level,
    stream: inBatches(stream),
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: {
      req: () => ({}),
      res: () => ({}),
      err: (error: unknown) => errorWithoutPersons(error),
    },
  }
}

/** Writes one line a request, when it has been answered. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply)
    done()
  })
}

/** The line of a request: the pattern of its route, never the address, which may name a person. */
export function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  request.log.info(
    {
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      language: languageOf(request.originalUrl),
      client: networkOf(request.ip),
    },
    'request',
  )
}

/** The network of a client, /24 or /48: enough to find an attack, not a household. */
export function networkOf(address: string | undefined): string {
  if (!address || isIP(address) === 0) return 'unknown'
  const network = isIPv4(address) ? address : normalizeIP(address, 48)
  return isIPv4(network) ? network.replace(/\d+$/u, '0/24') : `${network}/48`
}

/**
 * A text of ours without what may be about a person: long numbers (identity cards, telephones),
 * addresses of mail, and quoted values, which databases like to repeat.
 */
export function withoutPersons(text: string): string {
  return text
    .slice(0, 1_000)
    .replaceAll(/["“][^"”]*["”]/gu, (quoted) =>
      /^"[A-Za-z_][\w.]*"$/u.test(quoted) ? quoted : '"…"',
    )
    .replaceAll(/[\w.+-]+@[\w.-]+/gu, '…')
    .replaceAll(/[\d０-９](?:[ -]?[\d０-９]){5,}[XxＸｘ]?/gu, '…')
}

type SafeError = {
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly code?: string | undefined
  readonly cause?: SafeError | undefined
}

/** Of an error its type, code, frames and causes, and its sentence without persons. */
function errorWithoutPersons(error: unknown, causes = 3): SafeError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  // Counted, since a chain of causes can be a circle.
  const hasCause = error.cause !== undefined && causes > 0
  return {
    type: error.name,
    message: withoutPersons(error.message),
    // Only the frames: the first lines of a stack repeat the message.
    stack: error.stack?.match(/^ {4}at .*$/gmu)?.join('\n') ?? '',
    code: 'code' in error && typeof error.code === 'string' ? error.code : undefined,
    cause: hasCause ? errorWithoutPersons(error.cause, causes - 1) : undefined,
  }
}
