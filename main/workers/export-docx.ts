import type { ExportStep } from '#shared/ipc/export.ts'
import { composeDocx } from '../export/export-docx.ts'
import type { ComposedFile, ComposeInput } from '../export/handlers.ts'
import { serveTask } from '../worker-task.ts'

/** Makes the Word file while the app goes on. Ending the thread cancels it. */
await serveTask<ComposeInput, ComposedFile, ExportStep>(async (input, tell) => {
  const { plan, revision, assets, date, duties, comments } = input
  const { bytes, findings } = await composeDocx(plan, {
    revision,
    date,
    duties,
    comments: comments === true,
    asset: (hash) => {
      const bytes = assets.get(hash)
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no image ${hash}`))
    },
    onProgress: tell,
  })
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} in ${place}`)
  return { bytes, errors }
})
