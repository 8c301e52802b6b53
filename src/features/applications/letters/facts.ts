import type { ThirdPartyOpinion } from '../../../law/consulted-opinions.ts'
import type { Day } from '../../../law/day.ts'
import type { DocumentNumber } from '../../../law/document-number.ts'
import type { AgencyOpinion, CorrectionResult } from '../../../law/dossier-events.ts'
import type { Ground } from '../../../law/grounds.ts'
import type { Outcome, ResponsibleAgency } from '../../../law/outcome.ts'
import type { FeeBasis } from '../../../law/processing-fee.ts'
import type { Channel } from '../../../law/receipt.ts'
import type { AgencyKind } from '../../../law/agency-kinds.ts'
import type { Service } from '../../../law/service.ts'

/** Where an applicant reaches the disclosure office. (条例第十二条) */
export type LetterOffice = {
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly hours: string
}

/** The names of a remedy paragraph, from the settings of the agency. */
export type RemedySettings = {
  readonly agencyKind: AgencyKind
  /** As many as the law names: the people's government of the same level, for a department. */
  readonly reviewAuthorities: readonly string[]
  readonly court: string
  /** Where review is applied for on the internet; needed when the letter is served there. */
  readonly internetChannel?: string | undefined
}

/** What happened on the way to a letter, as far as it did. */
export type Procedure = {
  readonly clarification?:
    | {
        readonly requestedOn: Day
        readonly by: Day
        /** Absent: it never came. */
        readonly receivedOn?: Day | undefined
      }
    | undefined
  readonly reasonsAsked?: { readonly on: Day; readonly explainedOn?: Day | undefined } | undefined
  /** Never their names: the applicant does not learn them. */
  readonly thirdParties?: readonly (ThirdPartyOpinion | 'awaited')[] | undefined
  readonly agencies?: readonly (AgencyOpinion | 'silent' | 'awaited')[] | undefined
  readonly extension?: { readonly noticedOn: Day; readonly dueOn: Day } | undefined
  readonly fee?:
    | {
        readonly noticedOn: Day
        /** Yuan, as digits. */
        readonly amount: string
        /** The last day to pay. */
        readonly by: Day
        readonly paidOn?: Day | undefined
      }
    | undefined
}

/** What every letter of a dossier knows. */
export type DossierFacts = {
  readonly agency: string
  readonly office: LetterOffice
  readonly dossierNumber: string
  /** The full name of whom the letter goes to. */
  readonly addressee: string
  readonly addresseeIs: 'person' | 'organisation'
  readonly receivedOn: Day
  readonly channel: Channel
  /** What was asked for, in the applicant's words or summed up. */
  readonly request: string
  readonly procedure: Procedure
  readonly issuedOn: Day
  readonly servedOnline: boolean
}

type Numbered = DossierFacts & { readonly documentNumber: DocumentNumber }

/** How, where and when information is provided. (条例第三十六条第（二）项，第四十条) */
export type Provision =
  | { readonly kind: 'enclosed'; readonly form: 'paper' | 'electronic' }
  | { readonly kind: 'online'; readonly where: string; readonly from: Day }
  | { readonly kind: 'sent'; readonly by: 'post' | 'email' | 'fax'; readonly on: Day }
  | {
      readonly kind: 'collect' | 'inspect'
      readonly where: string
      readonly from: Day
      readonly until?: Day | undefined
    }

/** A reply to an application, E01 to E23. */
export type ReplyFacts = Numbered & {
  readonly kind: 'reply'
  readonly outcome: Outcome
  /** What was found, and why it leads to the result; empty where nothing is withheld. */
  readonly reasons: string
  /** Of a partial disclosure: what is given. */
  readonly disclosed?: string | undefined
  /** Of a partial disclosure: what is withheld, and why, for each ground. */
  readonly withheld?:
    | readonly { readonly ground: Ground; readonly what: string; readonly reasons: string }[]
    | undefined
  /** The law and article that forbids disclosure, or that governs access: 《…法》第…条. */
  readonly otherLaw?: string | undefined
  readonly provision?: Provision | undefined
  readonly attachments?: readonly string[] | undefined
  readonly remedies: RemedySettings
}

/** A reply on the correction of a record, E24. */
export type CorrectionFacts = Numbered & {
  readonly kind: 'correction'
  readonly result: CorrectionResult
  readonly reasons: string
  /** Whom it was passed on to. */
  readonly transferredTo?: ResponsibleAgency | undefined
  readonly remedies: RemedySettings
}

/** A reply to the suggestion to publish, E25. */
export type SuggestionFacts = Numbered & {
  readonly kind: 'suggestion'
  readonly result: 'takenUp' | 'notTakenUp'
  readonly reasons: string
  /** Where it was published, and when. */
  readonly published?: { readonly where: string; readonly on: Day } | undefined
}

/** A notice on the way to a reply, D03 to D06 and D08 to D13. */
export type NoticeFacts = Numbered &
  (
    | { readonly kind: 'clarification'; readonly items: readonly string[]; readonly by: Day }
    | { readonly kind: 'reasonsAsked'; readonly found: string; readonly by: Day }
    | {
        readonly kind: 'extension'
        readonly reason: string
        readonly workingDays: number
        readonly newDueOn: Day
        /** When the head of the disclosure office agreed. */
        readonly approvedOn?: Day | undefined
      }
    | {
        readonly kind: 'thirdPartyConsultation'
        readonly content: readonly string[]
        readonly attachments?: readonly string[] | undefined
      }
    | {
        readonly kind: 'consultationNotice'
        readonly consulted: 'thirdParty' | 'coMaker' | 'agency'
        readonly sentOn: Day
      }
    | {
        readonly kind: 'disclosureNotice'
        readonly opinion: ThirdPartyOpinion
        readonly content: string
        readonly reasons: string
        readonly disclosesFrom?: Day | undefined
        readonly remedies: RemedySettings
      }
    | {
        readonly kind: 'coMakerConsultation'
        readonly content: readonly string[]
        readonly attachments?: readonly string[] | undefined
      }
    | {
        readonly kind: 'assistance'
        /** Another agency, or a section of this one. */
        readonly of: 'agency' | 'section'
        readonly task: string
        readonly by: Day
        readonly attachments?: readonly string[] | undefined
      }
    | {
        readonly kind: 'feeNotice'
        readonly basis: FeeBasis
        /** Why a fee is due: how many applications, in which time. */
        readonly found: string
        readonly howToPay: string
      }
    | { readonly kind: 'reasonableDelay'; readonly reasons: string; readonly newDueOn: Day }
  )

/** A form that goes with the dossier, D01, D02, D07, D14 and D15. */
export type FormFacts = DossierFacts &
  (
    | {
        readonly kind: 'registerSheet'
        readonly applicantContact: string
        /** In which form and by which way the information is wanted. */
        readonly wanted: string
        readonly registeredBy: string
      }
    | { readonly kind: 'receipt'; readonly dueOn: Day }
    | { readonly kind: 'consultationAnswer'; readonly content: readonly string[] }
    | {
        readonly kind: 'serviceProof'
        /** What is served. */
        readonly served: { readonly title: string; readonly documentNumber: DocumentNumber }
        readonly method: Service['kind']
        readonly place: string
        readonly serviceBy: string
        /** Where it is known already. */
        readonly signed?: { readonly by: string; readonly on: Day } | undefined
      }
    | {
        readonly kind: 'reviewSlip'
        readonly proposal: string
        readonly legalBasis: string
        readonly reasons: string
        /** The steps in their order; one without `on` is still to be taken. */
        readonly opinions: readonly ReviewOpinion[]
      }
  )

export type ReviewOpinion = {
  /** 承办科室意见、保密审查意见、负责人意见. */
  readonly step: string
  readonly given?: { readonly opinion: string; readonly by: string; readonly on: Day } | undefined
}

/** All that a letter says comes from here. */
export type LetterFacts = NoticeFacts | FormFacts | ReplyFacts | CorrectionFacts | SuggestionFacts
