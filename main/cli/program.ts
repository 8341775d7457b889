import { Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import { uiLanguages } from '#shared/i18n/sentence.ts'
import { exportFormat } from '#shared/ipc/export.ts'
import { organisation, period, planLanguage } from '#shared/plan/schema.ts'
import type { ExitCode, World } from './world.ts'

/**
 * The commands with their options; `done` hears how the one that ran ended. Each is loaded when it
 * runs: the library that writes Word files takes longer to load than the other commands to run.
 */
export function createProgram(world: World, done: (code: ExitCode) => void): Command {
  const program = new Command('kertomus')
    .description(
      'Make, check and export Finnish welfare plans (.kertomus files) without a display.',
    )
    .version(world.appVersion, '--version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addOption(
      new Option(
        '--ui-language <language>',
        'language of messages (default: of the system)',
      ).choices(uiLanguages),
    )
    .addHelpText('after', '\nExit codes: 0 done, 1 something was found, 2 not done.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.print(text.trimEnd()),
      // What is wrong is said once, by whoever runs the program.
      writeErr: () => {},
    })

  program
    .command('new')
    .description('make a plan from a template')
    .requiredOption('--template <id>', 'which template: see "kertomus templates"')
    .addOption(
      new Option('--language <language>', 'language of the plan')
        .choices(planLanguage.options)
        .makeOptionMandatory(),
    )
    .requiredOption('--organisation <name>', 'whose plan it is', readName)
    .addOption(
      new Option('--organisation-kind <kind>', 'what the organisation is').choices(
        organisation.shape.kind.options,
      ),
    )
    .requiredOption('--period <years>', 'years of the plan: 2026-2029, or 2026', readPeriod)
    .requiredOption('-o, --output <file>', 'the .kertomus file to write')
    .option('--force', 'replace the file if it is there')
    .action(async (options) => {
      const { newPlan } = await import('./commands/new-plan.ts')
      done(await newPlan(world, options))
    })

  program
    .command('info')
    .description('tell what is in a .kertomus file')
    .argument('<file>', 'the .kertomus file')
    .option('--json', 'print one JSON value')
    .action(async (file, options) => {
      const { showInfo } = await import('./commands/show-info.ts')
      done(await showInfo(world, file, options))
    })

  program
    .command('log')
    .description('list the versions that a .kertomus file carries, newest first')
    .argument('<file>', 'the .kertomus file')
    .option('--json', 'print one JSON value')
    .action(async (file, options) => {
      const { showLog } = await import('./commands/show-log.ts')
      done(await showLog(world, file, options))
    })

  program
    .command('strip-names')
    .description('write a copy for publication: without the names of those who wrote it')
    .argument('<file>', 'the .kertomus file')
    .requiredOption('-o, --output <file>', 'the .kertomus file to write')
    .option('--force', 'replace the file if it is there')
    .action(async (file, options) => {
      const { stripNames } = await import('./commands/strip-names.ts')
      done(await stripNames(world, file, options))
    })

  program
    .command('merge')
    .description('merge copies into a plan; exit code 1 when conflicts remain')
    .argument('<base>', 'the .kertomus file of the plan')
    .argument('<copies...>', 'the .kertomus or .docx files of its copies')
    .requiredOption('-o, --output <file>', 'the .kertomus file to write')
    .option('--report <file>', 'write all changes as JSON')
    .option('--password-file <file>', 'the password of files that are locked')
    .option('--force', 'replace the files if they are there')
    .action(async (base, copies, options) => {
      const { mergeFiles } = await import('./commands/merge-files.ts')
      done(await mergeFiles(world, base, copies, options))
    })

  program
    .command('diff')
    .description('tell what is different in the second plan; exit code 1 when anything is')
    .argument('<before>', 'a .kertomus file')
    .argument('<after>', 'a .kertomus file')
    .option('--password-file <file>', 'the password of files that are locked')
    .option('--json', 'print one JSON value')
    .addOption(
      new Option('--to <format>', 'write both as one document with tracked changes').choices([
        'docx',
      ]),
    )
    .option('-o, --output <file>', 'the file to write')
    .option('--force', 'replace the file if it is there')
    .action(async (before, after, options) => {
      const { diffFiles } = await import('./commands/diff-files.ts')
      done(await diffFiles(world, before, after, options))
    })

  program
    .command('check')
    .description(
      'check structure, measures and duties of a plan; exit code 1 when something is found',
    )
    .argument('<file>', 'the .kertomus file')
    .addOption(
      new Option('--for <purpose>', 'what it is about to be used for: more is checked').choices([
        'council',
      ]),
    )
    .option('--json', 'print one JSON value')
    .action(async (file, options) => {
      const { checkFile } = await import('./commands/check-file.ts')
      done(await checkFile(world, file, options))
    })

  program
    .command('export')
    .description('write a plan as a Word document or a page of HTML')
    .argument('<file>', 'the .kertomus file')
    .addOption(
      new Option('--to <format>', 'format to write')
        .choices(exportFormat.options)
        .makeOptionMandatory(),
    )
    .requiredOption('-o, --output <file>', 'the file to write')
    .option('--no-page-numbers', 'without page numbers in the lists of contents of DOCX: faster')
    .option('--look <file>', 'JSON file of how the document looks: fonts, colour, margins, logo')
    .option('--template <file>', 'Word template to take the look from')
    .option('--with-comments', 'with the comments beside the text, in DOCX: a working copy')
    .option('--force', 'replace the file if it is there')
    .action(async (file, options) => {
      const { exportPlan } = await import('./commands/export-plan.ts')
      done(await exportPlan(world, file, options))
    })

  program
    .command('package')
    .description(
      'write the folder for the agenda of the council: the plan, a summary, the item, a list of annexes',
    )
    .argument('<file>', 'the .kertomus file')
    .requiredOption('-o, --output <folder>', 'the folder to make')
    .option(
      '--names <pattern>',
      'names of the files, for example {annex}_{number}_{document}_{period}',
    )
    .action(async (file, options) => {
      const { packForCouncil } = await import('./commands/pack-for-council.ts')
      done(await packForCouncil(world, file, options))
    })

  program
    .command('import')
    .description('make a plan of a Word document and tell what a plan cannot hold of it')
    .argument('<docx>', 'the .docx file')
    .requiredOption('-o, --output <file>', 'the .kertomus file to write')
    .option('--organisation <name>', 'whose plan it is', readName)
    .addOption(
      new Option('--organisation-kind <kind>', 'what the organisation is').choices(
        organisation.shape.kind.options,
      ),
    )
    .option('--json', 'print one JSON value')
    .option('--force', 'replace the file if it is there')
    .action(async (file, options) => {
      const { importWord } = await import('./commands/import-word.ts')
      done(await importWord(world, file, options))
    })

  program
    .command('lint')
    .description(
      'check that Word opens a .docx file without repairing it and that all can read it; exit code 1 when something is found',
    )
    .argument('<docx>', 'the .docx file')
    .option('--json', 'print one JSON value')
    .action(async (file, options) => {
      const { lintFile } = await import('./commands/lint-file.ts')
      done(await lintFile(world, file, options))
    })

  program
    .command('report')
    .description('make the yearly report of a plan')
    .argument('<file>', 'the .kertomus file of the plan')
    .requiredOption('--year <year>', 'the year to report on', readYear)
    .requiredOption('-o, --output <file>', 'the .kertomus file to write')
    .option('--force', 'replace the file if it is there')
    .action(async (file, options) => {
      const { reportYear } = await import('./commands/report-year.ts')
      done(await reportYear(world, file, options))
    })

  program
    .command('rollover')
    .description('make the plan of the next term: unfinished measures go on')
    .argument('<file>', 'the .kertomus file of the plan of this term')
    .requiredOption('--period <years>', 'years of the next plan: 2030-2033', readPeriod)
    .requiredOption('-o, --output <file>', 'the .kertomus file to write')
    .option('--force', 'replace the file if it is there')
    .action(async (file, options) => {
      const { rollOver } = await import('./commands/roll-over.ts')
      done(await rollOver(world, file, options))
    })

  program
    .command('handout')
    .description('write a plan as the file that goes to a working group, with what is asked of it')
    .argument('<file>', 'the .kertomus file of the plan')
    .requiredOption('--chapters <numbers>', 'chapters asked for: 1,2.3', readList)
    .option('--measures <numbers>', 'measures asked for: 1.1.1,1.2.1', readList)
    .option('--from <name>', 'who asks')
    .option('--to <name>', 'who is asked')
    .option('--note <text>', 'a message to the receiver')
    .option('--due <date>', 'the day it is wanted back: 2026-12-15', readDay)
    .requiredOption(
      '-o, --output <file>',
      'the .kertomus file to write, or .docx for those who have only Word',
    )
    .option('--force', 'replace the file if it is there')
    .action(async (file, options) => {
      const { handOut } = await import('./commands/hand-out.ts')
      done(await handOut(world, file, options))
    })

  program
    .command('templates')
    .description('list the templates')
    .option('--json', 'print one JSON value')
    .action(async (options) => {
      const { listTemplates } = await import('./commands/list-templates.ts')
      done(await listTemplates(world, options))
    })

  for (const command of program.commands) {
    if (!command.registeredArguments.some((argument) => argument.name() === 'file')) continue
    command.option(
      '--password-file <file>',
      'file with the password of .kertomus files on its first line: opens one, locks one that is handed out',
    )
  }
  return program
}

function readList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readDay(text: string): string {
  if (!z.iso.date().safeParse(text).success) throw new InvalidArgumentError('')
  return text
}

function readName(text: string): string {
  const name = text.trim()
  if (name === '' || !organisation.shape.name.safeParse(name).success)
    throw new InvalidArgumentError('')
  return name
}

function readYear(text: string): number {
  const { from, to } = readPeriod(text)
  if (from !== to) throw new InvalidArgumentError('')
  return from
}

function readPeriod(text: string): { from: number; to: number } {
  const years = /^(\d{4})(?:[-–](\d{4}))?$/.exec(text.trim())
  const from = Number(years?.[1])
  const { success, data } = period.safeParse({ from, to: Number(years?.[2] ?? from) })
  if (!success) throw new InvalidArgumentError('')
  return data
}
