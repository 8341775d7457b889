import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError, toPlainError } from '#shared/errors.ts'
import { generatedPassword } from '#shared/exchange/password.ts'
import { handOut, sendBack } from '#shared/handouts/hand-out.ts'
import { withRequest } from '#shared/handouts/word-request.ts'
import type { Revision } from '#shared/history/revision.ts'
import type { HandlersFor } from '#shared/ipc/call.ts'
import type { handoutCalls, ReturnedFile } from '#shared/ipc/handouts.ts'
import { groupHandoutOf } from '#shared/plan/handout.ts'
import { createId } from '#shared/plan/id.ts'
import type { GroupHandout, Id, Plan } from '#shared/plan/model.ts'
import { assetsOf } from '#shared/plan/walk.ts'
import type { Profile } from '#shared/settings.ts'
import type { Reading } from '../exchange/read-plan-file.ts'
import type { Packing } from '../exchange/write-plan-file.ts'
import { freeNames } from '../files/free-names.ts'
import { suggestedHandoutName } from '../files/suggested-name.ts'
import { type FileSource, nameOf, type WaitingFiles } from '../files/waiting-files.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import type { Emit } from '../ipc/emit.ts'
import { carriedHistory } from '../store/carried-history.ts'
import type { Store } from '../store/open-store.ts'
import type { OpenedCopy, ReturnedCopies } from './returned-copies.ts'
import { isWordFile, type WordCopies } from './word-copies.ts'

export type HandoutNeeds = {
  store: Pick<Store, 'plans' | 'assets' | 'history' | 'handouts' | 'together'>
  copies: ReturnedCopies
  /** Keeps the plan as it is now as a revision that stays. */
  keepHandedOut: (plan: Id, label: string) => Revision
  profile: () => Profile | null
  /** The day as `2026-11-21`. */
  today: () => string
  /** The file of the words that passwords are made of. */
  words: string
  waiting: WaitingFiles
  wordCopies: WordCopies
  /** A hand-out as a Word file, off the main thread; `errors` say why it must not be sent. */
  composeWord: (
    plan: Plan,
    made: { revision: string; handout: Id; assets: ReadonlyMap<string, Uint8Array> },
  ) => Promise<{ bytes: Uint8Array; errors: string[] }>
  readFile: (source: FileSource, reading?: Reading) => Promise<OpenedCopy>
  writeFile: (
    path: string,
    plan: Plan,
    assets: ReadonlyMap<string, Uint8Array>,
    packing: Packing,
  ) => Promise<void>
  pickFiles: () => Promise<string[]>
  pickTarget: (name: string, format: HandoutFormat) => Promise<string | null>
  pickFolder: () => Promise<string | null>
  emit: Emit
}

type HandoutFormat = 'kertomus' | 'docx'
type Target = { to: string; path: string }

export function handoutHandlers(needs: HandoutNeeds): HandlersFor<typeof handoutCalls> {
  const { store, copies, emit } = needs

  /** One file is named in the save dialog; several go into a folder, beside what is there. */
  async function targetsFor(
    plan: Plan,
    receivers: readonly string[],
    format: HandoutFormat,
  ): Promise<Target[] | null> {
    const [first = '', ...others] = receivers
    const nameFor = (to: string) => suggestedHandoutName(plan.meta, to, 'request', format)
    if (others.length === 0) {
      const path = await needs.pickTarget(nameFor(first), format)
      return path === null ? null : [{ to: first, path }]
    }
    const folder = await needs.pickFolder()
    if (folder === null) return null
    const paths = await freeNames(folder, receivers.map(nameFor))
    return receivers.map((to, index) => ({ to, path: paths[index] ?? '' }))
  }

  function ancestorOf({ plan, revision }: GroupHandout): Packing {
    // It may have been thrown away with the plan; who sent it has it still.
    if (!store.history.has(plan, revision)) return {}
    return { history: carriedHistory(store.history, plan, [revision]) }
  }

  async function takeIn(plan: Id, source: FileSource, reading: Reading): Promise<ReturnedFile> {
    const name = nameOf(source)
    try {
      const file = isWordFile(name)
        ? await needs.wordCopies.takeIn(plan, source)
        : await needs.waiting.opening(source, async () =>
            copies.take(plan, await needs.readFile(source, reading), name),
          )
      emit('handouts.changed', { plan })
      return file
    } catch (error) {
      return { name, error: toPlainError(error) }
    }
  }

  return {
    'handouts.create': async ({ plan: id, to, due, password, format = 'kertomus', ...asked }) => {
      const { plan } = store.plans.find(id)
      const targets = await targetsFor(plan, [...new Set(to)], format)
      if (targets === null) return null

      const { name = '', organisation } = needs.profile() ?? {}
      const revision = needs.keepHandedOut(id, targets.map((target) => target.to).join(', '))
      const history = carriedHistory(store.history, id, [revision.id])
      // What is asked is asked of the plan as it was kept, not as it may have been changed since.
      const assets = store.assets.bytesOf(assetsOf(plan))
      const files: string[] = []
      for (const { to, path } of targets) {
        const handout: GroupHandout = {
          kind: 'group',
          id: createId(),
          plan: id,
          revision: revision.id,
          from: { name, organisation: organisation?.name ?? plan.meta.organisation.name },
          to,
          ...asked,
          ...(due !== undefined && { due }),
          madeOn: needs.today(),
        }
        if (format === 'docx') {
          const made = { revision: revision.id, handout: handout.id, assets }
          const { bytes, errors } = await needs.composeWord(withRequest(plan, handout), made)
          if (errors.length > 0) throw new AppError('export-failed', errors.join('; '))
          await writeAtomically(path, bytes)
        } else {
          await needs.writeFile(path, handOut(plan, handout), assets, { history, password })
        }
        store.handouts.add(handout, basename(path))
        files.push(basename(path))
      }
      emit('handouts.changed', { plan: id })
      return { files }
    },

    'handouts.list': ({ plan }) => store.handouts.list(plan),

    'handouts.suggestPassword': async () => {
      const words = (await readFile(needs.words, 'utf8')).trim().split('\n')
      return generatedPassword(words, (below) => randomInt(below))
    },

    'handouts.sendBack': async ({ plan: id, password }) => {
      const { plan } = store.plans.find(id)
      const handout = groupHandoutOf(plan)
      if (!handout) throw new AppError('invalid-request', `${id} was not handed out`)
      const path = await needs.pickTarget(
        suggestedHandoutName(plan.meta, handout.to, 'reply'),
        'kertomus',
      )
      if (path === null) return null
      const author = needs.profile()?.name ?? handout.to
      const copy = sendBack(plan, handout, author, needs.today())
      const assets = store.assets.bytesOf(assetsOf(plan))
      await needs.writeFile(path, copy, assets, { ...ancestorOf(handout), password })
      return { name: basename(path) }
    },

    'handouts.openReturned': async ({ plan, files }) => {
      store.plans.find(plan)
      const sources = files ?? (await needs.pickFiles()).map((path) => ({ path }))
      const taken: ReturnedFile[] = []
      // One after the other: each may take a gigabyte to find out that it is a bomb.
      for (const source of sources) taken.push(await takeIn(plan, source, {}))
      return taken
    },

    'handouts.unlockReturned': ({ plan, file, password }) =>
      takeIn(plan, needs.waiting.find(file), { password }),

    'handouts.close': ({ id, isClosed }) => {
      const plan = store.handouts.close(id, isClosed)
      emit('handouts.changed', { plan })
    },
  }
}
