/** What a letter may have to contain. */
export const letterElements = {
  title: { label: '标题', english: 'Title', article: 'GB/T 9704-2012 7.3.1' },
  documentNumber: {
    label: '发文字号',
    english: 'Document number',
    article: 'GB/T 9704-2012 7.2.5',
  },
  addressee: {
    label: '收件人全称',
    english: 'Full name of the addressee',
    article: 'GB/T 9704-2012 7.3.2',
  },
  receipt: {
    label: '收到日期和渠道',
    english: 'Day and channel of receipt',
    article: '条例第三十一条',
  },
  request: { label: '申请内容', english: 'What was asked for', article: '条例第二十九条' },
  procedure: {
    label: '补正、征求意见、延期、收费等办理情况',
    english: 'Clarification, consultation, extension or fee on the way',
    article: '条例第三十条、第三十二条、第三十三条、第四十二条',
  },
  legalBasis: { label: '法律依据', english: 'Legal basis', article: '条例第三十六条' },
  reasons: { label: '事实和理由', english: 'Facts and reasons', article: '条例第三十六条' },
  result: { label: '处理结果', english: 'Result', article: '条例第三十六条' },
  provision: {
    label: '提供的方式、途径和时间',
    english: 'How, where and when it is provided',
    article: '条例第三十六条第（一）项、第（二）项',
  },
  attachments: {
    label: '附件清单',
    english: 'List of attachments',
    article: 'GB/T 9704-2012 7.3.4',
  },
  remedies: {
    label: '救济途径和期限',
    english: 'Remedies and their periods',
    article: '行政复议法第二十条、第二十三条',
  },
  signature: { label: '机关署名', english: 'Name of the agency', article: 'GB/T 9704-2012 7.3.5' },
  issuedOn: { label: '成文日期', english: 'Date of issue', article: 'GB/T 9704-2012 7.3.5' },
  seal: { label: '印章', english: 'Seal', article: 'GB/T 9704-2012 7.3.5' },
  contact: { label: '联系方式', english: 'Contact', article: '条例第十二条' },
  clarificationItems: {
    label: '需要补正的事项',
    english: 'What has to be clarified',
    article: '条例第三十条',
  },
  clarificationBy: { label: '补正期限', english: 'Last day to clarify', article: '条例第三十条' },
  clarificationConsequence: {
    label: '逾期不补正的后果',
    english: 'What follows if it is not clarified',
    article: '条例第三十条',
  },
  reasonsAsked: {
    label: '需要说明的理由',
    english: 'What has to be explained',
    article: '条例第三十五条',
  },
  extensionReason: {
    label: '延期理由',
    english: 'Why the period is extended',
    article: '条例第三十三条',
  },
  newDueOn: { label: '延期后的答复期限', english: 'New due day', article: '条例第三十三条' },
  officeHeadApproval: {
    label: '工作机构负责人同意',
    english: 'Approval of the head of the disclosure office',
    article: '条例第三十三条',
  },
  consultedContent: {
    label: '征求意见的信息内容',
    english: 'The information concerned',
    article: '条例第三十二条、第三十四条',
  },
  consulteeBy: {
    label: '十五个工作日的答复期限',
    english: 'Fifteen working days to answer',
    article: '条例第三十二条、第三十四条',
  },
  silenceAgencyDecides: {
    label: '逾期不答复由本机关决定',
    english: 'On silence the agency decides',
    article: '条例第三十二条',
  },
  silenceConsent: {
    label: '逾期不答复视为同意',
    english: 'Silence is consent',
    article: '条例第三十四条',
  },
  opinion: {
    label: '意见和理由',
    english: 'Opinion and reasons',
    article: '条例第三十二条、第三十四条',
  },
  disclosedContent: {
    label: '决定公开的信息内容',
    english: 'What will be disclosed',
    article: '条例第三十二条',
  },
  disclosureReasons: {
    label: '决定公开的理由',
    english: 'Why it will be disclosed',
    article: '条例第三十二条',
  },
  feeBasis: {
    label: '收费依据',
    english: 'Basis of the fee',
    article: '国办函〔2020〕109号第六条',
  },
  feeStandard: {
    label: '收费标准',
    english: 'Rate of the fee',
    article: '国办函〔2020〕109号第四条、第五条',
  },
  feeAmount: {
    label: '收费金额',
    english: 'Amount of the fee',
    article: '国办函〔2020〕109号第六条',
  },
  feePayment: { label: '缴费方式', english: 'How to pay', article: '国办函〔2020〕109号第六条' },
  feePayBy: {
    label: '二十个工作日的缴费期限',
    english: 'Twenty working days to pay',
    article: '国办函〔2020〕109号第六条',
  },
  feeConsequence: {
    label: '逾期不缴费的后果',
    english: 'What follows if it is not paid',
    article: '国办函〔2020〕109号第六条',
  },
  // From memory, to be verified: that the fee cannot be challenged on its own (109号第七条).
  feeNotChallengeable: {
    label: '收费决定不能单独复议、诉讼',
    english: 'The fee cannot be challenged on its own',
    article: '国办函〔2020〕109号第七条',
  },
  searchRecord: {
    label: '检索情况',
    english: 'Record of the search',
    article: '条例第三十六条第（四）项',
  },
  responsibleAgency: {
    label: '负责公开机关的名称和联系方式',
    english: 'Name and contact of the agency responsible',
    article: '条例第三十六条第（五）项',
  },
  earlierReply: {
    label: '此前答复的发文字号',
    english: 'Document number of the earlier reply',
    article: '条例第三十六条第（六）项',
  },
  serviceMethod: {
    label: '送达方式',
    english: 'Method of service',
    article: '国办公开办函〔2016〕235号第一条',
  },
  recipientSignature: {
    label: '受送达人签收及日期',
    english: 'Signature of the recipient and day',
    article: '国办公开办函〔2016〕235号第四条',
  },
  reviewOpinions: {
    label: '审查意见和签名',
    english: 'Opinions of the review, signed',
    article: '条例第十七条',
  },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly english: string; readonly article: string }>
>

export type LetterElement = keyof typeof letterElements
