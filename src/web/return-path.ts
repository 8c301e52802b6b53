/**
 * A path of this site to send a visitor back to, or undefined where the text would lead elsewhere
 * or could be read so: two slashes, a backslash, a control character, which browsers drop.
 */
export function returnPath(text: unknown): string | undefined {
  // oxlint-disable-next-line no-control-regex -- they are what is refused
  if (typeof text !== 'string' || !/^\/(?!\/)[^\\\u0000-\u0020\u007f-\u009f]*$/u.test(text))
    return undefined
  const site = 'http://site.invalid'
  if (text.length > 2_000 || !URL.canParse(text, site)) return undefined
  const { origin, pathname, search } = new URL(text, site)
  return origin === site && !pathname.startsWith('//') ? pathname + search : undefined
}
