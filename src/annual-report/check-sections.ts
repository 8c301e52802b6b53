import { overviewAspects, reportSections } from '../law/report-sections.ts'
import type { Finding } from './finding.ts'
import { forMatching } from './normalise.ts'
import type { ReadSection } from './read-sections.ts'
import type { Report } from './report.ts'
import type { ReportSource } from './source.ts'

const basis = '条例第五十条，国办公开办函〔2021〕30号附件'
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Text that says no more than this is no account of problems and improvements. */
const SHORTEST_ACCOUNT = 10

/** Words by which each aspect of the overview is known. */
const aspectWords: Readonly<Record<(typeof overviewAspects)[number]['key'], RegExp>> = {
  proactive: /主动公开/u,
  onRequest: /依申请|公开申请/u,
  management: /信息管理|信息发布审[查核]|规范性文件.{0,12}(?:公开|管理)/u,
  platform: /平台|网站|新媒体|专栏/u,
  supervision: /监督|考核|评议|责任追究|培训/u,
}

/** The six sections: whether they are there, their numbers, and whether they say anything. */
export function checkSections(
  report: Report,
  source: ReportSource | undefined,
): readonly Finding[] {
  return [
    ...missingSections(report),
    ...emptySections(report, source),
    ...missingAspects(report, source),
    ...(source?.sections.flatMap((section) => [
      ...wrongOrdinal(section),
      ...innerNumbering(section),
    ]) ?? []),
  ]
}

/** Sections two to four are their tables: without a heading they lack their number, not themselves. */
function missingSections({ sections }: Report): Finding[] {
  return reportSections.flatMap(({ number, heading }): Finding[] => {
    if (sections.some((section) => section.number === number)) return []
    const isTable = number >= 2 && number <= 4
    return [
      {
        rule: isTable ? 'section.numbering' : 'section.missing',
        severity: isTable ? 'warning' : 'error',
        where: { section: number },
        expected: heading,
        found: null,
        message: `缺少第${numerals[number - 1]}部分${isTable ? '的标题' : ''}“${heading}”`,
        basis,
      },
    ]
  })
}

function emptySections({ sections }: Report, source: ReportSource | undefined): Finding[] {
  return sections.flatMap(({ number, text }): Finding[] => {
    // Sections two to four are their tables.
    const shortest = number === 1 || number === 5 ? SHORTEST_ACCOUNT : number === 6 ? 1 : 0
    if (text.length >= shortest) return []
    return [
      {
        rule: 'section.empty',
        severity: 'warning',
        where: { section: number, ...lineOf(number, source) },
        expected: null,
        found: text === '' ? null : text,
        message: `第${numerals[number - 1]}部分没有实质内容`,
        basis,
      },
    ]
  })
}

/** The overview may group the five aspects as it likes; warned of is one that leaves out several. */
function missingAspects(report: Report, source: ReportSource | undefined): Finding[] {
  const overview = report.sections.find(({ number }) => number === 1)
  if (!overview || report.layout === '2019' || overview.text.length < SHORTEST_ACCOUNT) return []
  const missing = overviewAspects.filter(({ key }) => !aspectWords[key].test(overview.text))
  const separated = overviewAspects.filter(({ label }) => headsParagraph(overview.text, label))
  if (missing.length === 0 || (missing.length < 2 && separated.length > 0)) return []
  return [
    {
      rule: 'section.empty',
      severity: 'warning',
      where: { section: 1, ...lineOf(1, source) },
      expected: overviewAspects.map(({ label }) => label).join('、'),
      found: null,
      message: `总体情况应当说明主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面，未见：${missing
        .map(({ label }) => label)
        .join('、')}`,
      basis: '国办公开办函〔2021〕30号附件，总体情况',
    },
  ]
}

function headsParagraph(text: string, label: string): boolean {
  return new RegExp(`(?:^|[\\n。.])[（(]?[一二三四五六]?[）)、]?${label}`, 'u').test(text)
}

/** The heading carries another number than the form gives it, or none, or was lost itself. */
function wrongOrdinal({ number, ordinal, heading, line }: ReadSection): Finding[] {
  const expected = `${numerals[number - 1] ?? ''}、`
  const found = ordinal === '' ? heading : `${ordinal}、${heading}`
  if (found === expected + heading) return []
  const official = reportSections.find((section) => section.number === number)?.heading ?? ''
  const message =
    heading === ''
      ? `缺少标题“${expected}${official}”`
      : ordinal === ''
        ? `“${heading}”缺少序号“${expected}”`
        : `“${heading}”的序号应为“${expected}”，而不是“${ordinal}、”`
  const where = { section: number, line }
  const rule = 'section.numbering'
  return [
    { rule, severity: 'warning', where, expected: expected + official, found, message, basis },
  ]
}

/** The items （一）（二）… of a section follow each other without a gap. */
function innerNumbering({ number, paragraphs }: ReadSection): Finding[] {
  const findings: Finding[] = []
  let last = 0
  for (const { text, line } of paragraphs) {
    const plain = forMatching(text).trimStart()
    const lost = /^\)\s*\p{Script=Han}/u.test(plain)
    const ordinal =
      numerals.indexOf(/^\(\s*([一二三四五六七八九十])\s*\)/u.exec(plain)?.[1] ?? '') + 1
    if (lost) {
      findings.push(
        numbering(
          number,
          line,
          `（${numerals[last] ?? ''}）`,
          plain.slice(0, 12),
          '序号残缺，只余“）”',
        ),
      )
    } else if (ordinal > 0) {
      const restarted = ordinal === 1
      if (ordinal !== last + 1 && !restarted) findings.push(gap(number, line, last, ordinal))
      last = ordinal
    }
  }
  return findings
}

function gap(section: number, line: number, last: number, ordinal: number): Finding {
  const expected = `（${numerals[last] ?? ''}）`
  const found = `（${numerals[ordinal - 1] ?? ''}）`
  const message =
    last === 0 ? `出现${found}而没有（一）` : `（${numerals[last - 1]}）之后是${found}，序号不连续`
  return numbering(section, line, expected, found, message)
}

function numbering(
  section: number,
  line: number,
  expected: string,
  found: string,
  message: string,
): Finding {
  return {
    rule: 'section.numbering',
    severity: 'warning',
    where: { section, line },
    expected,
    found,
    message,
    basis,
  }
}

function lineOf(number: number, source: ReportSource | undefined): { readonly line?: number } {
  const line = source?.sections.find((section) => section.number === number)?.line
  return line === undefined ? {} : { line }
}
