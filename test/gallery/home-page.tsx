import { day } from '../../src/law/day.ts'
import { Entries } from '../../src/web/components/entries.tsx'
import { Listing } from '../../src/web/components/listing.tsx'
import { Panel } from '../../src/web/components/panel.tsx'
import { Layout } from '../../src/web/layout.tsx'
import { shellOf, type Look } from './shell.ts'

const entries = [
  { title: '我要申请公开', href: '/a', text: '20个工作日内答复' },
  { title: '期限计算', href: '/b', text: '每一天为什么计入或不计' },
  { title: '年度报告', href: '/c', text: '网页、表格和文本，可以下载核对' },
  { title: '公开指南', href: '/d', text: '机构、时间、地点和办法' },
]

const documents = [
  {
    title: '海州市人民政府关于印发海州市政府信息公开工作规定的通知',
    href: '/1',
    on: day('2026-03-18'),
  },
  { title: '海州市城市更新行动实施方案（2026—2028年）', href: '/2', on: day('2026-02-26') },
  { title: '关于调整最低生活保障标准的通知', href: '/3', on: day('2026-02-11') },
  {
    title: '2025年市本级财政预算执行情况和2026年预算（草案）报告',
    href: '/4',
    on: day('2026-02-08'),
  },
  { title: '海州市公租房保障管理办法', href: '/5', on: day('2024-10-30') },
]

/** The home page of a portal: panels of its own, no left column. */
export function HomePage(look: Look) {
  return (
    <Layout {...shellOf('home', look)} title="首页" active="home" frame="none">
      <h1 class="visually-hidden">政府信息公开</h1>
      <Entries entries={entries} />
      <div class="halves">
        <Panel title="最新公开" more={{ href: '/latest', label: '更多' }}>
          <Listing items={documents} />
        </Panel>
        <Panel title="行政规范性文件" more={{ href: '/documents', label: '更多' }}>
          <Listing items={documents.toReversed()} />
        </Panel>
      </div>
    </Layout>
  )
}
