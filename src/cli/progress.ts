import type { Language } from './verb.ts'

/** A progress bar on standard error; silent where nobody looks at a terminal. */
export type Progress = { readonly step: () => void; readonly stop: () => void }

/** Shows how much of `total` is done, and how long the rest will take. */
export async function openProgress(total: number, language: Language): Promise<Progress> {
  if (!process.stderr.isTTY || total === 0) return { step: () => undefined, stop: () => undefined }
  const { SingleBar, Presets } = await import('cli-progress')
  const format =
    language === 'zh'
      ? '核对 {bar} {value}/{total}  还需 {eta_formatted}'
      : 'checking {bar} {value}/{total}  {eta_formatted} left'
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}
