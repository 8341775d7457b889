import { resolve } from 'node:path'
import { canWrite } from '#shared/exchange/manifest.ts'
import { localeOf } from '#shared/i18n/translate.ts'
import type { Block, Plan } from '#shared/plan/model.ts'
import { numberingOf } from '#shared/plan/numbering.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { blockText, countWords } from '#shared/plan/walk.ts'
import { decisionText } from '#shared/print/words.ts'
import { amendmentStates, isIn } from '#shared/records/amendment-states.ts'
import { isGiven } from '#shared/records/statements.ts'
import type { PlanFile } from '../../exchange/read-plan-file.ts'
import { json, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import type { ExitCode, World } from '../world.ts'

/** Tells what is in a `.kertomus` file. */
export async function showInfo(
  world: World,
  file: string,
  options: PasswordOption & { json?: true },
): Promise<ExitCode> {
  const planFile = await world.readPlan(
    resolve(world.folder, file),
    await readingOf(world, options),
  )
  world.print(options.json ? json(summaryOf(planFile)) : linesOf(world, planFile))
  return 0
}

function summaryOf({ plan, assets, manifest }: PlanFile) {
  const { kind, template, language, title, organisation, period, submission } = plan.meta
  return {
    id: plan.id,
    title,
    kind,
    template,
    language,
    organisation,
    period,
    submission,
    handling: handlingOf(plan),
    counts: countsOf(plan),
    chapters: chaptersOf(plan.blocks),
    assets: assets.size,
    format: manifest.format,
    createdBy: manifest.createdBy,
    createdAt: manifest.createdAt,
    /** False when only a newer version of the app may write the plan again. */
    writable: canWrite(manifest),
  }
}

function countsOf({ blocks }: Plan) {
  const count = (type: Block['type']) => blocks.filter((block) => block.type === type).length
  return {
    blocks: blocks.length,
    chapters: chaptersOf(blocks).length,
    words: blocks.reduce((sum, block) => sum + countWords(blockText(block)), 0),
    tables: count('table'),
    images: count('image'),
    footnotes: numberingOf(blocks).footnotes.size,
  }
}

function handlingOf(plan: Plan) {
  const { stages, statements, amendments } = plan.records
  const states = amendmentStates(plan)
  return {
    stages: stages.length,
    statements: statements.length,
    given: statements.filter(isGiven).length,
    amendments: amendments.length,
    accepted: amendments.filter(({ result }) => result === 'accepted').length,
    inText: amendments.filter(({ id }) => isIn(states.get(id))).length,
  }
}

function chaptersOf(blocks: readonly Block[]) {
  return outlineOf(blocks)
    .filter(({ level }) => level === 1)
    .map(({ number, title, chapter = {} }) => ({ number, title, ...chapter }))
}

function linesOf({ t, language }: World, { plan, manifest }: PlanFile): string {
  const { title, organisation, period, template, submission } = plan.meta
  const { from, to } = period
  const day = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC' })
  const date = day.format(new Date(manifest.createdAt))
  const handling = handlingOf(plan)
  const isHandled = handling.stages + handling.statements + handling.amendments > 0
  const decision = [
    t(`status.${submission.status}`),
    decisionText(submission),
    submission.caseNumber,
  ]
  const lines = [
    [t('cli.info.title'), title],
    [t('cli.info.organisation'), organisation.name],
    [t('cli.info.period'), from === to ? `${from}` : `${from}–${to}`],
    [t('cli.info.language'), plan.meta.language],
    [t('cli.info.template'), template],
    [t('cli.info.content'), t('cli.info.counts', countsOf(plan))],
    [t('details.status'), decision.filter(Boolean).join(' · ')],
    ...(isHandled ? [[t('views.council'), t('cli.info.handling', handling)] as const] : []),
    [t('cli.info.created'), t('cli.info.createdBy', { date, version: manifest.createdBy })],
  ] as const
  const widest = Math.max(...lines.map(([label]) => label.length))
  return lines.map(([label, value]) => `${label.padEnd(widest)}  ${printable(value)}`).join('\n')
}
