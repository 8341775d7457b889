import { type UiLanguage, uiLanguages } from '#shared/i18n/sentence.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The language of sentences: the one asked for by `--ui-language`, else that of the system, else
 * Finnish, which whoever writes these documents can read. Looked up before the arguments are parsed,
 * because what is wrong with them has to be said in it.
 */
export function languageFor(args: readonly string[], environment: Environment): UiLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const system = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2)
  return known(asked(args)) ?? known(system) ?? 'fi'
}

function asked(args: readonly string[]): string | undefined {
  const option = '--ui-language'
  const at = args.findLastIndex((arg) => arg === option || arg.startsWith(`${option}=`))
  return args[at] === option ? args[at + 1] : args[at]?.slice(option.length + 1)
}

function known(language: string | undefined): UiLanguage | undefined {
  return uiLanguages.find((candidate) => candidate === language)
}

/** Where relative paths begin: npm changes to the folder of the project and says where it came from. */
export function folderFor(environment: Environment, folder: string): string {
  const byNpm = environment.npm_lifecycle_event === 'kertomus'
  return (byNpm && environment.INIT_CWD) || folder
}

/** The time that goes into files: of `SOURCE_DATE_EPOCH` where the same input has to make the same bytes. */
export function timeFor(environment: Environment, clock: Date): Date {
  const seconds = environment.SOURCE_DATE_EPOCH ?? ''
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1_000) : clock
}
