import { feeByItem, feeByPage, type Fee } from '../../law/processing-fee.ts'
import { href, routes } from '../../routes.ts'
import { LinkButton } from '../../web/components/button.tsx'
import { DataTable } from '../../web/components/data-table.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { Notice } from '../../web/components/notice.tsx'
import type { Shell } from '../../web/components/site.ts'
import { Steps } from '../../web/components/steps.tsx'
import { localPath, type Language, type Messages } from '../../web/language.ts'
import { ColumnPage, contactFacts, type Agency } from '../agencies/index.ts'

const text = {
  zh: {
    intro: '没有主动公开的政府信息，公民、法人和其他组织可以向本机关申请获取。申请不需要说明用途。',
    online: '网上申请',
    follow: '查询办理进度',
    paper: '打印申请表',
    write: '申请应当写明什么',
    name: '申请人的姓名或者名称、身份证明、联系方式；',
    what: '申请公开的政府信息的名称、文号或者便于查询的其他特征；',
    form: '申请公开的政府信息的形式要求，包括获取信息的方式、途径。',
    oral: '书写确有困难的，可以口头提出，由本机关政府信息公开工作机构代为填写。阅读有困难或者视听有障碍的，我们提供必要的帮助。',
    where: '向哪里提出',
    whereIntro:
      '可以当面提交，也可以邮寄、传真或者通过互联网联系方式提出，信封或者标题请注明“政府信息公开申请”。',
    course: '办理过程',
    receive: '收到',
    receiveBody:
      '当面提交的，提交之日为收到之日；邮寄的，签收之日为收到之日；传真和网上提出的，双方确认之日为收到之日。',
    clarify: '补正（需要时）',
    clarifyBody:
      '内容不明确的，7个工作日内一次性告知需要补正的事项；期限自收到补正之日起重新计算。',
    reply: '答复',
    replyBody:
      '能当场答复的当场答复；否则20个工作日内答复，最长延长20个工作日。征求第三方和其他机关意见的时间不计算在内。',
    remedy: '不服答复',
    remedyBody:
      '可以自知道之日起60日内申请行政复议，或者6个月内提起行政诉讼；对依法不予公开的答复，应当先申请行政复议。',
    article: (articles: string) => `条例${articles}`,
    deadline: '计算答复期限，看逐日说明',
    fee: '收费',
    feeIntro:
      '提供政府信息不收取费用。申请的数量、频次明显超过合理范围的，可以收取信息处理费，按件或者按量择一计收：',
    feeByItem: '按件计收（同一申请人一个自然月内累计）',
    feeByPage: '按量计收（每件申请单独计算）',
    items: '件数',
    pages: '页数',
    each: '每件（页）',
    yuan: (amount: string) => (amount === '0' ? '不收费' : `${amount}元`),
    beyond: (from: number) => `${from}以上`,
    rising: '31件以上，以10件为一档，每增加一档，每件增加100元。',
    none: '暂无。',
  },
  en: {
    intro:
      'Whoever needs information that is not published may request it from this agency. No purpose has to be given.',
    online: 'Apply online',
    follow: 'Follow a request',
    paper: 'Print the form',
    write: 'What a request says',
    name: 'your name, proof of identity and contact;',
    what: 'the title, document number or other description of the information;',
    form: 'in which form and by which way you would like to have it.',
    oral: 'If you cannot write, make the request orally and the disclosure office writes it down. We help readers and listeners with impairments.',
    where: 'Where to send it',
    whereIntro:
      'In person, by post, by fax or by the internet contact; mark it “政府信息公开申请”.',
    course: 'What happens then',
    receive: 'Receipt',
    receiveBody:
      'In person: the day you hand it in. By post: the day it is signed for. By fax or internet: the day both sides confirm.',
    clarify: 'Clarification, if needed',
    clarifyBody:
      'If it is unclear we tell you once, within 7 working days, what to add; the period begins anew when you have.',
    reply: 'Reply',
    replyBody:
      'At once where possible, otherwise within 20 working days, extended by 20 at most. Consulting third parties and other agencies is not counted.',
    remedy: 'If you disagree',
    remedyBody:
      'Reconsideration within 60 days, or a suit within 6 months; a refusal is reconsidered first.',
    article: (articles: string) => `Regulations, ${articles}`,
    deadline: 'Count a deadline, day by day',
    fee: 'Fees',
    feeIntro:
      'Information is provided free of charge. Where requests clearly exceed a reasonable number or frequency a processing fee may be charged, by item or by page:',
    feeByItem: 'By item (one applicant within a calendar month)',
    feeByPage: 'By page (each request by itself)',
    items: 'Items',
    pages: 'Pages',
    each: 'Each',
    yuan: (amount: string) => (amount === '0' ? 'free' : `${amount} yuan`),
    beyond: (from: number) => `${from} and more`,
    rising: 'From 31 items on, every step of ten costs 100 yuan more apiece.',
    none: 'None.',
  },
} satisfies Messages

/** Enough items and pages to show every band once. */
const itemBands = feeByItem(40)
const pageBands = feeByPage(201)

/** The column 依申请公开: what to write, where to send it, how long it takes, what it costs. (条例第二十九条至第四十二条) */
export function HowToApplyPage({
  shell,
  agency,
}: {
  readonly shell: Shell
  readonly agency: Agency
}) {
  const { language } = shell
  const words = text[language]
  const { code } = agency
  return (
    <ColumnPage shell={shell} agency={agency} section="howToApply">
      <p>{words.intro}</p>
      <div class="buttons">
        <LinkButton href={localPath(href(routes.apply, { code }), language)}>
          {words.online}
        </LinkButton>
        <LinkButton kind="quiet" href={localPath(href(routes.application), language)}>
          {words.follow}
        </LinkButton>
        <LinkButton kind="quiet" href={localPath(href(routes.applyOnPaper, { code }), language)}>
          {words.paper}
        </LinkButton>
      </div>
      <h2>{words.write}</h2>
      <ol>
        <li>{words.name}</li>
        <li>{words.what}</li>
        <li>{words.form}</li>
      </ol>
      <Notice>
        <p>{words.oral}</p>
      </Notice>
      <h2>{words.where}</h2>
      <p>{words.whereIntro}</p>
      <Facts facts={contactFacts(agency, language)} />
      <h2>{words.course}</h2>
      <Course language={language} />
      <p>
        <a href={localPath(href(routes.deadline), language)}>{words.deadline}</a>
      </p>
      <h2>{words.fee}</h2>
      <p>{words.feeIntro}</p>
      <Bands caption={words.feeByItem} unit={words.items} fee={itemBands} language={language} />
      <p class="hint">{words.rising}</p>
      <Bands caption={words.feeByPage} unit={words.pages} fee={pageBands} language={language} />
    </ColumnPage>
  )
}

function Course({ language }: { readonly language: Language }) {
  const words = text[language]
  const zh = language === 'zh'
  return (
    <Steps
      language={language}
      steps={[
        {
          title: words.receive,
          body: words.receiveBody,
          basis: words.article(zh ? '第三十一条' : 'Art. 31'),
        },
        {
          title: words.clarify,
          body: words.clarifyBody,
          basis: words.article(zh ? '第三十条' : 'Art. 30'),
        },
        {
          title: words.reply,
          body: words.replyBody,
          basis: words.article(zh ? '第三十三条' : 'Art. 33'),
        },
        {
          title: words.remedy,
          body: words.remedyBody,
          basis: words.article(zh ? '第五十一条' : 'Art. 51'),
        },
      ]}
    />
  )
}

type BandsProps = {
  readonly caption: string
  readonly unit: string
  readonly fee: Fee
  readonly language: Language
}

function Bands({ caption, unit, fee, language }: BandsProps) {
  const words = text[language]
  return (
    <DataTable
      caption={caption}
      rows={fee.tiers}
      empty={words.none}
      columns={[
        {
          header: unit,
          is: 'code',
          cell: ({ from, to }) => (to === null ? words.beyond(from) : `${from}–${to}`),
        },
        { header: words.each, is: 'figure', cell: ({ each }) => words.yuan(each) },
      ]}
    />
  )
}
