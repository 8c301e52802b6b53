/**
 * The holiday notices of the General Office of the State Council for the years 2007 to 2026: the
 * days off, and the weekend days that are worked in exchange. Days stand under the year in which
 * they lie, also where the notice of the year after names them (30 and 31 December).
 * A new notice is a new entry here and a new `calendarVersion`.
 */
export type HolidayName =
  | 'newYear'
  | 'springFestival'
  | 'tombSweeping'
  | 'labour'
  | 'dragonBoat'
  | 'midAutumn'
  | 'national'
  | 'victory70'

/** `MM-DD`, within the year of the notice. */
type DayOfYear = `${number}-${number}`

export type HolidayNotice = {
  readonly year: number
  /** The day the notice was published, where it is known. */
  readonly published?: string
  /** Days off, from and to inclusive. */
  readonly off: readonly (readonly [HolidayName, from: DayOfYear, to: DayOfYear])[]
  /** Saturdays and Sundays that are worked (调休上班). */
  readonly makeUp: readonly DayOfYear[]
}

export const calendarVersion = '2026.1'

export const holidayNotices: readonly HolidayNotice[] = [
  {
    year: 2007,
    off: [
      ['newYear', '01-01', '01-03'],
      ['springFestival', '02-18', '02-24'],
      ['labour', '05-01', '05-07'],
      ['national', '10-01', '10-07'],
      ['newYear', '12-30', '12-31'],
    ],
    makeUp: ['02-17', '02-25', '04-28', '04-29', '09-29', '09-30', '12-29'],
  },
  {
    year: 2008,
    off: [
      ['newYear', '01-01', '01-01'],
      ['springFestival', '02-06', '02-12'],
      ['tombSweeping', '04-04', '04-06'],
      ['labour', '05-01', '05-03'],
      ['dragonBoat', '06-07', '06-09'],
      ['midAutumn', '09-13', '09-15'],
      ['national', '09-29', '10-05'],
    ],
    makeUp: ['02-02', '02-03', '05-04', '09-27', '09-28'],
  },
  {
    year: 2009,
    off: [
      ['newYear', '01-01', '01-03'],
      ['springFestival', '01-25', '01-31'],
      ['tombSweeping', '04-04', '04-06'],
      ['labour', '05-01', '05-03'],
      ['dragonBoat', '05-28', '05-30'],
      ['national', '10-01', '10-02'],
      ['midAutumn', '10-03', '10-03'],
      ['national', '10-04', '10-08'],
    ],
    makeUp: ['01-04', '01-24', '02-01', '05-31', '09-27', '10-10'],
  },
  {
    year: 2010,
    off: [
      ['newYear', '01-01', '01-03'],
      ['springFestival', '02-13', '02-19'],
      ['tombSweeping', '04-03', '04-05'],
      ['labour', '05-01', '05-03'],
      ['dragonBoat', '06-14', '06-16'],
      ['midAutumn', '09-22', '09-24'],
      ['national', '10-01', '10-07'],
    ],
    makeUp: ['02-20', '02-21', '06-12', '06-13', '09-19', '09-25', '09-26', '10-09'],
  },
  {
    year: 2011,
    off: [
      ['newYear', '01-01', '01-03'],
      ['springFestival', '02-02', '02-08'],
      ['tombSweeping', '04-03', '04-05'],
      ['labour', '04-30', '05-02'],
      ['dragonBoat', '06-04', '06-06'],
      ['midAutumn', '09-10', '09-12'],
      ['national', '10-01', '10-07'],
    ],
    makeUp: ['01-30', '02-12', '04-02', '10-08', '10-09', '12-31'],
  },
  {
    year: 2012,
    off: [
      ['newYear', '01-01', '01-03'],
      ['springFestival', '01-22', '01-28'],
      ['tombSweeping', '04-02', '04-04'],
      ['labour', '04-29', '05-01'],
      ['dragonBoat', '06-22', '06-24'],
      ['midAutumn', '09-30', '09-30'],
      ['national', '10-01', '10-07'],
    ],
    makeUp: ['01-21', '01-29', '03-31', '04-01', '04-28', '09-29'],
  },
  {
    year: 2013,
    off: [
      ['newYear', '01-01', '01-03'],
      ['springFestival', '02-09', '02-15'],
      ['tombSweeping', '04-04', '04-06'],
      ['labour', '04-29', '05-01'],
      ['dragonBoat', '06-10', '06-12'],
      ['midAutumn', '09-19', '09-21'],
      ['national', '10-01', '10-07'],
    ],
    makeUp: [
      '01-05',
      '01-06',
      '02-16',
      '02-17',
      '04-07',
      '04-27',
      '04-28',
      '06-08',
      '06-09',
      '09-22',
      '09-29',
      '10-12',
    ],
  },
  {
    year: 2014,
    off: [
      ['newYear', '01-01', '01-01'],
      ['springFestival', '01-31', '02-06'],
      ['tombSweeping', '04-05', '04-07'],
      ['labour', '05-01', '05-03'],
      ['dragonBoat', '06-02', '06-02'],
      ['midAutumn', '09-08', '09-08'],
      ['national', '10-01', '10-07'],
    ],
    makeUp: ['01-26', '02-08', '05-04', '09-28', '10-11'],
  },
  {
    year: 2015,
    off: [
      ['newYear', '01-01', '01-03'],
      ['springFestival', '02-18', '02-24'],
      ['tombSweeping', '04-05', '04-06'],
      ['labour', '05-01', '05-01'],
      ['dragonBoat', '06-20', '06-22'],
      ['victory70', '09-03', '09-04'],
      ['midAutumn', '09-27', '09-27'],
      ['national', '10-01', '10-07'],
    ],
    makeUp: ['01-04', '02-15', '02-28', '09-06', '10-10'],
  },
  {
    year: 2016,
    off: [
      ['newYear', '01-01', '01-01'],
      ['springFestival', '02-07', '02-13'],
      ['tombSweeping', '04-04', '04-04'],
      ['labour', '05-01', '05-02'],
      ['dragonBoat', '06-09', '06-11'],
      ['midAutumn', '09-15', '09-17'],
      ['national', '10-01', '10-07'],
    ],
    makeUp: ['02-06', '02-14', '06-12', '09-18', '10-08', '10-09'],
  },
  {
    year: 2017,
    off: [
      ['newYear', '01-01', '01-02'],
      ['springFestival', '01-27', '02-02'],
      ['tombSweeping', '04-02', '04-04'],
      ['labour', '05-01', '05-01'],
      ['dragonBoat', '05-28', '05-30'],
      ['national', '10-01', '10-03'],
      ['midAutumn', '10-04', '10-04'],
      ['national', '10-05', '10-08'],
    ],
    makeUp: ['01-22', '02-04', '04-01', '05-27', '09-30'],
  },
  {
    year: 2018,
    off: [
      ['newYear', '01-01', '01-01'],
      ['springFestival', '02-15', '02-21'],
      ['tombSweeping', '04-05', '04-07'],
      ['labour', '04-29', '05-01'],
      ['dragonBoat', '06-18', '06-18'],
      ['midAutumn', '09-24', '09-24'],
      ['national', '10-01', '10-07'],
      ['newYear', '12-30', '12-31'],
    ],
    makeUp: ['02-11', '02-24', '04-08', '04-28', '09-29', '09-30', '12-29'],
  },
  {
    year: 2019,
    off: [
      ['newYear', '01-01', '01-01'],
      ['springFestival', '02-04', '02-10'],
      ['tombSweeping', '04-05', '04-07'],
      ['labour', '05-01', '05-04'],
      ['dragonBoat', '06-07', '06-09'],
      ['midAutumn', '09-13', '09-15'],
      ['national', '10-01', '10-07'],
    ],
    makeUp: ['02-02', '02-03', '04-28', '05-05', '09-29', '10-12'],
  },
  {
    year: 2020,
    off: [
      ['newYear', '01-01', '01-01'],
      ['springFestival', '01-24', '02-02'],
      ['tombSweeping', '04-04', '04-06'],
      ['labour', '05-01', '05-05'],
      ['dragonBoat', '06-25', '06-27'],
      ['national', '10-01', '10-08'],
    ],
    makeUp: ['01-19', '04-26', '05-09', '06-28', '09-27', '10-10'],
  },
  {
    year: 2021,
    off: [
      ['newYear', '01-01', '01-03'],
      ['springFestival', '02-11', '02-17'],
      ['tombSweeping', '04-03', '04-05'],
      ['labour', '05-01', '05-05'],
      ['dragonBoat', '06-12', '06-14'],
      ['midAutumn', '09-19', '09-21'],
      ['national', '10-01', '10-07'],
    ],
    makeUp: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  },
  {
    year: 2022,
    off: [
      ['newYear', '01-01', '01-03'],
      ['springFestival', '01-31', '02-06'],
      ['tombSweeping', '04-03', '04-05'],
      ['labour', '04-30', '05-04'],
      ['dragonBoat', '06-03', '06-05'],
      ['midAutumn', '09-10', '09-12'],
      ['national', '10-01', '10-07'],
      ['newYear', '12-31', '12-31'],
    ],
    makeUp: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  {
    year: 2023,
    off: [
      ['newYear', '01-01', '01-02'],
      ['springFestival', '01-21', '01-27'],
      ['tombSweeping', '04-05', '04-05'],
      ['labour', '04-29', '05-03'],
      ['dragonBoat', '06-22', '06-24'],
      ['midAutumn', '09-29', '09-29'],
      ['national', '09-30', '10-06'],
    ],
    makeUp: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  {
    year: 2024,
    published: '2023-10-25',
    off: [
      ['newYear', '01-01', '01-01'],
      ['springFestival', '02-10', '02-17'],
      ['tombSweeping', '04-04', '04-06'],
      ['labour', '05-01', '05-05'],
      ['dragonBoat', '06-10', '06-10'],
      ['midAutumn', '09-15', '09-17'],
      ['national', '10-01', '10-07'],
    ],
    makeUp: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  {
    year: 2025,
    published: '2024-11-12',
    off: [
      ['newYear', '01-01', '01-01'],
      ['springFestival', '01-28', '02-04'],
      ['tombSweeping', '04-04', '04-06'],
      ['labour', '05-01', '05-05'],
      ['dragonBoat', '05-31', '06-02'],
      ['national', '10-01', '10-05'],
      ['midAutumn', '10-06', '10-06'],
      ['national', '10-07', '10-08'],
    ],
    makeUp: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  {
    year: 2026,
    published: '2025-11-04',
    off: [
      ['newYear', '01-01', '01-03'],
      ['springFestival', '02-15', '02-23'],
      ['tombSweeping', '04-04', '04-06'],
      ['labour', '05-01', '05-05'],
      ['dragonBoat', '06-19', '06-21'],
      ['midAutumn', '09-25', '09-27'],
      ['national', '10-01', '10-07'],
    ],
    makeUp: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
]
