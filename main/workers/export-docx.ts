import type { ExportStep } from '#shared/ipc/export.ts'
import type { Plan } from '#shared/plan/model.ts'
import { composeDocx } from '../export/export-docx.ts'
import { serveTask } from '../worker-task.ts'

export type ExportDocxInput = {
  plan: Plan
  revision: string
  assets: ReadonlyMap<string, Uint8Array>
  date: Date
}
export type ExportDocxOutput = {
  bytes: Uint8Array
  /** What the check found that makes the file unfit to be sent, in words for the log. */
  errors: string[]
}

/** Makes the Word file while the app goes on. Ending the thread cancels it. */
await serveTask<ExportDocxInput, ExportDocxOutput, ExportStep>(async (input, tell) => {
  const { plan, revision, assets, date } = input
  const { bytes, findings } = await composeDocx(plan, {
    revision,
    date,
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
