import { guideFacts, missingGuideFacts, type GuideFact } from '../../law/guide-facts.ts'
import { href, routes } from '../../routes.ts'
import { Facts, type Fact } from '../../web/components/facts.tsx'
import { Foreign } from '../../web/components/foreign.tsx'
import { Notice } from '../../web/components/notice.tsx'
import { sectionName } from '../../web/components/side-nav.tsx'
import { nameOf, type Shell } from '../../web/components/site.ts'
import { Time } from '../../web/components/time.tsx'
import { Layout } from '../../web/layout.tsx'
import { localPath, type Language, type Messages } from '../../web/language.ts'
import type { Agency } from './agency.ts'

const text = {
  zh: {
    intro: (name: string) =>
      `为方便公民、法人和其他组织获取${name}的政府信息，依照《中华人民共和国政府信息公开条例》第十二条编制本指南。`,
    office: '政府信息公开工作机构',
    updated: '更新日期',
    incomplete: '本指南尚不完整，缺少：',
    complain: '认为本机关没有按照规定公开信息的，可以向政府信息公开主管部门投诉、举报；具体见',
    apply: '依申请公开',
    stop: '。',
  },
  en: {
    intro: (name: string) =>
      `This guide helps the public obtain the information of ${name}. It follows Art. 12 of the Regulations on Government Information Disclosure.`,
    office: 'Disclosure office',
    updated: 'Updated',
    incomplete: 'This guide is not complete. Missing: ',
    complain:
      'If you think that this agency does not disclose as it should, you may complain to the supervising office. See ',
    apply: 'Make a request',
    stop: '.',
  },
} satisfies Messages

const office: readonly GuideFact[] = [
  'officeName',
  'officeAddress',
  'officeHours',
  'phone',
  'fax',
  'internetContact',
]

/** Whom to ask: the office, where it is, when it is open, how to reach it. */
export function contactFacts(
  { guide }: Pick<Agency, 'guide'>,
  language: Language,
): readonly Fact[] {
  return office.map((fact) => ({
    term: factName(fact, language),
    value: guide[fact] === undefined ? undefined : inChinese(guide[fact], language),
  }))
}

/** The guide of an agency, with the nine facts that the law asks for. (条例第十二条) */
export function GuidePage({ shell, agency }: { readonly shell: Shell; readonly agency: Agency }) {
  const { language } = shell
  const words = text[language]
  const title = sectionName('guide', language)
  const missing = missingGuideFacts(agency.guide)
  return (
    <Layout
      {...shell}
      title={title}
      agency={agency}
      section="guide"
      column={title}
      trail={[{ label: title }]}
    >
      <article class="article flow">
        <h1>{title}</h1>
        {agency.guide.updatedOn && (
          <p class="hint">
            {words.updated} <Time on={agency.guide.updatedOn} />
          </p>
        )}
        {missing.length > 0 && (
          <Notice tone="warn">
            <p>
              {words.incomplete}
              {missing
                .map((fact) => factName(fact, language))
                .join(language === 'zh' ? '、' : ', ')}
            </p>
          </Notice>
        )}
        <p>{words.intro(nameOf(agency, language))}</p>
        {(['classification', 'arrangement', 'access'] as const).map((fact) => (
          <section key={fact}>
            <h2>{factName(fact, language)}</h2>
            <p>{inChinese(agency.guide[fact] ?? '', language)}</p>
          </section>
        ))}
        <h2>{words.office}</h2>
        <Facts facts={contactFacts(agency, language)} />
        <p>
          {words.complain}
          <a href={localPath(href(routes.howToApply, { code: agency.code }), language)}>
            {words.apply}
          </a>
          {words.stop}
        </p>
      </article>
    </Layout>
  )
}

function factName(fact: GuideFact, language: Language): string {
  return language === 'zh' ? guideFacts[fact].label : guideFacts[fact].english
}

/** What an agency wrote is Chinese, on the English page too. */
function inChinese(value: string, language: Language) {
  return language === 'zh' ? value : <Foreign language="zh">{value}</Foreign>
}
