import { keysOf } from './keys-of.ts'
import { SPECIAL_QUERY_REVIEW_FIRST } from './readings.ts'

type GroundRow = {
  readonly label: string
  readonly english: string
  readonly article: string
  /** Must the agency withhold, may it, or does another law decide who gets to see it? */
  readonly duty: 'mustWithhold' | 'mayWithhold' | 'otherLaw'
  /** What lifts the ground, where something does. */
  readonly exception?: string
  /** The closed list of kinds that the article names, where it names them. */
  readonly kinds?: readonly string[]
  /** Review has to come before a suit. (行政复议法第二十三条) */
  readonly reviewFirst: boolean
}

/** Why information may be withheld. The keys are the rows of the annual report. */
export const grounds = {
  refusedStateSecret: {
    label: '属于国家秘密',
    english: 'State secret',
    article: '条例第十四条',
    duty: 'mustWithhold',
    reviewFirst: true,
  },
  refusedByLaw: {
    label: '其他法律行政法规禁止公开',
    english: 'Disclosure forbidden by another law or administrative regulation',
    article: '条例第十四条',
    duty: 'mustWithhold',
    reviewFirst: true,
  },
  refusedSafety: {
    label: '危及“三安全一稳定”',
    english: 'Endangers national, public or economic security or social stability',
    article: '条例第十四条',
    duty: 'mustWithhold',
    kinds: ['国家安全', '公共安全', '经济安全', '社会稳定'],
    reviewFirst: true,
  },
  refusedThirdParty: {
    label: '保护第三方合法权益',
    english: 'Protects the rights of a third party',
    article: '条例第十五条',
    duty: 'mustWithhold',
    exception: '第三方同意公开，或者行政机关认为不公开会对公共利益造成重大影响的，予以公开',
    reviewFirst: true,
  },
  refusedInternal: {
    label: '属于三类内部事务信息',
    english: 'Internal affairs',
    article: '条例第十六条第一款',
    duty: 'mayWithhold',
    kinds: ['人事管理', '后勤管理', '内部工作流程'],
    reviewFirst: true,
  },
  refusedDeliberative: {
    label: '属于四类过程性信息',
    english: 'Deliberative records',
    article: '条例第十六条第二款',
    duty: 'mayWithhold',
    exception: '法律、法规、规章规定应当公开的，从其规定',
    kinds: ['讨论记录', '过程稿', '磋商信函', '请示报告'],
    reviewFirst: true,
  },
  refusedEnforcementFile: {
    label: '属于行政执法案卷',
    english: 'Enforcement case file',
    article: '条例第十六条第二款',
    duty: 'mayWithhold',
    exception: '法律、法规、规章规定应当公开的，从其规定',
    reviewFirst: true,
  },
  refusedSpecialQuery: {
    label: '属于行政查询事项',
    english: 'Register open only under its own law',
    article: '条例第三十六条第（七）项',
    duty: 'otherLaw',
    reviewFirst: SPECIAL_QUERY_REVIEW_FIRST,
  },
} as const satisfies Readonly<Record<string, GroundRow>>

export type Ground = keyof typeof grounds

/** At least one ground: what a withheld part rests on. */
export type Grounds = readonly [Ground, ...Ground[]]

/** The eight grounds in the order of the annual report. */
export const groundKeys = keysOf(grounds)
