import type { Bilingual } from './bilingual.ts'
import { parseDay, type Day } from './day.ts'
import type { CodeCheck } from './unified-code.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** By the sum modulo 11. */
const checkCharacters = '10X98765432'

/** GB/T 2260 and the cards of 港澳台居民 (81 to 83) and, since 2023, of foreign permanent residents (9). */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/u

const unknownProvince: Bilingual = {
  zh: '前两位不是省级行政区划代码，请核对证件',
  en: 'The first two places are the code of no province: compare the card',
}

/**
 * Checks an 18-character number as it stands: form, date of birth, check character. With a day, no
 * birth may lie after it. (GB 11643-1999)
 */
export function checkResidentId(number: string, today?: Day): CodeCheck {
  const reason = fault(number, today)
  if (reason !== undefined) return { valid: false, reason, warnings: [] }
  const warnings = provinces.test(number) ? [] : [unknownProvince]
  return { valid: true, warnings }
}

/** The 18th character that belongs to the first 17 digits; undefined when they are not 17 digits. (GB 11643-1999) */
export function residentCheckCharacter(first17: string): string | undefined {
  if (!/^\d{17}$/u.test(first17)) return undefined
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0)
  return checkCharacters[sum % 11]
}

/** The 18 characters of a 15-digit number of before 1999: 19 before the year, and a check. (GB 11643-1999) */
export function upgradedResidentId(fifteen: string): string | undefined {
  if (!/^\d{15}$/u.test(fifteen)) return undefined
  const first17 = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`
  return `${first17}${residentCheckCharacter(first17)}`
}

/** The date of birth in an 18-character number; undefined where no such day exists. (GB 11643-1999) */
export function birthDayOf(number: string): Day | undefined {
  return parseDay(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`)
}

function fault(number: string, today: Day | undefined): Bilingual | undefined {
  if (number.length !== 18) {
    return {
      zh: `居民身份证号码应为18位，现有${number.length}位，请核对后重新填写`,
      en: `A resident identity number has 18 places, this has ${number.length}: check it and write it again`,
    }
  }
  if (!/^\d{17}[\dX]$/u.test(number)) {
    return {
      zh: '居民身份证号码前17位应为数字，第18位应为数字或者 X，请核对后重新填写',
      en: 'The first 17 places are digits and the last a digit or X: check it and write it again',
    }
  }
  const birthDay = birthDayOf(number)
  if (!birthDay) {
    return {
      zh: '第7至14位的出生日期不存在，请核对证件',
      en: 'The date of birth in places 7 to 14 does not exist: compare the card',
    }
  }
  if (today !== undefined && birthDay > today) {
    return {
      zh: '第7至14位的出生日期晚于今天，请核对证件',
      en: 'The date of birth in places 7 to 14 lies after today: compare the card',
    }
  }
  if (residentCheckCharacter(number.slice(0, 17)) !== number.at(17)) {
    return {
      zh: '校验码不符，至少有一位填写错误，请核对证件',
      en: 'The check character does not fit, so one place at least is wrong: compare the card',
    }
  }
  return undefined
}
