import { CommanderError } from 'commander'
import { AppError } from '#shared/errors.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import { printable } from './output.ts'
import { createProgram } from './program.ts'
import { type ExitCode, Refusal, type World } from './world.ts'

/** Runs one command. Whatever goes wrong is one sentence, in the language of the world. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = createProgram(world, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    // Help and version end this way, too.
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const command = program.commands.find((command) => args.includes(command.name()))
    world.complain(printable(sentenceOf(error, command?.name(), world)))
    return 2
  }
}

function sentenceOf(error: unknown, command: string | undefined, { t }: World): string {
  if (error instanceof Refusal) return t(error.key, error.params)
  if (error instanceof AppError) return t(`error.${error.code}`, error.details)
  if (error instanceof CommanderError) {
    const [flags = '', value = ''] = quotedIn(error.message)
    const given = /--[\w-]+/.exec(flags)?.[0] ?? flags
    const help = ['kertomus', command, '--help'].filter(Boolean).join(' ')
    return t(usageSentences[error.code] ?? 'cli.commandMissing', { given, value, help })
  }
  return t('cli.unexpected', { message: error instanceof Error ? error.message : String(error) })
}

/** What commander found wrong with the arguments, in sentences of ours. */
const usageSentences: Record<string, MessageKey> = {
  'commander.unknownCommand': 'cli.commandUnknown',
  'commander.unknownOption': 'cli.optionUnknown',
  'commander.missingMandatoryOptionValue': 'cli.optionMissing',
  'commander.optionMissingArgument': 'cli.valueMissing',
  'commander.invalidArgument': 'cli.valueInvalid',
  'commander.missingArgument': 'cli.argumentMissing',
  'commander.excessArguments': 'cli.argumentsTooMany',
}

/** Commander names the option and the value in quotes and nowhere else. */
function quotedIn(message: string): string[] {
  return [...message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted)
}
