/** Every address of the portal. No logic but `href`; English pages stand under `/en`. */
export const routes = {
  home: '/',
  agency: '/agencies/:code',
  guide: '/agencies/:code/guide',
  rules: '/agencies/:code/rules',
  statutoryContent: '/agencies/:code/statutory-content',
  howToApply: '/agencies/:code/apply',
  apply: '/agencies/:code/apply/form',
  applyOnPaper: '/agencies/:code/apply/paper',
  application: '/application',
  applicationAct: '/application/act',
  applicationFile: '/application/file',
  reports: '/agencies/:code/reports',
  report: '/agencies/:code/reports/:year',
  reportJson: '/agencies/:code/reports/:year/report.json',
  reportCsv: '/agencies/:code/reports/:year/report.csv',
  reportText: '/agencies/:code/reports/:year/report.txt',
  deadline: '/deadline',
  check: '/check',
  checkedExcel: '/check/findings.xlsx',
  checkedPdf: '/check/findings.pdf',
  preferences: '/preferences',
  accessibility: '/accessibility',
  siteMap: '/site-map',
  asset: '/assets/:file',
  healthz: '/healthz',
  readyz: '/readyz',
} as const

export type Route = (typeof routes)[keyof typeof routes]

type ParameterOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

type Parameters<Path extends string> = [ParameterOf<Path>] extends [never]
  ? []
  : [parameters: Readonly<Record<ParameterOf<Path>, string | number>>]

/** The address of a route with its parameters filled in; without one of them it does not compile. */
export function href<Path extends Route>(path: Path, ...[parameters]: Parameters<Path>): string {
  const values: Readonly<Record<string, string | number>> = parameters ?? {}
  return path.replaceAll(/:(\w+)/gu, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}
