import { acts } from '../../law/dossier-acts.ts'
import { outcomeRows } from '../../law/outcome-rows.ts'
import { channels } from '../../law/receipt.ts'
import { states } from '../../law/dossier-states.ts'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { instantText } from '../../web/components/instant.ts'
import { Notice } from '../../web/components/notice.tsx'
import { nameOf, type Shell } from '../../web/components/site.ts'
import { Steps, type Step } from '../../web/components/steps.tsx'
import { Layout } from '../../web/layout.tsx'
import type { Language, Messages } from '../../web/language.ts'
import type { Agency } from '../agencies/index.ts'
import { Asked, Withdrawal } from './applicant-acts.tsx'
import { ClockProof } from './clock-proof.tsx'
import type { Entry, OpenedDossier } from './find-application.ts'
import type { Credentials } from './find-page.tsx'
import { inPlainWords } from './plain-words.ts'

const text = {
  zh: {
    mine: '我的申请',
    now: '现在的情况',
    legal: '法定环节',
    agency: '受理机关',
    at: '提交时间',
    subject: '申请内容',
    result: '办理结果',
    history: '办理经过',
    received: '提交申请',
    remedy: '不服怎么办',
    remedyBody:
      '对答复不服的，可以按照答复书末尾载明的途径和期限申请行政复议或者提起行政诉讼；逾期不答复的，可以向政府信息公开主管部门投诉、举报，也可以申请行政复议。',
    done: '已经提交并保存。',
    attachments: '提交过的附件',
  },
  en: {
    mine: 'My request',
    now: 'Where it stands',
    legal: 'Legal step',
    agency: 'Agency',
    at: 'Submitted',
    subject: 'Information wanted',
    result: 'Result',
    history: 'What happened',
    received: 'Submitted',
    remedy: 'If you disagree',
    remedyBody:
      'Against the reply: review or a suit as its last paragraph says. Against silence: complain to the supervising office, or apply for review.',
    done: 'Stored.',
    attachments: 'Files you handed in',
  },
} satisfies Messages

export type StatusPageProps = {
  readonly shell: Shell
  readonly agency: Agency
  readonly opened: OpenedDossier
  readonly credentials: Credentials
  readonly errors?: Readonly<Record<string, string | undefined>>
  readonly done?: boolean
}

/** The applicant's own page: where it is, what is asked of them, until when and why. */
export function StatusPage({
  shell,
  agency,
  opened,
  credentials,
  errors = {},
  done,
}: StatusPageProps) {
  const { language } = shell
  const words = text[language]
  const { dossier, request } = opened
  const { clock, receivedOn, row, state } = dossier
  const label = states[state]
  const result = row && outcomeRows[row]
  return (
    <Layout {...shell} title={words.mine} active="howToApply" trail={[{ label: words.mine }]}>
      <div class="flow">
        <ErrorSummary errors={errors} language={language} />
        <h1>
          {words.mine} {opened.registration}
        </h1>
        {done && (
          <Notice tone="good">
            <p>{words.done}</p>
          </Notice>
        )}
        <p class="lead">{inPlainWords(dossier)[language]}</p>
        <Facts
          facts={[
            { term: words.legal, value: language === 'zh' ? label.label : label.english },
            { term: words.agency, value: nameOf(agency, language) },
            { term: words.at, value: instantText(opened.submittedAt, language) },
            { term: words.subject, value: request.subject },
            {
              term: words.result,
              value: result && (language === 'zh' ? result.label : result.english),
            },
          ]}
        />
        <Asked opened={opened} credentials={credentials} language={language} errors={errors} />
        {clock && receivedOn && dossier.repliedOn === undefined && (
          <ClockProof clock={clock} receivedOn={receivedOn} language={language} />
        )}
        <h2>{words.history}</h2>
        <Steps steps={opened.entries.map((entry) => stepOf(entry, language))} language={language} />
        <h2>{words.remedy}</h2>
        <p>{words.remedyBody}</p>
        <Withdrawal opened={opened} credentials={credentials} language={language} />
      </div>
    </Layout>
  )
}

/** What staff and applicant did; which section handles it is the agency's own affair. */
function stepOf({ event, on }: Entry, language: Language): Step {
  if (event.act === 'submit') {
    const { label, english } = channels[event.channel]
    return { on, title: text[language].received, body: language === 'zh' ? label : english }
  }
  const { label, english, article } = acts[event.act]
  return { on, title: language === 'zh' ? label : english, basis: article }
}
