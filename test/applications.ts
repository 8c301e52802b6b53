import { randomBytes } from 'node:crypto'
import { demonstrationBureau } from '../src/features/agencies/index.ts'
import type { Submission } from '../src/features/applications/submit.ts'
import type { Applicant, Request } from '../src/features/applications/applicant.ts'

/** A person who does not exist; the number is valid in form (GB 11643-1999). */
export const applicant: Applicant = {
  type: 'person',
  name: '测试申请人',
  identityKind: 'residentId',
  identityNumber: '11010519491231002X',
  phone: '13800000000',
  email: 'applicant@example.org',
  address: '示范路2号',
}

export const request: Request = {
  subject: '2025年行政许可事项目录',
  description: '申请公开本机关2025年办理的行政许可事项目录。',
  form: 'electronic',
  delivery: 'online',
  needs: [],
}

/** An application online, with a form of its own. */
export function submission(changes: Partial<Submission> = {}): Submission {
  return {
    agencyCode: demonstrationBureau,
    formToken: randomBytes(16).toString('hex'),
    sought: 'information',
    applicant,
    request,
    files: [],
    channel: 'online',
    by: { kind: 'applicant' },
    ...changes,
  }
}
