import type { ComponentChildren } from 'preact'

export type Fact = {
  readonly term: string
  /** Undefined where it is not known: the whole line is then left out, never shown empty. */
  readonly value: ComponentChildren | undefined
}

/** A block of terms and values, such as 索引号, 发布机构 and 成文日期 above a document. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== undefined && value !== '')
  return (
    <dl class="facts">
      {known.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
