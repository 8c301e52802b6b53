/** 公开属性: set when a document is drafted; anything but proactive needs a reason on the draft. */
export const disclosureAttributes = {
  proactive: {
    label: '主动公开',
    english: 'Proactive',
    article: '条例第十九条',
    needsReason: false,
  },
  onRequest: {
    label: '依申请公开',
    english: 'On request',
    article: '条例第二十七条',
    needsReason: true,
  },
  exempt: {
    label: '不予公开',
    english: 'Exempt',
    article: '条例第十四条至第十六条',
    needsReason: true,
  },
} as const

export type DisclosureAttribute = keyof typeof disclosureAttributes

/** Whether an attribute has to be given a reason on the draft. (国办发〔2016〕80号) */
export function needsReason(attribute: DisclosureAttribute): boolean {
  return disclosureAttributes[attribute].needsReason
}
