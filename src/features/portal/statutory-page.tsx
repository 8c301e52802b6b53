import { article20, article20Keys, type Article20Category } from '../../law/article-20.ts'
import { DataTable } from '../../web/components/data-table.tsx'
import type { Shell } from '../../web/components/site.ts'
import type { Messages } from '../../web/language.ts'
import { ColumnPage, type Agency } from '../agencies/index.ts'

/** Something public that belongs to a category: where it is, and how much of it there is. */
export type StatutoryItem = {
  readonly category: Article20Category
  readonly title: string
  readonly href: string
}

const text = {
  zh: {
    intro:
      '《中华人民共和国政府信息公开条例》第二十条规定应当主动公开的信息，按类列出。信息自形成或者变更之日起20个工作日内公开。',
    caption: '法定主动公开内容',
    category: '类别',
    range: '范围（条例第二十条）',
    content: '本机关公开的内容',
    none: '本网站暂无本机关此类信息，可以依申请公开获取',
    empty: '暂无。',
  },
  en: {
    intro:
      'What Art. 20 of the Regulations asks every agency to publish, by kind. Information is published within 20 working days of being made or changed.',
    caption: 'Statutory content',
    category: 'Kind',
    range: 'Scope (Art. 20)',
    content: 'Published by this agency',
    none: 'Nothing of this kind is on this site yet; it may be requested',
    empty: 'None.',
  },
} satisfies Messages

export type StatutoryPageProps = {
  readonly shell: Shell
  readonly agency: Agency
  readonly items: readonly StatutoryItem[]
}

/** The column 法定主动公开内容: the fifteen categories of Art. 20 and what is public in each. (条例第二十条) */
export function StatutoryPage({ shell, agency, items }: StatutoryPageProps) {
  const { language } = shell
  const words = text[language]
  return (
    <ColumnPage shell={shell} agency={agency} section="statutoryContent">
      <p>{words.intro}</p>
      <DataTable
        caption={words.caption}
        rows={article20Keys}
        empty={words.empty}
        columns={[
          {
            header: words.category,
            is: 'title',
            cell: (key) => (language === 'zh' ? article20[key].short : article20[key].english),
          },
          {
            header: words.range,
            cell: (key) => <span lang="zh-CN">{article20[key].label}</span>,
          },
          {
            header: words.content,
            cell: (key) => (
              <Items items={items.filter(({ category }) => category === key)} none={words.none} />
            ),
          },
        ]}
      />
    </ColumnPage>
  )
}

function Items({
  items,
  none,
}: {
  readonly items: readonly StatutoryItem[]
  readonly none: string
}) {
  if (items.length === 0) return <span class="hint">{none}</span>
  return (
    <ul class="plain">
      {items.map(({ title, href }) => (
        <li key={title}>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
