/** Fonts of the office first, then what systems have; nothing is fetched. */
const song = "'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', SimSun, serif"
const hei =
  "'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', SimHei, sans-serif"
const kai = "KaiTi, KaiTi_GB2312, 'Kaiti SC', STKaiti, 'LXGW WenKai', 'Noto Serif CJK SC', serif"

/** The style of the written page: on a screen, on a telephone, and printed as an official document. */
export const htmlStyle = `
:root { color-scheme: light; --line: #1a1a1a; --shade: #e4ecf5 }
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1.125rem/1.8 ${song} }
main { max-width: 52rem; margin: 0 auto; padding: 3rem 1.25rem 4rem }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.5; text-align: center; text-wrap: balance }
h1 span { display: inline-block }
.note { margin: 0; text-align: center; text-indent: 0; font-family: ${kai} }
h2 { margin: 2.5rem 0 .75rem; font: 700 1.25rem/1.6 ${hei} }
h3 { margin: .75rem 0 .25rem; text-indent: 2em; font: 700 1.125rem/1.8 ${kai} }
p { margin: 0 0 .5rem; text-indent: 2em; overflow-wrap: anywhere }
.lead { font-family: ${kai}; font-weight: 700 }
.scroll { overflow-x: auto; margin: 1rem 0 }
.scroll:focus-visible { outline: 3px solid #0b5fae; outline-offset: 2px }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.5 }
table.wide { min-width: 44rem }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
th, td { border: 1px solid var(--line); padding: .3rem .4rem; font-weight: 400; text-align: center; vertical-align: middle }
th.head { background: var(--shade) }
th.label { text-align: start }
td { font-variant-numeric: tabular-nums; white-space: nowrap }
@page { size: A4; margin: 30mm 24mm }
@media print {
  main { max-width: none; padding: 0 }
  body { font-size: 14pt }
  table { font-size: 9pt; line-height: 1.35 }
  table.wide { min-width: 0 }
  th, td { padding: 2pt }
  .scroll { overflow: visible; break-inside: avoid }
  h2, h3 { break-after: avoid }
}
`
