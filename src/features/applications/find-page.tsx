import { href, routes } from '../../routes.ts'
import { Button } from '../../web/components/button.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import type { Shell } from '../../web/components/site.ts'
import { TextField } from '../../web/components/text-field.tsx'
import { Layout } from '../../web/layout.tsx'
import { localPath, type Messages } from '../../web/language.ts'

const text = {
  zh: {
    title: '查询办理进度',
    intro: '填写回执上的登记编号和查询码。查询码不会出现在网址里。',
    registration: '登记编号',
    registrationHint: '例如 2026-000123',
    code: '查询码',
    codeHint: '24位，可以不写连字符，不分大小写',
    find: '查询',
    lost: '查询码遗失的，请持有效证件到受理机关查询。',
  },
  en: {
    title: 'Follow a request',
    intro:
      'Enter the registration number and the query code of your receipt. The code never stands in an address.',
    registration: 'Registration number',
    registrationHint: 'Such as 2026-000123',
    code: 'Query code',
    codeHint: '24 characters; dashes and capitals do not matter',
    find: 'Show',
    lost: 'If the code is lost, ask the agency in person with your document.',
  },
} satisfies Messages

export type Credentials = { readonly registration: string; readonly code: string }

/** Asks for number and code, which go by POST and never stand in an address. */
export function FindPage({
  shell,
  errors,
  registration,
}: {
  readonly shell: Shell
  readonly errors: Readonly<Record<string, string | undefined>>
  readonly registration: string
}) {
  const { language } = shell
  const words = text[language]
  return (
    <Layout {...shell} title={words.title} active="howToApply" trail={[{ label: words.title }]}>
      <div class="flow">
        <ErrorSummary errors={errors} language={language} />
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <form class="form-box" method="post" action={localPath(href(routes.application), language)}>
          <TextField
            name="registration"
            label={words.registration}
            hint={words.registrationHint}
            value={registration}
            language={language}
            width="short"
            autocomplete="off"
          />
          <TextField
            name="code"
            label={words.code}
            hint={words.codeHint}
            language={language}
            maxlength={40}
            autocomplete="off"
          />
          <Button>{words.find}</Button>
        </form>
        <p class="hint">{words.lost}</p>
      </div>
    </Layout>
  )
}
