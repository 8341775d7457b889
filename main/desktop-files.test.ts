import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import { desktopFiles } from './desktop-files.ts'

/** A desk whose files are "imported" by giving their path as id. `told` holds the events. */
function desk(isServerTrusted = true) {
  const told: unknown[] = []
  const files = desktopFiles({
    importFile: async ({ path }) => {
      if (path.startsWith('rikki')) throw new AppError('file-corrupt', 'broken')
      return { id: path } as PlanSummary
    },
    confirmServer: async () => isServerTrusted,
    emit: (name, payload) => told.push([name, payload]),
    report: () => undefined,
  })
  return { files, told }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('files wait until the page listens, then come in order', async () => {
  const { files, told } = desk()
  files.add([{ path: 'a' }, { path: 'b' }])
  await settled()
  expect(told).toEqual([])

  files.ready()
  await settled()
  expect(told).toEqual([
    ['plans.changed', { id: 'a' }],
    ['plans.imported', { id: 'a' }],
    ['plans.changed', { id: 'b' }],
    ['plans.imported', { id: 'b' }],
  ])
})

test('one that fails does not stop the next', async () => {
  const { files, told } = desk()
  files.ready()
  files.add([{ path: 'rikki' }, { path: 'a' }])
  await settled()
  expect(told).toContainEqual([
    'plans.importFailed',
    { code: 'file-corrupt', message: 'broken', details: {} },
  ])
  expect(told).toContainEqual(['plans.imported', { id: 'a' }])
})

test('nothing is fetched from a server the user does not know', async () => {
  const { files, told } = desk(false)
  files.ready()
  files.add([{ path: '\\\\palvelin\\a.kertomus', host: 'palvelin' }])
  await settled()
  expect(told).toEqual([])
})
