/**
 * The program that reads files for `reader-pool.ts`, in a process of its own: what a hostile file
 * does to it, it does to nobody else. Speaks over the channel it was started with.
 */
import { checked, read } from './read.ts'
import type { ReaderAnswer, ReaderQuestion } from './reader-pool.ts'

process.on('message', (question: ReaderQuestion) => {
  void answer(question).then((reply) => process.send?.(reply))
})
// The one that asks is gone: nobody will read an answer.
process.on('disconnect', () => process.exit(0))

async function answer({ id, file, lastYear }: ReaderQuestion): Promise<ReaderAnswer> {
  try {
    const result = await read(file)
    if (result.kind === 'unreadable') return { id, result }
    return { id, result: { kind: 'read', report: checked(result, lastYear) } }
  } catch {
    // A fault in a library on a file that is not well formed; the stack would help nobody.
    return {
      id,
      result: {
        kind: 'unreadable',
        why: '文件内容有误，无法读出：请用原来的软件打开后另存一份再试',
        english:
          'The content is faulty and cannot be read: open the file where it was made, and save it anew',
      },
    }
  }
}
