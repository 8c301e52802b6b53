import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleOf, letterExamples } from '../../../../test/letter-examples.ts'
import { day, printedDay } from '../../../law/day.ts'
import { parseDocumentNumber } from '../../../law/document-number.ts'
import { elementsOf, letterCodes, letters, type Letter } from '../../../law/letters.ts'
import type { LetterElement } from '../../../law/letter-elements.ts'
import { isOnTime } from '../../../law/service.ts'
import { composeLetter, letterFor, lintLetter, type LetterContent } from './index.ts'
import { textsOf } from './content.ts'

const composed = (letter: Letter) => composeLetter(exampleOf[letter])
const textOf = ({ blocks }: LetterContent) => blocks.flatMap(textsOf).join('\n')
const findings = (content: LetterContent) =>
  lintLetter(content.letter, content).map(({ is, element }) => element ?? is)

/** The blocks without their claim to carry an element. */
function unclaimed(content: LetterContent, element: LetterElement): LetterContent {
  const blocks = content.blocks.map((block) => ({
    ...block,
    carries: block.carries.filter((carried) => carried !== element),
  }))
  return { ...content, blocks }
}

/** The blocks that carry an element taken out whole. */
function without(content: LetterContent, element: LetterElement): LetterContent {
  return {
    ...content,
    blocks: content.blocks.filter(({ carries }) => !carries.includes(element)),
  }
}

/** The blocks that carry an element, with other words. */
function saying(content: LetterContent, element: LetterElement, text: string): LetterContent {
  const blocks = content.blocks.map((block) =>
    block.carries.includes(element) && 'text' in block ? { ...block, text } : block,
  )
  return { ...content, blocks }
}

describe('the letters of the catalogue', () => {
  it.each(letterCodes)('%s is composed from its facts and may go out', (letter) => {
    const content = composed(letter)
    expect(letterFor(exampleOf[letter])).toBe(letter)
    expect(lintLetter(letter, content)).toEqual([])
    expect(textOf(content)).toContain(letters[letter].title)
  })

  const pairs = letterCodes.flatMap((letter) =>
    elementsOf(letter).map((element) => [letter, element] as const),
  )

  it('may not go out without any one of its elements, whether the claim or the words are gone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pairs), ([letter, element]) => {
        const content = composed(letter)
        expect(findings(unclaimed(content, element))).toContain(element)
        expect(findings(without(content, element))).toContain(element)
      }),
      { numRuns: 2 * pairs.length },
    )
  })

  it('count an element only when the words bear it out', () => {
    const inWords = pairs.filter(([letter, element]) =>
      composed(letter).blocks.some((block) => block.carries.includes(element) && 'text' in block),
    )
    for (const [letter, element] of inWords) {
      expect(findings(saying(composed(letter), element, '　'))).toContain(element)
    }
  })

  it('say nothing that the facts do not hold: no approval, no provision, no consultation', () => {
    const extension = composeLetter({ ...letterExamples.D05, approvedOn: undefined })
    expect(textOf(extension)).not.toContain('同意')
    expect(findings(extension)).toEqual(['officeHeadApproval'])
    const granted = composeLetter({ ...letterExamples.E01, provision: undefined })
    expect(findings(granted)).toEqual(['provision'])
    expect(textOf(composed('E01'))).not.toMatch(/征求|补正|延期|缴纳/u)
  })

  it('tell a third party and another agency nothing of who applied', () => {
    for (const letter of ['D06', 'D07', 'D09', 'D10', 'D11'] as const) {
      expect(textOf(composed(letter))).not.toContain('王春梅')
    }
  })

  it('tell the applicant nothing of who the third party is', () => {
    expect(textOf(composed('E03'))).not.toContain('昌源')
    expect(textOf(composed('D08'))).not.toContain('昌源')
  })
})

describe('the remedies of a letter', () => {
  it.each(['E04', 'E05', 'E06', 'E07', 'E08', 'E09', 'E10'] as const)(
    '%s sends a refusal to the government of the same level first, and offers no direct suit (O-59)',
    (letter) => {
      const text = textOf(composed(letter))
      expect(text).toContain('应当先自收到本答复之日起60日内向鄂尔多斯市东胜区人民政府申请行政复议')
      expect(text).toContain('15日内依法向鄂尔多斯市东胜区人民法院提起行政诉讼')
      expect(text).not.toMatch(/也可以自收到|6个月/u)
    },
  )

  it('are refused where a refusal offers a direct suit (O-59)', () => {
    const choice = composed('E12').blocks.find(({ carries }) => carries.includes('remedies'))
    const refusal = composed('E10')
    const blocks = refusal.blocks.map((block) =>
      block.carries.includes('remedies') && choice ? choice : block,
    )
    const [finding] = lintLetter('E10', { ...refusal, blocks })
    expect(finding?.is).toBe('wrongRemedy')
    expect(finding?.say.zh).toContain('不得告知可以直接提起行政诉讼')
  })

  it('are a choice of review or suit where information does not exist (O-60)', () => {
    expect(textOf(composed('E12'))).toContain(
      '可以自收到本答复之日起60日内向鄂尔多斯市东胜区人民政府申请行政复议，也可以自收到本答复之日起6个月内依法向鄂尔多斯市东胜区人民法院提起行政诉讼',
    )
  })

  it('name the internet channel in every letter that is served online (O-61)', () => {
    for (const letter of letterCodes.filter((code) => letters[code].remedies)) {
      const online = composeLetter({ ...exampleOf[letter], servedOnline: true })
      expect(textOf(online)).toContain('内蒙古自治区行政复议服务平台')
      expect(lintLetter(letter, online)).toEqual([])
      expect(findings({ ...composed(letter), servedOnline: true })).toContain('remedies')
    }
  })

  it('are missed, with the settings to fill in, where a name is not known', () => {
    const remedies = { ...letterExamples.E01.remedies, court: ' ' }
    const content = composeLetter({ ...letterExamples.E01, remedies })
    const [finding] = lintLetter('E01', content)
    expect(finding?.say.zh).toContain('请在机关设置中填写行政复议机关、有管辖权的人民法院')
  })

  it('stand for each part of a partial disclosure, and not at all in a notice on the way', () => {
    expect(textOf(composed('E03'))).toMatch(/不予公开的部分不服，应当先.*其他部分不服，可以/su)
    expect(textOf(composed('D05'))).not.toContain('行政复议')
    const notice = composed('D05')
    const remedy = composed('E01').blocks.find(({ carries }) => carries.includes('remedies'))
    expect(
      findings({ ...notice, blocks: [...notice.blocks, ...(remedy ? [remedy] : [])] }),
    ).toEqual(['remedies'])
  })

  it('were a choice before 2024, when nothing sent a refusal to review first', () => {
    const reviewAuthorities = ['鄂尔多斯市东胜区人民政府', '鄂尔多斯市审计局']
    const remedies = { ...letterExamples.E10.remedies, reviewAuthorities }
    const facts = { ...letterExamples.E10, issuedOn: day('2023-06-01'), remedies }
    expect(textOf(composeLetter(facts))).toContain('也可以自收到本答复之日起6个月内')
    expect(lintLetter('E10', composeLetter(facts))).toEqual([])
  })
})

describe('the form of a letter', () => {
  it.each([
    ['东审政公开〔2026〕7号', true],
    ['东审政公开[2026]07号', false],
    ['东审政公开〔26〕7号', false],
  ])('takes the document number %s: %s (O-69)', (text, taken) => {
    expect(parseDocumentNumber(text) !== undefined).toBe(taken)
    expect(findings(saying(composed('E01'), 'documentNumber', text))).toEqual(
      taken ? [] : ['documentNumber', 'documentNumber'],
    )
  })

  it('prints the day of issue without zeros: 2026年3月2日 (O-70)', () => {
    const facts = { ...letterExamples.D02, issuedOn: day('2026-03-02') }
    expect(textOf(composeLetter(facts))).toContain('\n2026年3月2日\n')
    const content = composeLetter(facts)
    for (const date of ['2026-03-02', '2026年03月02日', '二〇二六年三月二日', '2026年3月3日']) {
      const blocks = content.blocks.map((block) =>
        block.kind === 'signature' ? { ...block, date } : block,
      )
      expect(findings({ ...content, blocks })).toContain('issuedOn')
    }
  })

  it('counts a letter handed to EMS on its due day as on time, whenever it is signed for (O-62)', () => {
    const letter = composeLetter({ ...letterExamples.E10, issuedOn: day('2026-04-23') })
    expect(textOf(letter)).toContain(printedDay(day('2026-04-23')))
    const service = {
      kind: 'post',
      carrier: 'postalEnterprise',
      handedOverOn: day('2026-04-23'),
      postage: 'paidByAgency',
      signedOn: day('2026-04-27'),
    } as const
    expect(isOnTime(service, day('2026-04-23'))).toBe(true)
  })

  it.each([
    '事实和理由：××××。',
    '事实和理由：{{reason}}。',
    '事实和理由：____。',
    '事实和理由：undefined。',
  ])('refuses what a template left behind: %s', (text) => {
    expect(findings(saying(composed('E09'), 'reasons', text))).toContain('placeholder')
  })

  it('leaves the words of the applicant alone, whatever dates and gaps they have', () => {
    const request = '关于××小区{{附件}}的2026-03-02、2026年03月02日（）批复____二〇二六年三月二日'
    expect(findings(composeLetter({ ...letterExamples.E01, request }))).toEqual([])
    expect(textOf(composeLetter({ ...letterExamples.E01, request }))).toContain(request)
  })

  it('refuses a character that cannot be printed, and says which', () => {
    for (const hidden of ['\u202E', '\u0000', '\uD800', '\u2066', '\uFFFE']) {
      const [finding] = lintLetter(
        'E01',
        composeLetter({ ...letterExamples.E01, request: `批复${hidden}文件` }),
      )
      expect(finding?.is).toBe('unprintable')
    }
  })

  it('asks for the law that forbids disclosure, besides the Regulations', () => {
    const content = composeLetter({ ...letterExamples.E05, otherLaw: undefined })
    expect(lintLetter('E05', content).map(({ is }) => is)).toEqual(['otherLaw'])
  })

  it('refuses an empty field of a form, but not one that a hand fills in', () => {
    expect(findings(composeLetter({ ...letterExamples.D14, place: ' ' }))).toEqual(['empty'])
    expect(findings(composed('D14'))).toEqual([])
  })
})
