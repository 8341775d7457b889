import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { asCopyOf } from '#shared/handouts/hand-out.ts'
import { withoutRequest } from '#shared/handouts/word-request.ts'
import { objectsToPlan } from '#shared/history/objects.ts'
import { named } from '#shared/import/named.ts'
import { describeChange } from '#shared/merge/describe.ts'
import { mergeCopies } from '#shared/merge/merge-copies.ts'
import type { Change, Copy } from '#shared/merge/model.ts'
import { resolve as resolveMerge } from '#shared/merge/resolve.ts'
import { groupHandoutOf, sheetOf } from '#shared/plan/handout.ts'
import type { Plan } from '#shared/plan/model.ts'
import { type PlanFile, readOpenedFile } from '../../exchange/read-plan-file.ts'
import { writePlanFile } from '../../exchange/write-plan-file.ts'
import { sha256 } from '../../files/sha256.ts'
import { openWord } from '../../import/docx/open-word.ts'
import { returnedPlan } from '../../import/returned/returned-plan.ts'
import { composeWord } from '../compose-word.ts'
import { dayOf, json, outputPath, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import { wordTools } from '../word-tools.ts'
import { type ExitCode, Refusal, type World } from '../world.ts'

type Options = PasswordOption & { output: string; report?: string; force?: true }

/**
 * Merges copies into a plan. What conflicts with nothing is taken; conflicts stay as they are in the plan, and
 * are listed. A copy that carries what it was handed out as is measured against that, others against the plan.
 */
export async function mergeFiles(
  world: World,
  base: string,
  files: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const input = resolve(world.folder, base)
  const path = await outputPath(world, options.output, options)
  const report = options.report && (await outputPath(world, options.report, options))
  if (path === input) throw new Refusal('cli.outputIsInput', { name: basename(path) })

  const reading = await readingOf(world, options)
  const ours = await world.readPlan(input, reading)
  const returned = await Promise.all(
    files.map(async (file): Promise<Returned> => {
      if (/\.docx$/i.test(file)) return readWordCopy(world, ours, file)
      const read = await world.readPlan(resolve(world.folder, file), reading)
      return { assets: read.assets, copy: copyOf(ours.plan, read, basename(file)) }
    }),
  )
  const merge = mergeCopies(
    ours.plan,
    returned.map(({ copy }) => copy),
  )
  const assets = new Map([ours, ...returned].flatMap(({ assets }) => [...assets]))
  const made = { app: world.appVersion, on: dayOf(world) }
  await writePlanFile(path, resolveMerge(merge), assets, made, { history: ours.history })
  const { changes, copies } = merge
  const conflicts = changes.filter(({ conflict }) => conflict)
  if (report) {
    const worded = ({ value: _, ...version }: { text: string; value?: unknown }) => version
    const listed = changes.map((change) => ({
      ...change,
      sentences: sentencesOf(world, change),
      ...(change.before && { before: worded(change.before) }),
      ...(change.ours && { ours: worded(change.ours) }),
      proposals: change.proposals.map(worded),
    }))
    const counts = { changes: changes.length, conflicts: conflicts.length }
    await writeFile(report, `${json({ ...counts, copies, list: listed })}\n`)
  }
  for (const change of conflicts) {
    const { conflict } = change
    if (conflict) world.print(printable(world.t(`review.conflict.${conflict}`)))
    for (const sentence of sentencesOf(world, change)) world.print(printable(`  ${sentence}`))
  }
  world.print(
    world.t('cli.merged', {
      taken: changes.length - conflicts.length,
      conflicts: conflicts.length,
      name: basename(path),
    }),
  )
  return conflicts.length > 0 ? 1 : 0
}

type Returned = { assets: ReadonlyMap<string, Uint8Array>; copy: Copy }

/** A Word file carries no ancestor: it is measured against the plan, unless that has kept what went out. */
async function readWordCopy(world: World, ours: PlanFile, file: string): Promise<Returned> {
  const name = basename(file)
  const word = await openWord(await readOpenedFile(resolve(world.folder, file)), name, wordTools)
  const { properties, images } = word
  if (properties.plan !== ours.plan.id) {
    const details = { name, title: properties.title }
    throw new AppError('copy-of-other-plan', `${name} is no copy of ${ours.plan.id}`, { details })
  }
  const base = ancestorIn(ours.history, properties.revision) ?? ours.plan
  const { bytes } = await composeWord(world, base, ours.assets, { comments: true })
  const expected = await openWord(bytes, name, wordTools)
  const { plan, ...by } = returnedPlan(base, expected, word)
  return {
    assets: images,
    copy: {
      id: `${name}/${sha256(JSON.stringify(plan))}`,
      ...named(by, name),
      base: asCopyOf(base, ours.plan),
      plan: asCopyOf(withoutRequest(plan), ours.plan),
    },
  }
}

function ancestorIn(history: PlanFile['history'], wanted: string | undefined): Plan | undefined {
  const revision = history.revisions.find(({ id }) => id === wanted)
  return (
    revision &&
    objectsToPlan(revision.tree, (hash) => JSON.parse(history.objects.get(hash) ?? 'null'))
  )
}

/** A sentence for what each of the authors asks for. */
function sentencesOf({ t }: World, change: Change): string[] {
  return change.proposals.map((proposal) => describeChange(change, t, proposal))
}

function copyOf(
  ours: Plan,
  { plan, history }: Pick<PlanFile, 'plan' | 'history'>,
  name: string,
): Copy {
  const handout = groupHandoutOf(plan)
  const options = { details: { name, title: plan.meta.title } }
  if (sheetOf(plan)) throw new AppError('copy-is-sheet', `${name} is a sheet`, options)
  if ((handout?.plan ?? plan.id) !== ours.id) {
    throw new AppError('copy-of-other-plan', `${name} is no copy of ${ours.id}`, options)
  }
  const ancestor = ancestorIn(history, handout?.revision)
  const author = handout?.returned?.by || handout?.to || name.replace(/\.kertomus$/i, '')
  return {
    // Two files of one name are told apart, and the order in which they are given is not.
    id: `${name}/${sha256(JSON.stringify(plan))}`,
    author,
    base: asCopyOf(ancestor ?? ours, ours),
    plan: asCopyOf(plan, ours),
  }
}
