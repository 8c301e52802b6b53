/** The limits of the server. Times are milliseconds, sizes bytes, rates for one client address. */
export const defaultLimits = {
  /** A client that has not sent its headers by then is dropped (408). */
  headersMs: 10_000,
  /** A client that has not sent its whole request by then is dropped (408). */
  requestMs: 30_000,
  /** How often the two limits above are looked at; Node's default is 30 s. */
  checkMs: 1_000,
  /** Longer than the 60 s of nginx, so that the proxy hangs up first and no request is lost. */
  keepAliveMs: 65_000,
  /** A connection on which nothing moves, such as a client that does not read, is cut. */
  silenceMs: 60_000,
  /** How long requests in flight may still take once the server is told to stop. */
  drainMs: 10_000,
  headerBytes: 16_384,
  bodyBytes: 65_536,
  /** Characters of path and query; the other limit of an address is `headerBytes`. */
  urlLength: 4_096,
  /** Pages that are served from the cache are not counted: they cost less than counting. */
  readsPerMinute: 6_000,
  /** Requests that change something. */
  writesPerMinute: 120,
  /** Mean lateness of the event loop beyond which new work is turned away. */
  eventLoopDelayMs: 500,
  pressureSampleMs: 1_000,
  /** How long the readiness check may take. */
  readyMs: 2_000,
  pageCacheBytes: 64 * 1_048_576,
  revisionMs: 1_000,
}

export type Limits = Readonly<typeof defaultLimits>
