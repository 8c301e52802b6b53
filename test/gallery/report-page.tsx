import { applicantColumns, applicationRows } from '../../src/law/report-table-three.ts'
import {
  mergedStub,
  OfficialTable,
  type OfficialRow,
} from '../../src/web/components/official-table.tsx'
import { Layout } from '../../src/web/layout.tsx'
import { agency, shellOf, type Look } from './shell.ts'

const identity = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

const head: readonly OfficialRow[] = [
  [
    { text: identity, is: 'head', colspan: 3, rowspan: 3 },
    { text: '申请人情况', is: 'head', colspan: 7 },
  ],
  [
    { text: '自然人', is: 'head', rowspan: 2 },
    { text: '法人或其他组织', is: 'head', colspan: 5 },
    { text: '总计', is: 'head', rowspan: 2 },
  ],
  applicantColumns.slice(1, 6).map(({ label }) => ({ text: label, is: 'head' })),
]

/** Figures of the size that a city reports. */
const figures = [3001, 53, 0, 12, 61, 4, 3131]

function tableThree(): readonly OfficialRow[] {
  const stub = mergedStub(
    applicationRows.map(({ headings, label }) => ({
      headings: headings.map((heading) => heading.label),
      label,
    })),
    2,
  )
  return stub.map((cells, row) => [
    ...cells,
    ...figures.map((figure, column) => ({
      text: row === 0 || row === 23 ? figure : Math.floor(figure / (row + 2)),
      tone: row === 4 && column === 6 ? ('bad' as const) : undefined,
    })),
  ])
}

const tableTwo: readonly OfficialRow[] = [
  [{ text: '第二十条第（一）项', is: 'head', colspan: 4 }],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map((text) => ({
    text,
    is: 'head',
  })),
  [{ text: '规章', is: 'label' }, { text: 1 }, { text: 0 }, { text: 11 }],
  [{ text: '行政规范性文件', is: 'label' }, { text: 8 }, { text: 26 }, { text: 66 }],
  [{ text: '第二十条第（五）项', is: 'head', colspan: 4 }],
  [
    { text: '信息内容', is: 'head' },
    { text: '本年处理决定数量', is: 'head', colspan: 3 },
  ],
  [
    { text: '行政许可', is: 'label' },
    { text: '447,228', colspan: 3 },
  ],
]

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

const tableFour: readonly OfficialRow[] = [
  [
    { text: '行政复议', is: 'head', colspan: 5, rowspan: 2 },
    { text: '行政诉讼', is: 'head', colspan: 10 },
  ],
  [
    { text: '未经复议直接起诉', is: 'head', colspan: 5 },
    { text: '复议后起诉', is: 'head', colspan: 5 },
  ],
  [...results, ...results, ...results].map((text) => ({ text, is: 'head' as const })),
]

/** An annual report with its three official tables. */
export function ReportPage(look: Look) {
  return (
    <Layout
      {...shellOf('report', look)}
      title="2025年政府信息公开工作年度报告"
      agency={agency}
      section="reports"
      trail={[{ label: '政府信息公开年报', href: '/x' }, { label: '2025年' }]}
    >
      <h1 class="article-title">
        海州市住房和城乡建设局
        <br />
        2025年政府信息公开工作年度报告
      </h1>
      <h2>二、主动公开政府信息情况</h2>
      <OfficialTable caption="主动公开政府信息情况" head={[]} body={tableTwo} />
      <h2>三、收到和处理政府信息公开申请情况</h2>
      <OfficialTable
        caption="收到和处理政府信息公开申请情况"
        head={head}
        body={tableThree()}
        dense
      />
      <h2>四、政府信息公开行政复议、行政诉讼情况</h2>
      <OfficialTable
        caption="政府信息公开行政复议、行政诉讼情况"
        head={tableFour}
        body={[[72, 64, 178, 37, 351, 13, 4, 8, 1, 26, 12, 1, 1, 6, 20].map((text) => ({ text }))]}
        dense
      />
    </Layout>
  )
}
