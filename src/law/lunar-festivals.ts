/**
 * The festivals of the lunar calendar and the day of Qingming, for the years whose holiday notice
 * is not out yet. With the fixed days of the 全国年节及纪念日放假办法 (13 days since 2025) they make
 * the provisional calendar: what is certain of a year before its notice.
 */
export type LunarFestivals = {
  readonly year: number
  /** The first day of the first lunar month (正月初一), `MM-DD`. */
  readonly springFestival: string
  readonly tombSweeping: string
  readonly dragonBoat: string
  readonly midAutumn: string
}

export const lunarFestivals: readonly LunarFestivals[] = [
  {
    year: 2027,
    springFestival: '02-06',
    tombSweeping: '04-05',
    dragonBoat: '06-09',
    midAutumn: '09-15',
  },
  {
    year: 2028,
    springFestival: '01-26',
    tombSweeping: '04-04',
    dragonBoat: '05-28',
    midAutumn: '10-03',
  },
  {
    year: 2029,
    springFestival: '02-13',
    tombSweeping: '04-04',
    dragonBoat: '06-16',
    midAutumn: '09-22',
  },
  {
    year: 2030,
    springFestival: '02-03',
    tombSweeping: '04-05',
    dragonBoat: '06-05',
    midAutumn: '09-12',
  },
  {
    year: 2031,
    springFestival: '01-23',
    tombSweeping: '04-05',
    dragonBoat: '06-24',
    midAutumn: '10-01',
  },
  {
    year: 2032,
    springFestival: '02-11',
    tombSweeping: '04-04',
    dragonBoat: '06-12',
    midAutumn: '09-19',
  },
  {
    year: 2033,
    springFestival: '01-31',
    tombSweeping: '04-04',
    dragonBoat: '06-01',
    midAutumn: '09-08',
  },
  {
    year: 2034,
    springFestival: '02-19',
    tombSweeping: '04-05',
    dragonBoat: '06-20',
    midAutumn: '09-27',
  },
  {
    year: 2035,
    springFestival: '02-08',
    tombSweeping: '04-05',
    dragonBoat: '06-10',
    midAutumn: '09-16',
  },
  {
    year: 2036,
    springFestival: '01-28',
    tombSweeping: '04-04',
    dragonBoat: '05-30',
    midAutumn: '10-04',
  },
  {
    year: 2037,
    springFestival: '02-15',
    tombSweeping: '04-04',
    dragonBoat: '06-18',
    midAutumn: '09-24',
  },
  {
    year: 2038,
    springFestival: '02-04',
    tombSweeping: '04-05',
    dragonBoat: '06-07',
    midAutumn: '09-13',
  },
  {
    year: 2039,
    springFestival: '01-24',
    tombSweeping: '04-05',
    dragonBoat: '05-27',
    midAutumn: '10-02',
  },
  {
    year: 2040,
    springFestival: '02-12',
    tombSweeping: '04-04',
    dragonBoat: '06-14',
    midAutumn: '09-20',
  },
]
