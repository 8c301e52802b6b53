/** A node of a page, as far as a reader of text needs it. */
export type HtmlNode = {
  readonly type: string
  readonly parent: HtmlNode | null
  readonly next: HtmlNode | null
  readonly children?: readonly HtmlNode[]
  readonly name?: string
  readonly attribs?: Readonly<Record<string, string>>
  readonly data?: string
}

export type HtmlVisitor = {
  /** Whether to go on to what the node holds. */
  readonly enter: (node: HtmlNode) => boolean
  readonly leave: (node: HtmlNode) => void
}

/**
 * Visits what a node holds in the order of the page. It keeps no stack, so that no depth of nesting
 * overflows one.
 */
export function walkHtml(root: HtmlNode, { enter, leave }: HtmlVisitor): void {
  let node = root.children?.[0]
  while (node) {
    const first = enter(node) ? node.children?.[0] : undefined
    if (first) {
      node = first
      continue
    }
    leave(node)
    while (!node.next) {
      if (!node.parent || node.parent === root) return
      node = node.parent
      leave(node)
    }
    node = node.next
  }
}

/** Elements that end by themselves, or whose end is often left out: they prove no depth. */
const ENDLESS =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/iu

/** Pages nest some fifty elements; the parser slows down with the square of the depth. */
const DEEPEST = 10_000

/** Long reports pasted from an office have some twenty thousand tags. */
const MOST_TAGS = 400_000

/** Whether a page can be parsed at all, judged by its tags alone: neither too deep nor too many. */
export function isParseable(html: string): boolean {
  let depth = 0
  let tags = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:]*)/giu)) {
    tags += 1
    if (!ENDLESS.test(name)) depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST || tags > MOST_TAGS) return false
  }
  return true
}
