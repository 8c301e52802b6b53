import { nativePush } from './native-push.ts'
// The order counts: what stands above is taken before the library changes it.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/*
 * For engines that let an array of fixed length grow, Node 20 among them, the library replaces `push`
 * for the whole program with one that is many times slower. Nothing here fixes the length of an array.
 */
// oxlint-disable-next-line no-extend-native -- it is the native one that is put back
Object.defineProperty(Array.prototype, 'push', {
  value: nativePush,
  writable: true,
  configurable: true,
})

/*
 * pdfjs prepares every font of a drawing for the screen: as a FontFace of a browser, or else as the
 * outlines of each letter, which costs more than reading the text. We look at the lines of a drawing
 * and show none of its letters, so it gets a document whose fonts take everything and do nothing.
 */
class UnusedFont {
  readonly family: string

  constructor(family: string) {
    this.family = family
  }

  get loaded(): Promise<this> {
    return Promise.resolve(this)
  }

  load(): Promise<this> {
    return Promise.resolve(this)
  }
}

/** Without a browser there is none; where there is one, it stays. */
if (!('FontFace' in globalThis)) Object.assign(globalThis, { FontFace: UnusedFont })

/** The option of pdfjs: what it takes for the document of the page keeps fonts and has nothing else. */
export const withoutFonts: object = {
  ownerDocument: {
    fonts: {
      add: () => undefined,
      delete: () => true,
    },
  },
}

export { getDocument, OPS }
