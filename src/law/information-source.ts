/** Where information comes from, with the agency that the source names. */
export type InformationSource =
  | { readonly kind: 'made' }
  | { readonly kind: 'fromPeople' }
  | { readonly kind: 'fromAgency'; readonly agency: string }
  | { readonly kind: 'joint'; readonly leadAgency: string }

export const informationSources = {
  made: { label: '本机关制作', english: 'Made by this agency', article: '条例第十条第一款' },
  fromPeople: {
    label: '从公民、法人和其他组织获取',
    english: 'Obtained from people or organisations',
    article: '条例第十条第一款',
  },
  fromAgency: {
    label: '从其他行政机关获取',
    english: 'Obtained from another agency',
    article: '条例第十条第一款',
  },
  joint: { label: '共同制作', english: 'Made jointly', article: '条例第十条第三款' },
} as const satisfies Readonly<
  Record<
    InformationSource['kind'],
    { readonly label: string; readonly english: string; readonly article: string }
  >
>

/**
 * The agency that publishes information: its maker, for what people handed in the agency that keeps
 * it, for joint work the lead agency. (条例第十条)
 */
export function publisherOf(source: InformationSource, ownAgency: string): string {
  switch (source.kind) {
    case 'made':
    case 'fromPeople':
      return ownAgency
    case 'fromAgency':
      return source.agency
    case 'joint':
      return source.leadAgency
  }
}
