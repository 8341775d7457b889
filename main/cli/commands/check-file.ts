import { resolve } from 'node:path'
import { checkPlan } from '#shared/checks/check-plan.ts'
import type { Finding, Severity } from '#shared/checks/finding.ts'
import { groundOf } from '#shared/checks/grounds.ts'
import type { RecordKind } from '#shared/plan/records.ts'
import { readDuties } from '../../templates/read-duties.ts'
import { json, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import type { ExitCode, World } from '../world.ts'

/** Checks a plan: its structure, what it lacks, the duties it leaves open. Notes do not fail it. */
export async function checkFile(
  world: World,
  file: string,
  options: PasswordOption & { json?: true; for?: 'council' },
): Promise<ExitCode> {
  const { plan, assets } = await world.readPlan(
    resolve(world.folder, file),
    await readingOf(world, options),
  )
  const duties = await readDuties(world.duties)
  // A file knows nothing of what was handed out and came back.
  const council = options.for === 'council' && { council: { waitingCopies: 0, handedOutTo: [] } }
  const findings = checkPlan(plan, { assets: new Set(assets.keys()), duties, ...council })
  const count = (of: Severity) => findings.filter(({ severity }) => severity === of).length
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') }

  if (options.json) {
    const { t } = world
    const worded = findings.map((one) => ({
      ...one,
      message: t(`check.${one.code}`, one.details),
      ...(council && { ground: groundIn(world, one) }),
    }))
    world.print(json({ ...counts, findings: worded }))
  } else {
    const why = council ? reasonsOf(world, findings) : []
    world.print([...linesOf(world, findings), ...why, summaryOf(world, counts)].join('\n'))
  }
  return counts.errors + counts.warnings > 0 ? 1 : 0
}

/** The findings in their order, under the name of the place they are about. */
function linesOf(world: World, findings: Finding[]): string[] {
  const { t } = world
  const places = Map.groupBy(findings, (finding) => placeOf(world, finding))
  return [...places].flatMap(([place, findings]) => [
    printable(place),
    ...findings.map(({ code, severity, details }) =>
      printable(`  ${t(`cli.${severity}`)}: ${t(`check.${code}`, details)}`),
    ),
    '',
  ])
}

/** On what the findings rest, each ground once. */
function reasonsOf(world: World, findings: Finding[]): string[] {
  const { t } = world
  const grounds = new Map(findings.map((one) => [groundOf[one.code], groundIn(world, one)]))
  const lines = [...grounds.values()].map(
    ({ title, why, source }) => `  ${title}: ${why} ${t('package.source', { source })}`,
  )
  return lines.length > 0 ? [t('cli.reasons'), ...lines, ''] : []
}

function groundIn({ t }: World, { code }: Finding) {
  const ground = groundOf[code]
  return {
    title: t(`ground.${ground}`),
    why: t(`ground.${ground}.why`),
    source: t(`ground.${ground}.source`),
  }
}

function placeOf({ t }: World, { sources, record, chapter }: Finding): string {
  if (sources) return t('cli.duties')
  if (record) return t(ofHandling.has(record.kind) ? 'views.council' : 'cli.records')
  return chapter ?? t('cli.wholePlan')
}

const ofHandling = new Set<RecordKind>(['stages', 'statements', 'amendments'])

type Counts = { errors: number; warnings: number; notes: number }

function summaryOf({ t }: World, counts: Counts): string {
  const { errors, warnings, notes } = counts
  return errors + warnings + notes > 0 ? t('cli.findings', counts) : t('cli.noFindings')
}
