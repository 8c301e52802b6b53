import { DataTable } from '../../web/components/data-table.tsx'
import { Foreign } from '../../web/components/foreign.tsx'
import type { Shell } from '../../web/components/site.ts'
import { Tag } from '../../web/components/tag.tsx'
import { Time } from '../../web/components/time.tsx'
import type { Messages } from '../../web/language.ts'
import type { Agency } from './agency.ts'
import { ColumnPage } from './column-page.tsx'
import { rulesInForce } from './rules.ts'

const text = {
  zh: {
    intro: '本机关的政府信息公开工作遵循下列法律、法规、司法解释和国家规定。',
    caption: '政府信息公开的主要依据',
    name: '名称',
    about: '主要内容',
    number: '文号',
    since: '施行日期',
    state: '时效',
    inForce: '现行有效',
    none: '暂无。',
  },
  en: {
    intro: 'Disclosure by this agency works by the following laws, regulations and national rules.',
    caption: 'The main rules of disclosure',
    name: 'Title',
    about: 'What it governs',
    number: 'Number',
    since: 'In force since',
    state: 'State',
    inForce: 'In force',
    none: 'None.',
  },
} satisfies Messages

/** The column 政府信息公开制度: what disclosure works by. (国办公开办函〔2019〕61号) */
export function RulesPage({ shell, agency }: { readonly shell: Shell; readonly agency: Agency }) {
  const { language } = shell
  const words = text[language]
  return (
    <ColumnPage shell={shell} agency={agency} section="rules">
      <p>{words.intro}</p>
      <DataTable
        caption={words.caption}
        rows={rulesInForce}
        empty={words.none}
        columns={[
          {
            header: words.name,
            is: 'title',
            cell: (rule) => (language === 'zh' ? rule.title : rule.english),
          },
          { header: words.about, cell: ({ about }) => about[language] },
          {
            header: words.number,
            is: 'code',
            cell: ({ number }) =>
              language === 'zh' ? number : <Foreign language="zh">{number}</Foreign>,
          },
          {
            header: words.since,
            is: 'code',
            cell: ({ inForceFrom }) => <Time on={inForceFrom} />,
          },
          { header: words.state, cell: () => <Tag tone="good">{words.inForce}</Tag> },
        ]}
      />
    </ColumnPage>
  )
}
