import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** Listens on any free port of this machine and returns it. */
export async function listening(app: FastifyInstance): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

/** A port that was free a moment ago, for a program that must know its own before it listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** Opens a connection, for requests that no HTTP client would send. */
export async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** All that comes back on a connection until it is closed. */
export async function untilClosed(socket: Socket): Promise<string> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  await new Promise((resolve) => socket.once('close', resolve))
  return Buffer.concat(chunks).toString()
}

/** Sends bytes as they are and returns all that comes back. */
export async function exchange(port: number, bytes: string | Buffer): Promise<string> {
  const socket = await connected(port)
  socket.write(bytes)
  return untilClosed(socket)
}

/** A place for log lines, and what has been written there. */
export function logCapture() {
  let text = ''
  return {
    stream: {
      write(line: string) {
        text += line
      },
    },
    async text(): Promise<string> {
      await nextTurn()
      return text
    },
    async lines(): Promise<Record<string, unknown>[]> {
      const lines = (await this.text()).split('\n').filter(Boolean)
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    },
  }
}
