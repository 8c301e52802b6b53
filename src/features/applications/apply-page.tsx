import { href, routes } from '../../routes.ts'
import { Button } from '../../web/components/button.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { Notice } from '../../web/components/notice.tsx'
import { nameOf, type Shell } from '../../web/components/site.ts'
import { localPath, type Messages } from '../../web/language.ts'
import type { FormValues } from '../../web/parse-form.ts'
import { ColumnPage, type Agency } from '../agencies/index.ts'
import { How, What, Who } from './application-fields.tsx'

const text = {
  zh: {
    intro: (agency: string) =>
      `向${agency}申请公开政府信息。填写约需5分钟，不需要账号，不问用途。标注“选填”之外的都要填写。`,
    public: '先找一找：已经公开的信息可以直接查看，不必申请。',
    paper: '打印纸质申请表',
    leaveEmpty: '请不要填写这一栏',
    privacy: '个人信息怎样使用',
    privacyBody:
      '以上信息只用于办理这件申请、与您联系和送达文书，加密保存，按档案规定的期限保管；您可以查阅、更正。依据：条例第二十九条、个人信息保护法第十七条、第三十五条。',
    submit: '提交申请',
    draft: '已在这台设备上保存草稿（不含证件号码），断网后可以继续填写。',
  },
  en: {
    intro: (agency: string) =>
      `Request information from ${agency}. It takes about five minutes, needs no account, and no purpose is asked. Everything not marked optional is needed.`,
    public: 'Look first: what is already public needs no request.',
    paper: 'Print the form on paper',
    leaveEmpty: 'Leave this empty',
    privacy: 'How personal data are used',
    privacyBody:
      'Only to handle this request, to reach you and to serve letters; sealed, and kept as long as the archive rules say. You may see and correct them. Basis: Regulations, Art. 29; Personal Information Protection Law, Arts. 17 and 35.',
    submit: 'Submit',
    draft: 'A draft (without document numbers) is kept on this device.',
  },
} satisfies Messages

export type ApplyPageProps = {
  readonly shell: Shell
  readonly agency: Agency
  readonly token: string
  readonly values: FormValues
  readonly errors: Readonly<Record<string, string | undefined>>
}

/** The form of an application: who, what, how; the law's three things and no purpose. (条例第二十九条) */
export function ApplyPage({ shell, agency, token, values, errors }: ApplyPageProps) {
  const { language } = shell
  const words = text[language]
  const code = agency.code
  return (
    <ColumnPage shell={shell} agency={agency} section="howToApply">
      <ErrorSummary errors={errors} language={language} />
      <p>{words.intro(nameOf(agency, language))}</p>
      <p>
        <a href={localPath(href(routes.statutoryContent, { code }), language)}>{words.public}</a>
        {' · '}
        <a href={localPath(href(routes.applyOnPaper, { code }), language)}>{words.paper}</a>
      </p>
      <form
        class="form-box flow"
        method="post"
        enctype="multipart/form-data"
        action={localPath(href(routes.apply, { code }), language)}
        data-draft={code}
      >
        <input type="hidden" name="token" value={token} />
        <Who language={language} values={values} errors={errors} />
        <What language={language} values={values} errors={errors} />
        <How language={language} values={values} errors={errors} />
        <div class="visually-hidden" aria-hidden="true">
          <label>
            {words.leaveEmpty}
            <input type="text" name="website" tabindex={-1} autocomplete="off" />
          </label>
        </div>
        <Notice title={words.privacy}>
          <p>{words.privacyBody}</p>
        </Notice>
        <p class="hint" data-draft-note hidden>
          {words.draft}
        </p>
        <Button>{words.submit}</Button>
      </form>
    </ColumnPage>
  )
}
