import type { ImportNote, TrackedChange, Tracking } from '#shared/import/report.ts'
import type { Plan } from '#shared/plan/model.ts'
import type { Duty } from '#shared/templates/duties.ts'
import { imageHeader } from '../assets/image-header.ts'
import { openZip } from '../exchange/open-zip.ts'
import { readOpenedFile } from '../exchange/read-plan-file.ts'
import { composeDocx } from '../export/export-docx.ts'
import { sha256 } from '../files/sha256.ts'
import { type FileSource, nameOf } from '../files/waiting-files.ts'
import { openWord } from '../import/docx/open-word.ts'
import type { WordProperties } from '../import/docx/read-word.ts'
import { type NewPlanFacts, wordToPlan } from '../import/docx/word-to-plan.ts'
import { returnedPlan } from '../import/returned/returned-plan.ts'
import { serveTask } from '../worker-task.ts'

/** What a Word file is read for: a new plan, or, with a base, the copy of a plan that came back. */
export type ReadWordInput =
  | { source: FileSource; facts: Omit<NewPlanFacts, 'name'> }
  | {
      source: FileSource
      base: Plan
      assets: ReadonlyMap<string, Uint8Array>
      duties: readonly Duty[]
    }
  | { source: FileSource }

export type ReadWordOutput = {
  properties: WordProperties
  plan?: Plan
  assets: Map<string, Uint8Array>
  author: string
  /** Of a copy that came back. */
  tracking?: Tracking
  notes: ImportNote[]
  changes: TrackedChange[]
}

const tools = {
  openZip: (bytes: Uint8Array) => openZip(bytes, { others: true }),
  header: imageHeader,
  hash: sha256,
}

/** Reads a Word file, which anyone may have made, where it can do no harm but to itself. */
await serveTask<ReadWordInput, ReadWordOutput>(async (input) => {
  const { source } = input
  const name = nameOf(source)
  const bytes = 'path' in source ? await readOpenedFile(source.path) : source.bytes
  const word = await openWord(bytes, name, tools)
  const { properties, images: assets, notes, changes } = word
  const read = { properties, assets, notes, changes, author: properties.lastModifiedBy }
  if ('facts' in input) {
    const title = name.replace(/\.docx$/i, '')
    return { ...read, plan: wordToPlan(word, { ...input.facts, name: title }) }
  }
  if (!('base' in input)) return read

  // What went out is made anew, and read by the same reader: what is equal was not touched.
  const { bytes: sent } = await composeDocx(input.base, {
    asset: async (hash) => input.assets.get(hash) ?? new Uint8Array(),
    date: new Date(0),
    duties: input.duties,
    comments: true,
  })
  const expected = await openWord(sent, name, tools)
  return { ...read, ...returnedPlan(input.base, expected, word) }
})
