import { basename, resolve } from 'node:path'
import { handOut as handOutPlan } from '#shared/handouts/hand-out.ts'
import { withRequest } from '#shared/handouts/word-request.ts'
import { planToObjects } from '#shared/history/objects.ts'
import { newRevision } from '#shared/history/revision.ts'
import { createId } from '#shared/plan/id.ts'
import type { GroupHandout, Id, Plan } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { recordNumbers } from '#shared/plan/record-numbering.ts'
import { writePlanFile } from '../../exchange/write-plan-file.ts'
import { sha256 } from '../../files/sha256.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { composeWord } from '../compose-word.ts'
import { dayOf, outputPath, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import { type ExitCode, Refusal, type World } from '../world.ts'

type Options = PasswordOption & {
  chapters: string[]
  measures?: string[]
  from?: string
  to?: string
  note?: string
  due?: string
  output: string
  force?: true
}

/**
 * Writes a plan as the file that goes to a working group, with what is asked of it: as a Word file for those
 * who have only Word, when the file is to be one.
 */
export async function handOut(world: World, file: string, options: Options): Promise<ExitCode> {
  const input = resolve(world.folder, file)
  const path = await outputPath(world, options.output, options)
  if (path === input) throw new Refusal('cli.outputIsInput', { name: basename(path) })

  const reading = await readingOf(world, options)
  const { plan, assets, history } = await world.readPlan(input, reading)
  const { tree, objects } = planToObjects(plan, sha256)
  const from = { name: options.from ?? '', organisation: plan.meta.organisation.name }
  const revision = newRevision(
    {
      plan: plan.id,
      parents: [],
      author: from.name,
      at: world.now.toISOString(),
      kind: 'handed-out',
      label: options.to ?? '',
      tree,
    },
    sha256,
  )
  const handout: GroupHandout = {
    kind: 'group',
    id: createId(),
    plan: plan.id,
    revision: revision.id,
    from,
    to: options.to ?? '',
    chapters: chaptersOf(plan, options.chapters),
    measures: measuresOf(plan, options.measures ?? []),
    note: options.note ?? '',
    ...(options.due !== undefined && { due: options.due }),
    madeOn: dayOf(world),
  }
  if (/\.docx$/i.test(path)) {
    const { bytes } = await composeWord(world, withRequest(plan, handout), assets, {
      revision: revision.id,
      handout: handout.id,
      comments: true,
    })
    await writeAtomically(path, bytes)
  } else {
    await writePlanFile(
      path,
      handOutPlan(plan, handout),
      assets,
      { app: world.appVersion, on: dayOf(world) },
      {
        history: {
          revisions: [...history.revisions, revision],
          objects: new Map([...history.objects, ...objects]),
        },
        ...reading,
      },
    )
  }

  const title = printable(plan.meta.title)
  world.print(world.t('cli.created', { title, name: basename(path) }))
  return 0
}

/** The headings with these numbers, as the list of contents shows them. */
function chaptersOf({ blocks }: Plan, numbers: readonly string[]): Id[] {
  const outline = outlineOf(blocks)
  return numbers.map((wanted) => {
    const entry = outline.find(({ number, title }) => number === wanted || title === wanted)
    if (!entry) throw new Refusal('cli.chapterUnknown', { number: wanted })
    return entry.id
  })
}

function measuresOf({ records }: Plan, numbers: readonly string[]): Id[] {
  const known = recordNumbers(records)
  return numbers.map((wanted) => {
    const measure = records.measures.find(({ id }) => known.get(id) === wanted)
    if (!measure) throw new Refusal('cli.measureUnknown', { number: wanted })
    return measure.id
  })
}
