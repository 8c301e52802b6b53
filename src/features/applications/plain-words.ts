import type { Bilingual } from '../../law/bilingual.ts'
import type { State } from '../../law/dossier-states.ts'
import type { Dossier } from '../../law/dossier.ts'

const inState: Readonly<Record<State, Bilingual>> = {
  submitted: {
    zh: '申请已经送到，等待工作人员登记。',
    en: 'Your request has arrived and waits to be registered.',
  },
  open: {
    zh: '正在查找信息、研究答复。现在不需要您做什么。',
    en: 'The information is being looked for. Nothing is asked of you now.',
  },
  awaitingClarification: {
    zh: '申请内容需要补正，请在下面填写后提交。',
    en: 'Your request has to be clarified. Please answer below.',
  },
  consulting: {
    zh: '正在书面征求与信息有关的人或者机关的意见，所需时间不计入答复期限。',
    en: 'Those whom the information concerns are being consulted; that time is not counted.',
  },
  awaitingReasons: {
    zh: '申请的数量、频次较多，请说明理由。',
    en: 'You made many requests; please give your reasons.',
  },
  awaitingPayment: {
    zh: '请按照收费通知缴费，缴清后继续办理。',
    en: 'Please pay as the fee notice says; the handling goes on afterwards.',
  },
  decided: {
    zh: '答复已经作出，正在送达。',
    en: 'The reply is made and is being served.',
  },
  served: { zh: '答复已经送达。', en: 'The reply has been served.' },
  closed: { zh: '这件申请已经结束，不再处理。', en: 'This request is closed.' },
  archived: { zh: '这件申请已经办结归档。', en: 'This request is finished and archived.' },
}

/** Where an application stands, in the words of everyday. */
export function inPlainWords({ state }: Pick<Dossier, 'state'>): Bilingual {
  return inState[state]
}
