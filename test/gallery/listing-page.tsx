import { day, type Day } from '../../src/law/day.ts'
import { Button } from '../../src/web/components/button.tsx'
import { DataTable, type Column } from '../../src/web/components/data-table.tsx'
import { Pagination } from '../../src/web/components/pagination.tsx'
import { Select } from '../../src/web/components/select.tsx'
import { Tag } from '../../src/web/components/tag.tsx'
import { TextField } from '../../src/web/components/text-field.tsx'
import { Time } from '../../src/web/components/time.tsx'
import { Layout } from '../../src/web/layout.tsx'
import { agency, shellOf, type Look } from './shell.ts'

type Document = {
  readonly title: string
  readonly number: string
  readonly agency: string
  readonly on: Day
  readonly inForce: boolean
}

const rows: readonly Document[] = [
  {
    title: '海州市人民政府关于印发海州市政府信息公开工作规定的通知',
    number: '海政发〔2026〕12号',
    agency: '市人民政府办公室',
    on: day('2026-03-18'),
    inForce: true,
  },
  {
    title: '海州市城市更新行动实施方案（2026—2028年）',
    number: '海政办发〔2026〕9号',
    agency: '市住房和城乡建设局',
    on: day('2026-02-26'),
    inForce: true,
  },
  {
    title: '海州市生态环境局行政处罚裁量基准（试行）',
    number: '海环规〔2025〕2号',
    agency: '市生态环境局',
    on: day('2025-12-05'),
    inForce: false,
  },
]

const columns: readonly Column<Document>[] = [
  { header: '名称', is: 'title', cell: ({ title, number }) => <a href={`/${number}`}>{title}</a> },
  { header: '文号', is: 'code', cell: ({ number }) => number },
  { header: '发文机关', cell: (row) => row.agency },
  { header: '发布日期', is: 'code', cell: ({ on }) => <Time on={on} /> },
  {
    header: '时效',
    cell: ({ inForce }) =>
      inForce ? <Tag tone="good">现行有效</Tag> : <Tag tone="warn">即将失效</Tag>,
  },
]

/** A list of an agency: filter, table, pages. */
export function ListingPage(look: Look) {
  return (
    <Layout
      {...shellOf('listing', look)}
      title="政策文件"
      agency={agency}
      section="statutoryContent"
      trail={[{ label: '法定主动公开内容', href: '/x' }, { label: '政策文件' }]}
      column="法定主动公开内容"
    >
      <h1>政策文件</h1>
      <p class="lead">
        本机关制定的规章和行政规范性文件。自形成之日起20个工作日内公开，可以按文号、机关和年份查找。
      </p>
      <form class="filters" method="get" action="/search">
        <TextField name="words" label="文号或标题" language={look.language} />
        <Select
          name="agency"
          label="发文机关"
          language={look.language}
          options={[{ value: '', label: '全部机关' }]}
        />
        <Select
          name="year"
          label="年份"
          language={look.language}
          value="2026"
          options={['2025', '2026'].map((value) => ({ value, label: `${value}年` }))}
        />
        <div>
          <Button>筛选</Button>
        </div>
      </form>
      <DataTable
        caption="共1,284件，按发布日期排列"
        columns={columns}
        rows={rows}
        empty="没有文件"
      />
      <Pagination page={7} pages={43} hrefOf={(page) => `?page=${page}`} language={look.language} />
      <DataTable
        caption="收费"
        columns={columns}
        rows={[]}
        empty="没有符合条件的文件，请放宽条件"
      />
    </Layout>
  )
}
