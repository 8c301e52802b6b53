import { Layout } from '../../web/layout.tsx'
import type { Shell } from '../../web/components/site.ts'

const text = {
  zh: {
    title: '无障碍说明',
    intro: '本网站让看不清、听不见、用不惯鼠标的人和上网不便的人同样能够获取政府信息。',
    points: [
      [
        '长者模式',
        '点页面顶部的“长者模式”，文字放大、对比增强、改为单栏；再点一次恢复。选择保存在本机浏览器中。',
      ],
      ['字号', '年度报告等文章上方有大、中、小三种字号；浏览器放大到400%也不会丢失内容。'],
      ['键盘', '全部功能可以只用键盘完成：Tab 键移动，回车键打开；每页第一个链接是“跳到正文”。'],
      ['读屏', '标题分级，表格有表名和行列标题，状态都有文字，图形都有文字说明。'],
      ['不用脚本', '不运行脚本的浏览器和老手机同样可以使用全部页面。'],
      ['打印', '每个页面都有打印版式，印出正文和网址。'],
      [
        '不能上网',
        '可以到查阅点查阅，或者打电话、写信、当面提出申请；书写有困难的可以口头提出，由工作人员代为填写。',
      ],
    ],
    wrong:
      '发现页面有障碍，请通过页脚的联系方式告诉我们，我们会尽快改正，并先用其他方式提供您需要的信息。',
  },
  en: {
    title: 'Accessibility',
    intro:
      'This site serves those who see or hear badly, do not use a mouse, or cannot use the internet as well.',
    points: [
      [
        'Larger type',
        'The mode “长者模式” at the top of each page enlarges the type, strengthens contrast and uses one column. The choice is kept in your browser.',
      ],
      ['Text size', 'Articles have three sizes; nothing is lost at 400 % zoom.'],
      [
        'Keyboard',
        'Everything works by keyboard; the first link of each page skips to the content.',
      ],
      [
        'Screen readers',
        'Headings are nested, tables have captions and headers, states are in words, pictures are described.',
      ],
      ['Without scripts', 'All pages work without JavaScript and on old phones.'],
      ['Print', 'Every page prints its content and its address.'],
      [
        'Without internet',
        'Read at the reading venues, call, write or come. If you cannot write, staff write your request down.',
      ],
    ],
    wrong:
      'If a page gets in your way, tell us by the contact in the footer; we mend it and give you what you need another way meanwhile.',
  },
} as const

/** What the portal does for those who cannot use it as most do. (无障碍环境建设法第三十二条) */
export function AccessibilityPage({ shell }: { readonly shell: Shell }) {
  const words = text[shell.language]
  return (
    <Layout {...shell} title={words.title} trail={[{ label: words.title }]}>
      <div class="flow">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        {words.points.map(([heading, body]) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>{body}</p>
          </section>
        ))}
        <p>{words.wrong}</p>
      </div>
    </Layout>
  )
}
