/** Where a dossier stands. `final`: nothing can happen to it any more. */
export const states = {
  submitted: { label: '待确认收到', english: 'Submitted', final: false },
  open: { label: '办理中', english: 'Open', final: false },
  awaitingClarification: { label: '待补正', english: 'Awaiting clarification', final: false },
  consulting: { label: '征求意见中', english: 'Consulting', final: false },
  awaitingReasons: { label: '待说明理由', english: 'Awaiting reasons', final: false },
  awaitingPayment: { label: '待缴费', english: 'Awaiting payment', final: false },
  decided: { label: '已作出答复', english: 'Decided', final: false },
  served: { label: '已送达', english: 'Served', final: false },
  closed: { label: '不再处理', english: 'Closed', final: false },
  archived: { label: '已归档', english: 'Archived', final: true },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly english: string; readonly final: boolean }>
>

export type State = keyof typeof states

/** Every dossier begins here. */
export const firstState: State = 'submitted'
