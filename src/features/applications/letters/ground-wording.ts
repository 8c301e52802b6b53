import type { Ground } from '../../../law/grounds.ts'
import { REGULATIONS } from './wording.ts'

/** What the law says of a ground, as a letter quotes it. `ownLaw`: another law has to be named beside. */
export const groundWording: Readonly<
  Record<Ground, { readonly article: string; readonly says: string; readonly ownLaw: boolean }>
> = {
  refusedStateSecret: {
    article: '第十四条',
    says: '依法确定为国家秘密的政府信息，不予公开',
    ownLaw: false,
  },
  refusedByLaw: {
    article: '第十四条',
    says: '法律、行政法规禁止公开的政府信息，不予公开',
    ownLaw: true,
  },
  refusedSafety: {
    article: '第十四条',
    says: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息，不予公开',
    ownLaw: false,
  },
  refusedThirdParty: {
    article: '第十五条',
    says: '涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开',
    ownLaw: false,
  },
  refusedInternal: {
    article: '第十六条第一款',
    says: '行政机关的内部事务信息，包括人事管理、后勤管理、内部工作流程等方面的信息，可以不予公开',
    ownLaw: false,
  },
  refusedDeliberative: {
    article: '第十六条第二款',
    says: '行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息，可以不予公开',
    ownLaw: false,
  },
  refusedEnforcementFile: {
    article: '第十六条第二款',
    says: '行政机关在履行行政管理职能过程中形成的行政执法案卷信息，可以不予公开',
    ownLaw: false,
  },
  refusedSpecialQuery: {
    article: '第三十六条第（七）项',
    says: '所申请公开信息属于工商、不动产登记资料等信息，有关法律、行政法规对信息的获取有特别规定的，告知申请人依照有关法律、行政法规的规定办理',
    ownLaw: true,
  },
}

/** The article of a ground and its words; with the other law, where one forbids or governs. */
export function basisOf(ground: Ground, otherLaw: string | undefined): string {
  const { article, says, ownLaw } = groundWording[ground]
  const beside = ownLaw && otherLaw ? `以及${otherLaw.trim()}的规定` : ''
  return `${REGULATIONS}${article}关于${says}的规定${beside}`
}
