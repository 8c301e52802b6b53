import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules whose answer depends on how a page is painted, and not only on what stands in it. */
const ofAppearance = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
]

/** Lets `barriers` be asked of every page that is opened here. The content policy stays as it is. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source })
}

/**
 * What keeps people from a page as it is shown now: what axe finds, and a page that is wider than
 * the window. Each with the elements.
 */
export async function barriers(
  page: Page,
  { appearanceOnly = false }: { readonly appearanceOnly?: boolean } = {},
): Promise<readonly string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    // Style sheets are fetched for experimental rules only.
    preload: false,
    ...(appearanceOnly && { runOnly: { type: 'rule', values: ofAppearance } }),
  }
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  )
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(overflow > 0 ? [`${overflow} px wider than the window`] : []),
  ]
}
