import { resolve } from 'node:path'
import { checkPlan } from '#shared/checks/check-plan.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { readPlanFile } from '../../exchange/read-plan-file.ts'
import { json, printable } from '../output.ts'
import type { ExitCode, World } from '../world.ts'

/** Checks the structure of a plan; ends with 1 when there is something to say. */
export async function checkFile(
  world: World,
  file: string,
  options: { json?: true },
): Promise<ExitCode> {
  const { plan, assets } = await readPlanFile(resolve(world.folder, file))
  const findings = checkPlan(plan, { assets: new Set(assets.keys()) })
  const counts = {
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  }

  if (options.json) {
    const { t } = world
    const worded = findings.map((one) => ({ ...one, message: t(`check.${one.code}`, one.details) }))
    world.print(json({ ...counts, findings: worded }))
  } else {
    world.print([...linesOf(world, findings), summaryOf(world, counts)].join('\n'))
  }
  return findings.length > 0 ? 1 : 0
}

/** The findings under the name of their chapter, in reading order. */
function linesOf({ t }: World, findings: Finding[]): string[] {
  const chapters = Map.groupBy(findings, ({ chapter }) => chapter ?? t('cli.wholePlan'))
  return [...chapters].flatMap(([chapter, findings]) => [
    printable(chapter),
    ...findings.map(({ code, severity, details }) =>
      printable(`  ${t(`cli.${severity}`)}: ${t(`check.${code}`, details)}`),
    ),
    '',
  ])
}

function summaryOf({ t }: World, counts: { errors: number; warnings: number }): string {
  return counts.errors + counts.warnings > 0 ? t('cli.findings', counts) : t('cli.noFindings')
}
