import type { Revision } from '#shared/history/revision.ts'
import type { HandlersFor } from '#shared/ipc/call.ts'
import type { HistoryEntry, historyCalls } from '#shared/ipc/history.ts'
import type { Id } from '#shared/plan/model.ts'
import type { Emit } from '../ipc/emit.ts'
import type { History } from './history.ts'

export function historyHandlers({
  history,
  emit,
}: {
  history: History
  emit: Emit
}): HandlersFor<typeof historyCalls> {
  function changed<T>(id: Id, value: T): T {
    emit('plans.changed', { id })
    return value
  }

  return {
    'history.list': ({ id, chapter }) => history.list(id, chapter).map(toEntry),
    'history.name': ({ id, label }) => toEntry(history.keep(id, 'named', { label })),
    'history.read': ({ id, revision }) => history.read(id, revision),
    'history.compare': ({ id, revision, to }) => history.compare(id, revision, to),
    'history.restore': ({ id, revision }) => changed(id, history.restore(id, revision)),
    'history.restoreChapter': ({ id, revision, chapter }) =>
      changed(id, history.restoreChapter(id, revision, chapter)),
    'history.blame': ({ id, of }) => history.blame(id, of),
  }
}

function toEntry({ id, at, author, kind, label, parents }: Revision): HistoryEntry {
  return { id, at, author, kind, parents, ...(label === undefined ? {} : { label }) }
}
