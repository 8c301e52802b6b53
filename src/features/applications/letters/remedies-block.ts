import { remediesFor, type ChallengedReply, type Remedies } from '../../../law/remedies.ts'
import { remedyParagraph } from '../../../law/remedy-paragraph.ts'
import { paragraph, type LetterBlock } from './content.ts'
import type { DossierFacts, RemedySettings } from './facts.ts'

/**
 * The remedy paragraph by the law of the day of issue; nothing while the settings lack a name that it
 * needs, which the linter then says. (行政复议法第二十条、第二十二条、第二十三条)
 */
export function remediesOf(
  facts: DossierFacts & { readonly remedies: RemedySettings },
  reply: ChallengedReply,
  letter: '答复' | '告知',
): readonly LetterBlock[] {
  const { servedOnline, issuedOn, remedies: settings } = facts
  const { agencyKind } = settings
  const remedies = remediesFor({ reply, agencyKind, servedOnline, issuedOn })
  if (!namesAreThere(remedies, settings)) return []
  const { court, internetChannel, reviewAuthorities: authorities } = settings
  const text = remedyParagraph(remedies, { authorities, court, internetChannel, letter })
  return [paragraph(text, ['remedies'])]
}

function namesAreThere({ review, mentionsInternetChannel }: Remedies, settings: RemedySettings) {
  const names = [
    ...review.authorities.map((_, index) => settings.reviewAuthorities[index]),
    settings.court,
    ...(mentionsInternetChannel ? [settings.internetChannel] : []),
  ]
  return names.every((name) => (name?.trim() ?? '') !== '')
}
