import { channels } from '../../law/receipt.ts'
import { href, routes } from '../../routes.ts'
import { Facts } from '../../web/components/facts.tsx'
import { Notice } from '../../web/components/notice.tsx'
import { nameOf, type Shell } from '../../web/components/site.ts'
import { instantText } from '../../web/components/instant.ts'
import { localPath, type Messages } from '../../web/language.ts'
import { ColumnPage, contactFacts, type Agency } from '../agencies/index.ts'
import { ClockProof } from './clock-proof.tsx'
import type { Submitted } from './submit.ts'

const text = {
  zh: {
    done: '提交成功',
    says: '您的申请已经保存。请记下或者打印下面的登记编号和查询码：凭这两项查询办理进度、补正、领取答复。查询码只显示这一次，我们不保存原文。',
    repeated: '这份申请此前已经提交成功，没有重复登记。下面是它的回执。',
    used: '这份表格此前已经用来提交了另一件申请，刚才的内容没有保存。下面是先前那件的回执；要另外申请，请重新打开申请表填写。',
    receipt: '政府信息公开申请接收回执',
    registration: '登记编号',
    code: '查询码',
    agency: '受理机关',
    at: '提交时间',
    channel: '提交渠道',
    subject: '申请内容',
    digest: '内容摘要（SHA-256）',
    digestHint: '摘要由申请的全部内容、附件和查询码算出，可以证明提交过的内容没有被改动。',
    pending: '收到之日自本机关与您确认之日起计算，确认后告知答复期限。',
    print: '打印',
    query: '查询办理进度',
    contact: '联系方式',
  },
  en: {
    done: 'Submitted',
    says: 'Your request is stored. Note or print the registration number and the query code: with both you follow it, clarify it and receive the reply. The code is shown this once; we do not keep it.',
    repeated: 'This request was stored before; nothing was registered twice. This is its receipt.',
    used: 'This form was used for another request before; what you just sent was not stored. Below is the receipt of the earlier one. Open a new form for another request.',
    receipt: 'Receipt',
    registration: 'Registration number',
    code: 'Query code',
    agency: 'Agency',
    at: 'Submitted',
    channel: 'Channel',
    subject: 'Information wanted',
    digest: 'Digest (SHA-256)',
    digestHint:
      'It is computed from the whole request, its files and the query code, and proves that nothing was changed.',
    pending: 'The period runs from the day on which the agency confirms receipt with you.',
    print: 'Print',
    query: 'Follow this request',
    contact: 'Contact',
  },
} satisfies Messages

export type ReceiptPageProps = {
  readonly shell: Shell
  readonly agency: Agency
  readonly subject: string
  readonly submitted: Submitted
}

/** The receipt: what the applicant holds in hand when it comes to a dispute. (条例第三十一条) */
export function ReceiptPage({ shell, agency, subject, submitted }: ReceiptPageProps) {
  const { language } = shell
  const words = text[language]
  const { kind, receipt } = submitted
  const { dossier } = receipt
  return (
    <ColumnPage shell={shell} agency={agency} section="howToApply">
      <Notice
        tone={kind === 'formUsed' ? 'warn' : 'good'}
        title={kind === 'stored' ? words.done : undefined}
      >
        <p>{kind === 'stored' ? words.says : kind === 'repeated' ? words.repeated : words.used}</p>
      </Notice>
      <section class="receipt flow" data-draft-done={agency.code} aria-labelledby="receipt">
        <h2 id="receipt">{words.receipt}</h2>
        <dl class="receipt-codes">
          <div>
            <dt>{words.registration}</dt>
            <dd>{receipt.registration}</dd>
          </div>
          <div>
            <dt>{words.code}</dt>
            <dd>{receipt.queryCode}</dd>
          </div>
        </dl>
        <Facts
          facts={[
            { term: words.agency, value: nameOf(agency, language) },
            { term: words.at, value: instantText(receipt.submittedAt, language) },
            {
              term: words.channel,
              value: language === 'zh' ? channels.online.label : channels.online.english,
            },
            { term: words.subject, value: kind === 'formUsed' ? undefined : subject },
            { term: words.digest, value: <code class="digest">{receipt.digest}</code> },
          ]}
        />
        <p class="hint">{words.digestHint}</p>
        <p class="no-print">
          <button class="button button-quiet" type="button" data-print hidden>
            {words.print}
          </button>{' '}
          <a href={localPath(href(routes.application), language)}>{words.query}</a>
        </p>
        {dossier.clock && dossier.receivedOn ? (
          <ClockProof clock={dossier.clock} receivedOn={dossier.receivedOn} language={language} />
        ) : (
          <p>{words.pending}</p>
        )}
        <h2>{words.contact}</h2>
        <Facts facts={contactFacts(agency, language)} />
      </section>
    </ColumnPage>
  )
}
