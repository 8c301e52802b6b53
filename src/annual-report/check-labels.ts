import { applicationRows } from '../law/report-table-three.ts'
import { rowLabel } from './check-cells.ts'
import type { Finding } from './finding.ts'
import { lettersOf } from './normalise.ts'
import type { ReportSource, SeenLabel } from './source.ts'

const basis = '国办公开办函〔2021〕30号附件'

/** Row labels and the title that differ from the official form. */
export function checkLabels(source: ReportSource): readonly Finding[] {
  return [...source.labels.flatMap(checkLabel), ...checkTitle(source)]
}

function checkLabel(label: SeenLabel): Finding[] {
  const { table, row, line, letters, meant, official, distance } = label
  const where = { table, row, line }
  const expected = officialLabel(label)
  if (distance > 0 && !isSlip(label)) return []
  if (distance > 0) {
    return [
      {
        rule: 'label.typo',
        severity: 'notice',
        where,
        expected,
        found: letters,
        message: `表中项目名称有误：“${letters}”应为“${expected}”`,
        basis,
      },
    ]
  }
  if (official) return []
  return [
    {
      rule: 'label.alias',
      severity: 'notice',
      where,
      expected,
      found: meant,
      message: `表中项目名称写作“${meant}”，规范格式为“${expected}”`,
      basis,
    },
  ]
}

/** What was cut off by a line or a page, or mixed with its neighbour, is no slip of the writer. */
function isSlip({ inOnePiece, letters, meant }: SeenLabel): boolean {
  return inOnePiece && !lettersOf(meant).startsWith(letters)
}

/** A typing slip is shown against the spelling that was meant, another spelling against the form's. */
function officialLabel({ table, row, meant, official, distance }: SeenLabel): string {
  if (official || distance > 0) return meant
  return table === 'applications'
    ? (applicationRows.find(({ key }) => key === row)?.label ?? meant)
    : rowLabel(table, row)
}

function checkTitle({ header }: ReportSource): Finding[] {
  const { title, titleLine } = header
  if (title === null || title.includes('政府信息公开工作年度报告')) return []
  return [
    {
      rule: 'label.alias',
      severity: 'notice',
      where: { line: titleLine },
      expected: '……年政府信息公开工作年度报告',
      found: title,
      message: `标题写作“${title}”，规范写法为“机关名称＋年份＋政府信息公开工作年度报告”`,
      basis: '国办公开办函〔2021〕30号',
    },
  ]
}
