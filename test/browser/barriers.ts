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
 * Text on a gradient, of which axe cannot judge the contrast: each that falls below 4.5:1 at any point
 * between two colours of the gradient. (WCAG 2.2, 1.4.3)
 */
const faintOnGradients = `(() => {
  const channels = (colour) => colour.match(/[0-9.]+/g).slice(0, 3).map(Number)
  const linear = (value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  const luminance = ([red, green, blue]) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const pointsOf = (gradient) => {
    const stops = gradient.match(/rgba?\\([^)]*\\)/g).map(channels)
    return stops.flatMap((stop, index) =>
      Array.from({ length: 21 }, (_, step) =>
        stop.map((value, at) => value + ((stops[index + 1] ?? stop)[at] - value) * (step / 20))))
  }
  const groundOf = (element) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    if (backgroundImage.includes('gradient')) return backgroundImage
    if (!/rgba\\(.*, 0\\)|transparent/.test(backgroundColor)) return undefined
    return element.parentElement ? groundOf(element.parentElement) : undefined
  }
  const hasText = ({ childNodes }) =>
    [...childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim() !== '')
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getClientRects().length > 0 && hasText(element))
    .flatMap((element) => {
      const ground = groundOf(element)
      if (ground === undefined) return []
      const colour = channels(getComputedStyle(element).color)
      const least = Math.min(...pointsOf(ground).map((point) => contrast(colour, point)))
      return least < 4.5 ? [element.outerHTML + ' ' + least.toFixed(2) + ':1'] : []
    })
})()`

/**
 * What keeps people from a page as it is shown now: what axe finds, text that is faint on a gradient,
 * and a page that is wider than the window. Each with the elements.
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
  const faint = await page.evaluate<string[]>(faintOnGradients)
  return [
    ...faint.map((element) => `gradient-contrast: ${element}`),
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(overflow > 0 ? [`${overflow} px wider than the window`] : []),
  ]
}
