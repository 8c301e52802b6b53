import type { ComponentChildren } from 'preact'
import { acts } from '../../law/dossier-acts.ts'
import { href, routes } from '../../routes.ts'
import { Button } from '../../web/components/button.tsx'
import { FileField } from '../../web/components/file-field.tsx'
import { Notice } from '../../web/components/notice.tsx'
import { TextField } from '../../web/components/text-field.tsx'
import { localPath, type Language, type Messages } from '../../web/language.ts'
import { acceptedAttachments } from './attachments.ts'
import type { Credentials } from './find-page.tsx'
import type { Entry, OpenedDossier } from './find-application.ts'

const text = {
  zh: {
    asked: '需要您做的',
    clarification: '补正内容',
    clarify: '提交补正',
    reasons: '理由说明',
    giveReasons: '提交理由说明',
    files: '附件',
    until: (day: string) => `请在 ${day} 之前提交，逾期不补正的视为放弃申请。`,
    pay: (amount: string, day: string) =>
      `应缴 ${amount} 元，请在 ${day} 之前缴纳，方式见收费通知书。`,
    withdraw: '撤回申请',
    withdrawHint: '撤回以后不再办理；需要信息时可以重新申请。',
  },
  en: {
    asked: 'What is asked of you',
    clarification: 'Clarification',
    clarify: 'Submit the clarification',
    reasons: 'Reasons',
    giveReasons: 'Submit the reasons',
    files: 'Attachments',
    until: (day: string) => `Please answer by ${day}; otherwise the request counts as abandoned.`,
    pay: (amount: string, day: string) =>
      `${amount} yuan are payable by ${day}; see the fee notice.`,
    withdraw: 'Withdraw the request',
    withdrawHint: 'It is then not handled further; you may request again.',
  },
} satisfies Messages

type ActProps = {
  readonly opened: OpenedDossier
  readonly credentials: Credentials
  readonly language: Language
  readonly errors?: Readonly<Record<string, string | undefined>>
}

/** What the applicant has to do now, with the form to do it; nothing where nothing is asked. */
export function Asked(props: ActProps) {
  const { state } = props.opened.dossier
  if (state === 'awaitingPayment') return <ToPay {...props} />
  if (state === 'awaitingClarification') return <ToWrite {...props} act="receiveClarification" />
  return state === 'awaitingReasons' ? <ToWrite {...props} act="receiveReasons" /> : null
}

function ToPay({ opened, language }: ActProps) {
  const words = text[language]
  const { clock, fee } = opened.dossier
  if (!fee) return null
  return (
    <Notice tone="warn" title={words.asked}>
      <p>{words.pay(fee.amount, clock?.payBy ?? '')}</p>
    </Notice>
  )
}

type ToWriteProps = ActProps & { readonly act: 'receiveClarification' | 'receiveReasons' }

function ToWrite({ act, opened, credentials, language, errors = {} }: ToWriteProps) {
  const words = text[language]
  const clarifying = act === 'receiveClarification'
  const asked = opened.entries.findLast(
    ({ event }) => event.act === (clarifying ? 'requestClarification' : 'askReasons'),
  )
  return (
    <section class="flow" aria-labelledby="asked">
      <h2 id="asked">{words.asked}</h2>
      <WhatWasAsked entry={asked} language={language} />
      <ActForm act={act} opened={opened} credentials={credentials} language={language}>
        <TextField
          name="written"
          label={clarifying ? words.clarification : words.reasons}
          rows={6}
          maxlength={5_000}
          language={language}
          error={errors['written']}
        />
        <FileField
          name="files"
          label={words.files}
          accept={acceptedAttachments}
          language={language}
          error={errors['files']}
          multiple
          optional
        />
        <Button>{clarifying ? words.clarify : words.giveReasons}</Button>
      </ActForm>
    </section>
  )
}

function WhatWasAsked({
  entry,
  language,
}: {
  readonly entry: Entry | undefined
  readonly language: Language
}) {
  const items = entry?.written['text']
  const by = entry && 'by' in entry.event ? entry.event.by : undefined
  return (
    <>
      {typeof items === 'string' && <p class="preserve-lines">{items}</p>}
      {by && <p>{text[language].until(by)}</p>}
    </>
  )
}

/** Taking the application back, while that is possible. */
export function Withdrawal({ opened, credentials, language }: ActProps) {
  const words = text[language]
  const { state } = opened.dossier
  const moves: Readonly<Record<string, string>> = acts.withdraw.moves
  if (moves[state] === undefined) return null
  return (
    <details>
      <summary>{words.withdraw}</summary>
      <ActForm act="withdraw" opened={opened} credentials={credentials} language={language}>
        <p>{words.withdrawHint}</p>
        <Button kind="danger">{words.withdraw}</Button>
      </ActForm>
    </details>
  )
}

function ActForm({
  act,
  opened,
  credentials,
  language,
  children,
}: ActProps & { readonly act: string; readonly children: ComponentChildren }) {
  return (
    <form
      class="form-box flow"
      method="post"
      enctype="multipart/form-data"
      action={localPath(href(routes.applicationAct), language)}
    >
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="seen" value={opened.ledger.length} />
      <input type="hidden" name="registration" value={credentials.registration} />
      <input type="hidden" name="code" value={credentials.code} />
      {children}
    </form>
  )
}
