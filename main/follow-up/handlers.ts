import { basename } from 'node:path'
import { AppError, toPlainError } from '#shared/errors.ts'
import type { HandlersFor } from '#shared/ipc/call.ts'
import type { followUpCalls, OpenedSheet } from '#shared/ipc/follow-up.ts'
import type { Plan } from '#shared/plan/model.ts'
import { ownerSheet } from '#shared/records/owner-sheet.ts'
import { suggestedSheetName } from '../files/suggested-name.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import type { Store } from '../store/open-store.ts'

export type FollowUpNeeds = {
  store: Pick<Store, 'plans'>
  readFile: (source: { path: string }) => Promise<{ plan: Plan }>
  writeFile: (path: string, plan: Plan, assets: ReadonlyMap<string, Uint8Array>) => Promise<void>
  /** The Word form; `errors` says in words for the log why it must not be used. */
  composeForm: (plan: Plan) => Promise<{ bytes: Uint8Array; errors: string[] }>
  pickFiles: () => Promise<string[]>
  pickTarget: (format: 'kertomus' | 'docx', name: string) => Promise<string | null>
}

export function followUpHandlers(needs: FollowUpNeeds): HandlersFor<typeof followUpCalls> {
  async function formOf(sheet: Plan): Promise<Uint8Array> {
    const { bytes, errors } = await needs.composeForm(sheet)
    if (errors.length > 0) throw new AppError('export-failed', errors.join('; '))
    return bytes
  }

  return {
    'followUp.exportSheet': async ({ id, body, year, format }) => {
      const { plan } = needs.store.plans.find(id)
      const { name: bodyName } = plan.records.bodies.find((known) => known.id === body) ?? {}
      if (bodyName === undefined) throw new AppError('invalid-request', `no body ${body} in ${id}`)
      const sheet = ownerSheet(plan, body, year)
      const suggested = suggestedSheetName(plan.meta, { year, body: bodyName }, format)
      const path = await needs.pickTarget(format, suggested)
      if (path === null) return null
      if (format === 'kertomus') await needs.writeFile(path, sheet, new Map())
      else await writeAtomically(path, await formOf(sheet))
      return { name: basename(path) }
    },

    'followUp.openSheets': async () => {
      const paths = await needs.pickFiles()
      return Promise.all(
        paths.map(async (path): Promise<OpenedSheet> => {
          const name = basename(path)
          try {
            return { name, sheet: (await needs.readFile({ path })).plan }
          } catch (error) {
            return { name, error: toPlainError(error) }
          }
        }),
      )
    },
  }
}
