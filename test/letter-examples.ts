import type { LetterFacts } from '../src/features/applications/letters/index.ts'
import { day } from '../src/law/day.ts'
import { keysOf } from '../src/law/keys-of.ts'
import type { Letter } from '../src/law/letters.ts'
import { recordOf } from '../src/law/record-of.ts'

/** One dossier of the demonstration, as every letter knows it. */
export const dossier = {
  agency: '鄂尔多斯市东胜区审计局',
  office: {
    name: '东胜区审计局办公室（政府信息公开工作机构）',
    address: '鄂尔多斯市东胜区杭锦北路10号',
    phone: '0477-8371234',
    hours: '工作日9:00至12:00、14:30至17:30',
  },
  dossierNumber: '2026-0007',
  addressee: '王春梅',
  addresseeIs: 'person',
  receivedOn: day('2026-03-02'),
  channel: 'online',
  request: '2025年度东胜区保障性住房专项资金审计报告',
  procedure: {},
  issuedOn: day('2026-03-26'),
  servedOnline: false,
  documentNumber: { series: '东审政公开', year: 2026, number: 7 },
} as const

const remedies = {
  agencyKind: 'department',
  reviewAuthorities: ['鄂尔多斯市东胜区人民政府'],
  court: '鄂尔多斯市东胜区人民法院',
  internetChannel: '内蒙古自治区行政复议服务平台',
} as const

const reply = { ...dossier, kind: 'reply', reasons: '', remedies } as const
const organisation = {
  ...dossier,
  addressee: '内蒙古昌源建筑工程有限责任公司',
  addresseeIs: 'organisation',
} as const

const clarified = {
  clarification: {
    requestedOn: day('2026-03-05'),
    by: day('2026-03-26'),
    receivedOn: day('2026-03-12'),
  },
} as const

/** Facts of every letter of the catalogue, each enough for it to go out. */
export const letterExamples = {
  D01: {
    ...dossier,
    kind: 'registerSheet',
    applicantContact: '13900000000，鄂尔多斯市东胜区吉劳庆北路8号',
    wanted: '电子文件，网上查看下载',
    registeredBy: '苏日娜',
  },
  D02: { ...dossier, kind: 'receipt', issuedOn: day('2026-03-02'), dueOn: day('2026-03-30') },
  D03: {
    ...dossier,
    kind: 'clarification',
    issuedOn: day('2026-03-05'),
    items: [
      '所申请审计报告的文号，或者便于查询的其他特征性描述',
      '申请人的身份证明',
      '获取信息的方式、途径',
    ],
    by: day('2026-03-26'),
  },
  D04: {
    ...dossier,
    kind: 'reasonsAsked',
    found: '你自2026年2月1日至2026年3月2日向本机关提出政府信息公开申请46件',
    by: day('2026-03-20'),
  },
  D05: {
    ...dossier,
    kind: 'extension',
    reason: '申请公开的信息涉及多个年度的审计档案，检索和审查需要较长时间',
    workingDays: 20,
    newDueOn: day('2026-04-28'),
    approvedOn: day('2026-03-26'),
  },
  D06: {
    ...organisation,
    kind: 'thirdPartyConsultation',
    content: ['你单位2025年度保障性住房项目的工程结算单价', '你单位与建设单位签订的补充协议'],
    attachments: ['拟公开信息的复印件'],
  },
  D07: {
    ...organisation,
    kind: 'consultationAnswer',
    content: ['你单位2025年度保障性住房项目的工程结算单价'],
  },
  D08: {
    ...dossier,
    kind: 'consultationNotice',
    consulted: 'thirdParty',
    sentOn: day('2026-03-09'),
  },
  D09: {
    ...organisation,
    kind: 'disclosureNotice',
    opinion: 'objectsWithReason',
    content: '你单位2025年度保障性住房项目的工程结算单价',
    reasons: '保障性住房资金的使用涉及住户的居住安全，不公开可能对公共利益造成重大影响',
    disclosesFrom: day('2026-04-03'),
    remedies,
  },
  D10: {
    ...organisation,
    addressee: '鄂尔多斯市东胜区财政局',
    kind: 'coMakerConsultation',
    content: ['2025年度东胜区保障性住房专项资金审计报告'],
  },
  D11: {
    ...organisation,
    addressee: '鄂尔多斯市东胜区住房和城乡建设局',
    kind: 'assistance',
    of: 'agency',
    task: '查找并提供2025年度保障性住房项目的资金拨付台账',
    by: day('2026-03-16'),
  },
  D12: {
    ...dossier,
    kind: 'feeNotice',
    basis: { kind: 'byItem', already: 35 },
    found: '你在2026年3月向本机关提出的政府信息公开申请，此前已有35件',
    howToPay: '凭缴款码20260007通过非税收入收缴系统缴纳',
  },
  D13: {
    ...dossier,
    kind: 'reasonableDelay',
    procedure: { reasonsAsked: { on: day('2026-03-06'), explainedOn: day('2026-03-12') } },
    reasons: '你因参与同一项目的多起诉讼申请公开46件政府信息，所述属实',
    newDueOn: day('2026-06-30'),
  },
  D14: {
    ...dossier,
    kind: 'serviceProof',
    served: { title: '政府信息公开申请答复书', documentNumber: dossier.documentNumber },
    method: 'direct',
    place: '东胜区审计局政务服务窗口',
    serviceBy: '苏日娜、李强',
  },
  D15: {
    ...dossier,
    kind: 'reviewSlip',
    proposal: '拟予以部分公开，对工程结算单价作区分处理后提供',
    legalBasis: '《中华人民共和国政府信息公开条例》第十五条、第三十六条、第三十七条',
    reasons: '报告附表中的工程结算单价属于第三方商业秘密，第三方不同意公开且有合理理由',
    opinions: [
      {
        step: '承办科室意见',
        given: { opinion: '同意拟办意见', by: '李强', on: day('2026-03-18') },
      },
      { step: '保密审查意见' },
      { step: '机关负责人意见' },
    ],
  },
  E01: {
    ...reply,
    outcome: { kind: 'provided' },
    provision: { kind: 'enclosed', form: 'electronic' },
    attachments: ['2025年度东胜区保障性住房专项资金审计报告'],
  },
  E02: {
    ...reply,
    outcome: {
      kind: 'alreadyPublic',
      whereToFind: '登录东胜区人民政府门户网站，在“政府信息公开—审计公开”栏目查阅、下载',
    },
  },
  E03: {
    ...reply,
    procedure: { thirdParties: ['objectsWithReason'] },
    outcome: { kind: 'partial', withheld: ['refusedThirdParty'] },
    disclosed: '2025年度东胜区保障性住房专项资金审计报告正文，以及附表中除工程结算单价以外的内容',
    withheld: [
      {
        ground: 'refusedThirdParty',
        what: '附表2“工程结算情况”中施工单位的结算单价。',
        reasons: '该内容属于施工单位的商业秘密，公开会对其合法权益造成损害，施工单位不同意公开',
      },
    ],
    provision: { kind: 'enclosed', form: 'paper' },
    attachments: ['2025年度东胜区保障性住房专项资金审计报告（经区分处理）'],
  },
  ...refusals(),
  E11: {
    ...reply,
    request: '东胜区杭锦北路10号的不动产登记资料',
    outcome: { kind: 'refused', ground: 'refusedSpecialQuery' },
    otherLaw: '《不动产登记暂行条例》第二十七条',
    reasons: '你申请公开的信息属于不动产登记资料',
  },
  E12: {
    ...reply,
    outcome: {
      kind: 'notHeld',
      search: {
        systems: ['审计管理系统', '本机关综合档案室'],
        keywords: ['保障性住房', '专项资金审计'],
        searchedBy: '本机关办公室',
        searchedOn: day('2026-03-10'),
      },
    },
    reasons: '本机关2025年度没有对该项资金立项审计，没有制作审计报告',
  },
  E13: {
    ...reply,
    outcome: {
      kind: 'notOurs',
      reason: '保障性住房的分配名册由住房和城乡建设部门制作并保存',
      responsibleAgency: {
        name: '鄂尔多斯市东胜区住房和城乡建设局',
        contact: '0477-8375678，东胜区天骄路3号',
      },
    },
  },
  E14: {
    ...reply,
    outcome: { kind: 'needsCreation' },
    reasons: '你申请公开的分街道汇总数据没有现成记录，需要对2019年以来的审计底稿逐份统计分析',
  },
  E15: {
    ...reply,
    procedure: clarified,
    outcome: { kind: 'stillUnclear' },
    reasons: '补正后的申请仍为“与我有关的全部材料”，没有指明信息的名称、文号或者其他特征',
  },
  E16: {
    ...reply,
    outcome: { kind: 'petition', properChannel: '拨打12345热线，或者向东胜区信访局提出' },
    reasons: '你的申请要求查处某施工单位偷工减料的行为，属于举报',
  },
  E17: {
    ...reply,
    outcome: { kind: 'repeat', earlierReply: '东审政公开〔2025〕31号' },
    reasons: '你两次申请公开的是同一份审计报告',
  },
  E18: {
    ...reply,
    outcome: { kind: 'publication', howToObtain: '到东胜区图书馆查阅' },
    reasons: '《东胜年鉴（2025）》是公开出版的书籍',
  },
  E19: {
    ...reply,
    procedure: { reasonsAsked: { on: day('2026-03-06'), explainedOn: day('2026-03-12') } },
    outcome: { kind: 'excessive' },
    reasons: '你在一个月内申请公开46件政府信息，所述理由是“留作收藏”，与申请的数量明显不相称',
  },
  E20: {
    ...reply,
    outcome: { kind: 'reconfirmation' },
    reasons: '你已经取得东审报〔2025〕3号审计报告，现要求本机关在复印件上加盖印章予以确认',
  },
  E21: {
    ...reply,
    procedure: {
      clarification: { requestedOn: day('2026-03-05'), by: day('2026-03-26') },
    },
    outcome: { kind: 'uncorrected' },
    issuedOn: day('2026-03-30'),
    reasons: '你没有在期限内补正，也没有说明正当理由',
  },
  E22: {
    ...reply,
    procedure: {
      fee: { noticedOn: day('2026-03-10'), amount: '200', by: day('2026-04-08') },
    },
    outcome: { kind: 'unpaid' },
    issuedOn: day('2026-04-10'),
    reasons: '你收到收费通知书后没有在20个工作日内缴纳费用',
  },
  E23: {
    ...reply,
    outcome: { kind: 'withdrawn' },
    reasons: '你于2026年3月16日书面撤回申请',
  },
  E24: {
    ...dossier,
    kind: 'correction',
    request: '将审计公告中本人姓名“王春海”更正为“王春梅”',
    result: 'corrected',
    reasons: '经核对身份证明和审计底稿，原记录有误',
    remedies,
  },
  E25: {
    ...dossier,
    kind: 'suggestion',
    request: '建议主动公开历年保障性住房专项资金审计结果',
    result: 'takenUp',
    reasons: '该信息涉及公众利益调整、需要公众广泛知晓',
    published: { where: '东胜区人民政府门户网站“审计公开”栏目', on: day('2026-03-25') },
  },
} as const satisfies Readonly<Record<Letter, LetterFacts>>

/** The same letters, their facts no closer than the type. */
export const exampleOf: Readonly<Record<Letter, LetterFacts>> = recordOf(
  keysOf(letterExamples),
  (letter): LetterFacts => letterExamples[letter],
)

function refusals() {
  return {
    E04: {
      ...reply,
      outcome: { kind: 'refused', ground: 'refusedStateSecret' },
      reasons: '该报告的附件依法确定为秘密级国家秘密，保密期限尚未届满',
    },
    E05: {
      ...reply,
      outcome: { kind: 'refused', ground: 'refusedByLaw' },
      otherLaw: '《中华人民共和国统计法》第二十八条',
      reasons: '所申请的信息是能够推断单个调查对象身份的统计资料',
    },
    E06: {
      ...reply,
      outcome: { kind: 'refused', ground: 'refusedSafety' },
      reasons: '该信息载有供水设施的安防点位，公开后可能危及公共安全',
    },
    E07: {
      ...reply,
      procedure: { thirdParties: ['objectsWithReason'] },
      outcome: { kind: 'refused', ground: 'refusedThirdParty' },
      reasons: '该信息是施工单位的商业秘密，公开会对其合法权益造成损害',
    },
    E08: {
      ...reply,
      outcome: { kind: 'refused', ground: 'refusedInternal' },
      reasons: '该信息是本机关工作人员考勤记录，属于人事管理方面的内部事务信息',
    },
    E09: {
      ...reply,
      procedure: clarified,
      outcome: { kind: 'refused', ground: 'refusedDeliberative' },
      reasons:
        '你申请公开的是审计组讨论记录和报告征求意见稿，形成于审计结论作出之前，不是本机关的最终决定',
    },
    E10: {
      ...reply,
      outcome: { kind: 'refused', ground: 'refusedEnforcementFile' },
      reasons: '你申请公开的审计取证单属于行政执法案卷，没有法律、法规、规章规定应当公开',
    },
  } as const
}
