import type { ComponentChildren } from 'preact'
import type { Day } from '../../law/day.ts'
import type { Language } from '../language.ts'
import { Time } from './time.tsx'

export type Step = {
  readonly on?: Day | undefined
  readonly title: string
  readonly body?: ComponentChildren
  /** The article that the step rests on. */
  readonly basis?: string | undefined
  /** Where things stand now. */
  readonly current?: boolean | undefined
}

/** What happened, and what follows, as a line through time. */
export function Steps({ steps, language }: { steps: readonly Step[]; language: Language }) {
  return (
    <ol class="steps">
      {steps.map(({ on, title, body, basis, current }, index) => (
        <li key={index} aria-current={current ? 'step' : undefined}>
          {on && <Time on={on} inWords={language} />}
          <strong>{title}</strong>
          {body && <div>{body}</div>}
          {basis && <small>{basis}</small>}
        </li>
      ))}
    </ol>
  )
}
