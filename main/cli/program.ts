import { Command, InvalidArgumentError, Option } from 'commander'
import { uiLanguages } from '#shared/i18n/sentence.ts'
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
    .command('check')
    .description(
      'check structure, measures and duties of a plan; exit code 1 when something is found',
    )
    .argument('<file>', 'the .kertomus file')
    .option('--json', 'print one JSON value')
    .action(async (file, options) => {
      const { checkFile } = await import('./commands/check-file.ts')
      done(await checkFile(world, file, options))
    })

  program
    .command('export')
    .description('write a plan as a Word document')
    .argument('<file>', 'the .kertomus file')
    .addOption(
      new Option('--to <format>', 'format to write').choices(['docx']).makeOptionMandatory(),
    )
    .requiredOption('-o, --output <file>', 'the file to write')
    .option('--with-comments', 'with the comments beside the text: a working copy')
    .option('--force', 'replace the file if it is there')
    .action(async (file, options) => {
      const { exportPlan } = await import('./commands/export-plan.ts')
      done(await exportPlan(world, file, options))
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
    .command('templates')
    .description('list the templates')
    .option('--json', 'print one JSON value')
    .action(async (options) => {
      const { listTemplates } = await import('./commands/list-templates.ts')
      done(await listTemplates(world, options))
    })

  return program
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
