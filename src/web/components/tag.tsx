import type { ComponentChildren } from 'preact'

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad'

/** A square tag that says a state in words; the colour only repeats it. */
export function Tag({ tone = 'info', children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`tag tag-${tone}`}>{children}</span>
}
