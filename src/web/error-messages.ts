import type { Language } from './language.ts'

/** The statuses that have a page of their own. */
export type ErrorStatus = keyof (typeof errorMessages)['zh']

type ErrorMessage = { readonly title: string; readonly message: string }

const zh = {
  400: {
    title: '请求无法识别',
    message:
      '浏览器发来的内容不完整或格式不对。请返回上一页重新操作；如果是手工输入的网址，请核对。',
  },
  403: {
    title: '请求未被接受',
    message:
      '这次提交不是从本网站的页面发出的，为了您的安全没有处理。请打开本网站的页面后重新提交。',
  },
  404: {
    title: '没有找到这个页面',
    message: '网址可能输错了，或者内容已经移走。请核对网址，或者从首页、网站地图查找。',
  },
  405: {
    title: '不能这样访问这个地址',
    message: '这个地址不支持所用的操作。请返回上一页，用页面上的链接或按钮重新操作。',
  },
  408: {
    title: '等待时间过长',
    message: '没有在规定时间内收到完整的请求。请检查网络连接后重试。',
  },
  413: {
    title: '提交的内容太大',
    message: '提交的内容超过了上限，没有保存。请缩减文字后重新提交。',
  },
  414: {
    title: '网址太长',
    message: '网址超过了长度上限。请减少查询条件后重试，或者从首页重新进入。',
  },
  415: {
    title: '不支持这种格式',
    message: '提交的内容不是本网站支持的格式。请用网站上的表单提交。',
  },
  417: {
    title: '请求中的要求无法满足',
    message: '请求带有本网站不支持的 Expect 标头。请去掉它后重试。',
  },
  422: {
    title: '提交的内容有误',
    message: '有些内容不符合要求，没有保存。请返回上一页，改正后重新提交。',
  },
  429: {
    title: '访问过于频繁',
    message:
      '短时间内来自您所在网络的请求太多。请稍等一分钟再试；要申请公开政府信息，也可以当面提交或者邮寄。',
  },
  431: {
    title: '请求的标头太大',
    message: '浏览器发来的标头超过了上限。请清除本网站的 Cookie 后重试。',
  },
  500: {
    title: '系统出错了',
    message: '这次操作没有完成，我们已经记录下来。请稍后重试；仍然出错的，请把下面的编号告诉我们。',
  },
  503: {
    title: '系统暂时繁忙',
    message: '现在访问的人太多，或者系统正在维护。请稍等片刻再试。',
  },
} as const satisfies Readonly<Record<number, ErrorMessage>>

const en: Readonly<Record<keyof typeof zh, ErrorMessage>> = {
  400: {
    title: 'The request cannot be understood',
    message:
      'What the browser sent is incomplete or malformed. Go back and try again; if you typed the address, please check it.',
  },
  403: {
    title: 'The request was not accepted',
    message:
      'It was not sent from a page of this site, so for your safety nothing was done. Open the page on this site and submit it again.',
  },
  404: {
    title: 'Page not found',
    message:
      'The address may be mistyped, or the page has moved. Check the address, or look on the home page or the site map.',
  },
  405: {
    title: 'This address cannot be used in this way',
    message: 'Go back and use the links or buttons of the page.',
  },
  408: {
    title: 'The request took too long',
    message: 'It did not arrive completely in time. Check your connection and try again.',
  },
  413: {
    title: 'Too much was sent',
    message: 'It exceeds the limit and was not saved. Shorten the text and submit it again.',
  },
  414: {
    title: 'The address is too long',
    message: 'Use fewer search conditions, or start again from the home page.',
  },
  415: {
    title: 'This format is not supported',
    message: 'Please use the form on this site.',
  },
  417: {
    title: 'The expectation cannot be met',
    message:
      'The request has an Expect header that this site does not support. Remove it and retry.',
  },
  422: {
    title: 'Something needs correcting',
    message: 'It was not saved. Go back, correct it and submit it again.',
  },
  429: {
    title: 'Too many requests',
    message:
      'Too many requests came from your network in a short time. Wait a minute and try again; a request for information may also be made in person or by post.',
  },
  431: {
    title: 'The headers are too large',
    message: 'Clear the cookies of this site and try again.',
  },
  500: {
    title: 'Something went wrong',
    message:
      'This was not completed, and we have recorded it. Try again later; if it fails again, tell us the number below.',
  },
  503: {
    title: 'The service is busy',
    message: 'Too many people are visiting, or the system is being maintained. Try again shortly.',
  },
}

const errorMessages = { zh, en } satisfies Readonly<Record<Language, unknown>>

/** Title and sentence for a status; the sentence says what to do. */
export function errorMessage(status: ErrorStatus, language: Language): ErrorMessage {
  return errorMessages[language][status]
}

/** Whether a status has a page of its own. */
export function isErrorStatus(status: unknown): status is ErrorStatus {
  return typeof status === 'number' && status in zh
}
