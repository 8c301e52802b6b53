import type { FastifyInstance } from 'fastify'
import { routes } from '../routes.ts'
import { findAsset } from './assets.ts'
import { encodingFor } from './encoding.ts'

/** Style sheets, the script and the icon: named by their contents, so kept for ever. */
export function assetRoutes(app: FastifyInstance): void {
  app.get<{ Params: { file: string } }>(routes.asset, async (request, reply) => {
    const asset = findAsset(request.params.file)
    if (!asset) return reply.errorPage(404)
    const encoding = encodingFor(request.headers['accept-encoding'])
    return reply
      .type(asset.contentType)
      .headers({
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
        ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      })
      .send(asset.body[encoding])
  })
}
