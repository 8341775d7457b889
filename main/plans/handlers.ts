import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import type { HandlersFor } from '#shared/ipc/call.ts'
import type { PlanSummary, planCalls } from '#shared/ipc/plans.ts'
import { copyOfPlan } from '#shared/plan/copy.ts'
import { sheetOf } from '#shared/plan/handout.ts'
import { createId } from '#shared/plan/id.ts'
import type { Id, Person, Plan, PlanLanguage } from '#shared/plan/model.ts'
import { assetsOf } from '#shared/plan/walk.ts'
import { nextTerm } from '#shared/records/next-term.ts'
import { yearlyReport } from '#shared/records/yearly-report.ts'
import type { Profile } from '#shared/settings.ts'
import { planFromTemplate } from '#shared/templates/instantiate.ts'
import type { Template } from '#shared/templates/schema.ts'
import type { Reading } from '../exchange/read-plan-file.ts'
import type { Packing } from '../exchange/write-plan-file.ts'
import { suggestedName, suggestedSheetName } from '../files/suggested-name.ts'
import type { FileSource, WaitingFiles } from '../files/waiting-files.ts'
import type { History } from '../history/history.ts'
import type { Emit } from '../ipc/emit.ts'
import { carriedHistory } from '../store/carried-history.ts'
import type { Store } from '../store/open-store.ts'
import { importPlan, type OpenedPlan, retitled } from './import-plan.ts'

export type PlanNeeds = {
  store: Pick<Store, 'plans' | 'search' | 'assets' | 'history' | 'carets' | 'together'>
  history: Pick<History, 'save' | 'keepChanged'>
  keepImage: (name: string, bytes: Uint8Array) => unknown
  findTemplate: (id: string, language: PlanLanguage) => Promise<Template>
  profile: () => Profile | null
  emit: Emit
  /** The folder that holds the sample plan as one `.kertomus` file. */
  sample: string
  readFile: (source: FileSource) => Promise<OpenedPlan>
  /** Null when a plan was made of a Word file, which an event tells of. */
  openFile: (source: FileSource) => Promise<PlanSummary | null>
  /** Opens a Kertomus file with a password, or what is left of a damaged one. */
  openPlanFile: (source: FileSource, reading: Reading) => Promise<PlanSummary>
  waiting: Pick<WaitingFiles, 'find'>
  writeFile: (
    path: string,
    plan: Plan,
    assets: ReadonlyMap<string, Uint8Array>,
    packing: Packing,
  ) => Promise<void>
  pickFile: () => Promise<string | null>
  pickTarget: (name: string) => Promise<string | null>
}

const yearlyTemplate = 'annual-report'

const copyTitle: Record<PlanLanguage, string> = { fi: ' (kopio)', sv: ' (kopia)' }

export function planHandlers(needs: PlanNeeds): HandlersFor<typeof planCalls> {
  const { store, emit } = needs
  const { plans } = store

  /** Tells the library which plan to show anew, and passes on what it is given. */
  function changed<T>(id: Id, value: T): T {
    emit('plans.changed', { id })
    return value
  }

  const opened = (plan: PlanSummary) => changed(plan.id, plan)

  return {
    'plans.list': () => plans.list(),
    'plans.listBin': () => plans.listBin(),
    'plans.open': ({ id }) => {
      needs.history.keepChanged()
      return { ...plans.find(id), caret: store.carets.find(id) }
    },
    'plans.keepCaret': ({ id, caret }) => store.carets.keep(id, caret),
    'plans.save': (changes) => needs.history.save(changes),

    'plans.create': async ({ template: templateId, language, organisation, period }) => {
      const template = await needs.findTemplate(templateId, language)
      const people = writerOf(needs.profile())
      const plan = planFromTemplate(template, { organisation, period, people })
      return changed(plan.id, plans.create(plan))
    },

    'plans.rename': ({ id, title }) => changed(id, plans.rename(id, title)),

    'plans.duplicate': ({ id }) => {
      const { plan } = plans.find(id)
      const copy = copyOfPlan(plan)
      return changed(copy.id, plans.create(retitled(copy, copyTitle)))
    },

    'plans.yearlyReport': async ({ id, year }) => {
      const { plan } = plans.find(id)
      const template = await needs.findTemplate(yearlyTemplate, plan.meta.language)
      const report = yearlyReport(plan, template, year)
      return changed(report.id, plans.create(report))
    },

    'plans.nextTerm': async ({ id, period }) => {
      const { plan } = plans.find(id)
      const template = await needs.findTemplate(termTemplateOf(plan), plan.meta.language)
      const next = nextTerm(plan, template, period)
      return changed(next.id, plans.create(next))
    },

    'plans.remove': ({ id }) => changed(id, plans.remove(id)),
    'plans.restore': ({ id }) => changed(id, plans.restore(id)),
    'plans.purge': ({ id }) => changed(id, plans.purge(id)),
    'plans.search': ({ query }) => store.search.search(query),

    'plans.openSample': async () => {
      const path = await samplePath(needs.sample)
      const opened = await needs.readFile({ path })
      const { id } = opened.plan
      // Once it is in the library it belongs to the user, who may have written in it.
      if (plans.has(id)) return changed(id, plans.restore(id))
      return changed(id, importPlan(opened, { ...needs, ...store }))
    },

    'plans.import': async () => {
      const path = await needs.pickFile()
      if (path === null) return null
      const plan = await needs.openFile({ path })
      return plan && opened(plan)
    },

    'plans.importFile': async (file) => {
      const plan = await needs.openFile(file)
      return plan && opened(plan)
    },

    'plans.unlock': async ({ file, password }) =>
      opened(await needs.openPlanFile(needs.waiting.find(file), { password })),

    'plans.importDamaged': async ({ file, password }) =>
      opened(await needs.openPlanFile(needs.waiting.find(file), { password, tolerant: true })),

    'plans.saveCopy': async ({ id, unsaved, password }) => {
      const { plan } = plans.find(id)
      const copy: Plan = {
        ...plan,
        ...unsaved,
        records: unsaved?.records ?? plan.records,
        comments: unsaved?.comments ?? plan.comments,
      }
      const path = await needs.pickTarget(nameFor(copy))
      if (path === null) return null
      // Whoever opens it can merge the copies that come back there.
      const handedOut = store.history.list(id).filter(({ kind }) => kind === 'handed-out')
      const history = carriedHistory(
        store.history,
        id,
        handedOut.map((revision) => revision.id),
      )
      await needs.writeFile(path, copy, store.assets.bytesOf(assetsOf(copy)), {
        history,
        password,
      })
      return { name: basename(path) }
    },
  }
}

/** A sheet goes back by the name it came with. */
function nameFor(plan: Plan): string {
  const { meta } = plan
  const handout = sheetOf(plan)
  if (!handout) return suggestedName(meta, 'kertomus')
  const body = handout.records.bodies.find(({ id }) => id === handout.body)?.name ?? ''
  return suggestedSheetName(meta, { year: handout.year, body }, 'kertomus')
}

/** The template of a term goes on; a report has another one than the plan it would become. */
function termTemplateOf({ meta }: Plan): string {
  if (meta.kind !== 'annual-report') return meta.template
  return meta.organisation.kind === 'county' ? 'county-term' : 'municipal-term'
}

/** Whoever starts a plan is the first of those who write it. */
function writerOf(profile: Profile | null): Person[] {
  if (!profile) return []
  const { name, role } = profile
  return [{ id: createId(), name, ...(role !== '' && { title: role }) }]
}

async function samplePath(folder: string): Promise<string> {
  const name = (await readdir(folder)).find((name) => name.endsWith('.kertomus'))
  if (name !== undefined) return join(folder, name)
  throw new AppError('file-not-found', 'the sample is missing', { details: { name: 'sample' } })
}
