import { basename } from 'node:path'
import { AppError, toPlainError } from '#shared/errors.ts'
import type { HandlersFor } from '#shared/ipc/call.ts'
import type { followUpCalls, OpenedSheet } from '#shared/ipc/follow-up.ts'
import { sheetOf } from '#shared/plan/handout.ts'
import type { Plan } from '#shared/plan/model.ts'
import { ownerSheet } from '#shared/records/owner-sheet.ts'
import type { Profile } from '#shared/settings.ts'
import { suggestedSheetName } from '../files/suggested-name.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import type { Emit } from '../ipc/emit.ts'
import type { Store } from '../store/open-store.ts'

export type FollowUpNeeds = {
  store: Pick<Store, 'plans' | 'handouts'>
  profile: () => Profile | null
  /** The day as `2026-11-21`. */
  today: () => string
  emit: Emit
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
    'followUp.exportSheet': async ({ id, body, year, format, due }) => {
      const { plan } = needs.store.plans.find(id)
      const { name: bodyName } = plan.records.bodies.find((known) => known.id === body) ?? {}
      if (bodyName === undefined) throw new AppError('invalid-request', `no body ${body} in ${id}`)
      const sheet = ownerSheet(plan, body, year, due)
      const suggested = suggestedSheetName(plan.meta, { year, body: bodyName }, format)
      const path = await needs.pickTarget(format, suggested)
      if (path === null) return null
      if (format === 'kertomus') await needs.writeFile(path, sheet, new Map())
      else await writeAtomically(path, await formOf(sheet))
      const { name = '', organisation } = needs.profile() ?? {}
      needs.store.handouts.add(
        {
          kind: 'sheet',
          id: sheet.id,
          plan: id,
          body,
          year,
          from: { name, organisation: organisation?.name ?? plan.meta.organisation.name },
          to: bodyName,
          measures: sheet.records.measures.map((measure) => measure.id),
          ...(due !== undefined && { due }),
          madeOn: needs.today(),
        },
        basename(path),
      )
      needs.emit('handouts.changed', { plan: id })
      return { name: basename(path) }
    },

    'followUp.openSheets': async ({ id }) => {
      const paths = await needs.pickFiles()
      return Promise.all(
        paths.map(async (path): Promise<OpenedSheet> => {
          const name = basename(path)
          try {
            const { plan: sheet } = await needs.readFile({ path })
            const handout = sheetOf(sheet)
            const isOurs = handout?.plan === id && needs.store.handouts.setAnswered(handout)
            if (isOurs) needs.emit('handouts.changed', { plan: id })
            return { name, sheet }
          } catch (error) {
            return { name, error: toPlainError(error) }
          }
        }),
      )
    },
  }
}
