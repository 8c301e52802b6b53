import { day, type Day } from '../../law/day.ts'
import type { Bilingual } from '../../law/bilingual.ts'

/** A rule that every agency works by, as the column 政府信息公开制度 lists it. */
export type RuleInForce = {
  readonly title: string
  readonly english: string
  readonly number: string
  readonly inForceFrom: Day
  readonly about: Bilingual
}

export const rulesInForce: readonly RuleInForce[] = [
  {
    title: '中华人民共和国政府信息公开条例',
    english: 'Regulations on Government Information Disclosure',
    number: '国务院令第711号',
    inForceFrom: day('2019-05-15'),
    about: {
      zh: '主动公开的范围和时限，依申请公开的办理，监督和保障。',
      en: 'What is published and by when, how requests are handled, supervision.',
    },
  },
  {
    title: '政府信息公开信息处理费管理办法',
    english: 'Measures on Processing Fees',
    number: '国办函〔2020〕109号',
    inForceFrom: day('2021-01-01'),
    about: {
      zh: '申请数量、频次明显超过合理范围时，信息处理费的计收标准和程序。',
      en: 'Fees where requests clearly exceed a reasonable number or frequency.',
    },
  },
  {
    title: '中华人民共和国政府信息公开工作年度报告格式',
    english: 'Form of the Annual Report',
    number: '国办公开办函〔2021〕30号',
    inForceFrom: day('2021-09-29'),
    about: {
      zh: '年度报告的六个部分、三张表格及其勾稽关系。',
      en: 'The six sections and three tables of the annual report, and how they add up.',
    },
  },
  {
    title: '关于规范政府信息公开平台有关事项的通知',
    english: 'Notice on Disclosure Platforms',
    number: '国办公开办函〔2019〕61号',
    inForceFrom: day('2019-11-29'),
    about: {
      zh: '政府信息公开专栏的名称、栏目和功能。',
      en: 'Name, columns and functions of the disclosure columns.',
    },
  },
  {
    title: '中华人民共和国行政复议法',
    english: 'Administrative Reconsideration Law',
    number: '主席令第9号',
    inForceFrom: day('2024-01-01'),
    about: {
      zh: '对答复不服的行政复议；对不予公开的答复应当先申请复议。',
      en: 'Reconsideration of replies; refusals are reconsidered before any suit.',
    },
  },
  {
    title: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
    english: 'Interpretation of the Supreme People’s Court on Disclosure Cases',
    number: '法释〔2025〕8号',
    inForceFrom: day('2025-06-01'),
    about: {
      zh: '政府信息公开行政诉讼的受理、举证和裁判。',
      en: 'Which disclosure cases courts hear, what must be proved, how they decide.',
    },
  },
]
