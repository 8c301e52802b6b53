import { Command, CommanderError, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { sentenceOf } from '../law/bilingual.ts'
import type { Call, Ended, Language, Verb } from './verb.ts'

const flags = {
  json: { zh: '输出 JSON', en: 'print JSON' },
  lang: { zh: '语言：zh 或 en', en: 'language: zh or en' },
  help: { zh: '显示帮助', en: 'show help' },
  data: { zh: '数据目录', en: 'the data folder' },
  version: { zh: '显示版本', en: 'show the version' },
} as const

/** What the verbs of a group have in common. */
const groups: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  report: { zh: '年度报告：读出、核对、写出', en: 'annual reports: read, check, write' },
  workday: { zh: '工作日', en: 'working days' },
  fee: { zh: '信息处理费', en: 'processing fees' },
  agency: { zh: '机关', en: 'agencies' },
  import: { zh: '导入', en: 'import' },
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Commands:': '命令：',
  'Options:': '选项：',
  'Arguments:': '参数：',
}

/** Finds the verb that the words name, calls it, prints what it says; the answer is the exit status. */
export async function runVerb(verbs: readonly Verb[], words: readonly string[]): Promise<number> {
  // Whoever reads us may stop reading, as `head` does: the verb still ends in order.
  process.stdout.on('error', () => undefined)
  const language: Language = languageOf(words)
  let ended: Ended = { exit: 0, value: undefined }
  const program = programOf(verbs, language, (result) => {
    ended = result
  })
  try {
    await program.parseAsync([...words], { from: 'user' })
  } catch (fault) {
    ended = endedBy(fault, language)
  }
  if (ended.why !== undefined) process.stderr.write(`${ended.why}\n`)
  return ended.exit
}

/** Asked for before the words are parsed: help and mistakes are in that language too. */
function languageOf(words: readonly string[]): Language {
  const at = words.indexOf('--lang')
  return words[at + 1] === 'en' && at !== -1 ? 'en' : words.includes('--lang=en') ? 'en' : 'zh'
}

function programOf(
  verbs: readonly Verb[],
  language: Language,
  end: (ended: Ended) => void,
): Command {
  const program = configured(new Command('gongkai'), language)
  program.description(language === 'zh' ? '政府信息公开' : 'Government information disclosure')
  program.version(packageJson.version, '-V, --version', flags.version[language])
  for (const verb of verbs) {
    const [group = '', leaf] = verb.name.split(' ')
    const parent = leaf === undefined ? program : groupOf(program, group, language)
    addVerb(parent, verb, leaf ?? group, { language, end })
  }
  return program
}

function groupOf(program: Command, name: string, language: Language): Command {
  const known = program.commands.find((command) => command.name() === name)
  if (known) return known
  const group = configured(program.command(name), language)
  return group.description(groups[name]?.[language] ?? '')
}

function addVerb(
  parent: Command,
  verb: Verb,
  name: string,
  { language, end }: { readonly language: Language; readonly end: (ended: Ended) => void },
): void {
  const command = configured(parent.command(`${name} ${verb.arguments ?? ''}`.trim()), language)
  command.description(verb.describe[language])
  command.option('--json', flags.json[language])
  command.addOption(
    new Option('--lang <language>', flags.lang[language]).choices(['zh', 'en']).default('zh'),
  )
  if (verb.usesData === true) command.option('--data <dir>', flags.data[language])
  for (const [flag, describe] of verb.options ?? []) command.option(flag, describe[language])
  command.action(async () => {
    const options: Call['options'] = command.opts()
    const json = options['json'] === true
    const ended = await verb.run({
      arguments: command.args,
      options,
      language,
      json,
      print: (line) => void (json || process.stdout.write(`${line}\n`)),
      remark: (line) => void process.stderr.write(`${line}\n`),
    })
    if (json && ended.exit !== 2 && ended.value !== undefined)
      process.stdout.write(`${JSON.stringify(ended.value)}\n`)
    end(ended)
  })
}

/** Commander speaks through us: nothing is printed for a mistake but our one line. */
function configured(command: Command, language: Language): Command {
  return command
    .exitOverride()
    .configureOutput({ outputError: () => undefined, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => (language === 'zh' ? (titles[title] ?? title) : title),
    })
    .helpOption('-h, --help', flags.help[language])
    .helpCommand(false)
    .showSuggestionAfterError(false)
}

/** A mistake in the words, a sentence made for people, or a fault of ours; never a stack trace. */
function endedBy(fault: unknown, language: Language): Ended {
  if (fault instanceof CommanderError) return endedByWords(fault, language)
  const sentence = sentenceOf(fault)
  if (sentence) return { exit: 2, why: sentence[language] }
  const text = fault instanceof Error ? fault.message : String(fault)
  const [first = ''] = text.split('\n')
  return { exit: 2, why: language === 'zh' ? `没有完成：${first}` : `Could not do it: ${first}` }
}

function endedByWords({ code, message }: CommanderError, language: Language): Ended {
  if (code === 'commander.helpDisplayed' || code === 'commander.version')
    return { exit: 0, value: undefined }
  const [detail = ''] = message.replace(/^error: /u, '').split('\n')
  const zh: Readonly<Record<string, string>> = {
    'commander.help': '缺少命令',
    'commander.unknownCommand': `没有这个命令：${quoted(detail)}`,
    'commander.unknownOption': `没有这个选项：${quoted(detail)}`,
    'commander.missingArgument': `缺少参数：${quoted(detail)}`,
    'commander.excessArguments': '参数太多',
    'commander.optionMissingArgument': `选项缺少取值：${quoted(detail)}`,
    'commander.invalidArgument': `选项取值不对：${quoted(detail)}`,
  }
  const hint = language === 'zh' ? '；用 --help 查看用法' : '; see --help'
  return { exit: 2, why: (language === 'zh' ? (zh[code] ?? detail) : detail) + hint }
}

function quoted(detail: string): string {
  return /'([^']*)'/u.exec(detail)?.[1] ?? detail
}
