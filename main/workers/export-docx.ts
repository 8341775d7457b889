import { type ExportStep, type ExportWarning, exportWarning } from '#shared/ipc/export.ts'
import { composeDocx } from '../export/export-docx.ts'
import type { ComposedFile, ComposeInput } from '../export/handlers.ts'
import { serveTask } from '../worker-task.ts'

/** Makes the Word file while the app goes on. Ending the thread cancels it. */
await serveTask<ComposeInput, ComposedFile, ExportStep>(async (input, tell) => {
  const { plan, revision, assets, date, duties, comments, pageNumbers, look, isPage } = input
  const { comparedWith, handout } = input
  const { bytes, findings, problems } = await composeDocx(plan, {
    revision,
    date,
    duties,
    comments: comments === true,
    isPage: isPage === true,
    pageNumbers: pageNumbers === true,
    ...(look && { look }),
    ...(comparedWith && { comparedWith }),
    ...(handout && { handout }),
    asset: (hash) => {
      const bytes = assets.get(hash)
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no image ${hash}`))
    },
    onProgress: tell,
  })
  const found = (wanted: 'error' | 'warning') =>
    findings
      .filter(({ severity }) => severity === wanted)
      .map(({ code, place }) => `${code} in ${place}`)
  return {
    bytes,
    errors: found('error'),
    warnings: found('warning'),
    toMend: toMend([...findings, ...problems]),
  }
})

/** What whoever writes the plan can mend, each kind once. */
function toMend(found: readonly { code: string }[]): ExportWarning[] {
  const counts = new Map<ExportWarning['code'], number>()
  for (const { code } of found) {
    const known = exportWarning.shape.code.safeParse(code)
    if (known.success) counts.set(known.data, (counts.get(known.data) ?? 0) + 1)
  }
  return [...counts].map(([code, count]) => ({ code, count }))
}
