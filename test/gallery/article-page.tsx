import { day } from '../../src/law/day.ts'
import { ArticleToolbar } from '../../src/web/components/article-toolbar.tsx'
import { Facts } from '../../src/web/components/facts.tsx'
import { Foreign } from '../../src/web/components/foreign.tsx'
import { Tag } from '../../src/web/components/tag.tsx'
import { Time } from '../../src/web/components/time.tsx'
import { Layout } from '../../src/web/layout.tsx'
import { agency, galleryPaths, shellOf, type Look } from './shell.ts'

const title = '关于印发《海州市公租房保障管理办法》的通知'

/** A document with what readers expect around it. */
export function ArticlePage(look: Look) {
  return (
    <Layout
      {...shellOf('article', look)}
      title={title}
      agency={agency}
      section="guide"
      trail={[{ label: '政府信息公开指南' }]}
      description="公租房的申请条件、轮候和租金标准。"
      article={{ publishedOn: day('2026-03-18'), source: agency.name }}
    >
      <Facts
        facts={[
          { term: '索引号', value: '11320700014416330X/2026-00012' },
          { term: '发布机构', value: agency.name },
          { term: '成文日期', value: <Time on={day('2026-03-16')} /> },
          { term: '发布日期', value: <Time on={day('2026-03-18')} /> },
          { term: '文号', value: <span class="nowrap">海建规〔2026〕3号</span> },
          { term: '有效性', value: <Tag tone="good">现行有效</Tag> },
          { term: '主题词', value: undefined },
        ]}
      />
      <h1 class="article-title">{title}</h1>
      <ArticleToolbar
        path={galleryPaths.article}
        language={look.language}
        preferences={look.preferences}
        downloads={[
          { href: '/x.pdf', label: 'PDF' },
          { href: '/x.docx', label: 'WORD' },
        ]}
      />
      <article class="article">
        <p>各区人民政府，市各有关部门、单位：</p>
        <p>
          《海州市公租房保障管理办法》已经2026年3月10日市政府第58次常务会议讨论通过，现印发给你们，请认真组织实施。公租房保障坚持政府主导、社会参与，以需定建、适度保障，公开透明、公平公正的原则。
        </p>
        <h2>第一章　总则</h2>
        <p>
          <strong>第一条</strong>
          {'　'}
          为了完善住房保障体系，规范公租房的规划、建设、分配、使用和管理，根据《公共租赁住房管理办法》，结合本市实际，制定本办法。
        </p>
        <p>
          <strong>第二条</strong>　本办法所称公租房（
          <Foreign language="en">public rental housing</Foreign>
          ），是指限定建设标准和租金水平，面向符合条件的家庭出租的保障性住房。
        </p>
        <h3>申请材料</h3>
        <ul>
          <li>公租房保障申请表；</li>
          <li>家庭成员的身份证明。</li>
        </ul>
        <p>（此件公开发布）</p>
      </article>
    </Layout>
  )
}
