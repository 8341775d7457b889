import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runWorker } from './run-worker.ts'

const file = join(import.meta.dirname, 'worker-task.test-child.ts')
const limits = { timeoutMs: 3_000, heapMb: 32, passed: () => new Error('too much') }
const run = (input: string, options: object = {}) =>
  runWorker<string, string, number>(file, { input, ...options })

test('a worker answers with its output and tells how far it is', async () => {
  const heard: number[] = []
  const output = await run('work', { onProgress: (progress: number) => heard.push(progress) })
  expect(output).toBe('worked')
  expect(heard).toEqual([1, 2])
})

test('an expected failure arrives with its code and details', async () => {
  await expect(run('refuse')).rejects.toMatchObject({
    code: 'file-corrupt',
    details: { name: 'a.kertomus' },
  })
})

test('a bug in a worker arrives with its stack', async () => {
  await expect(run('crash')).rejects.toMatchObject({
    message: 'a bug',
    stack: expect.stringContaining('worker-task.test-child'),
  })
})

test('a worker that hangs is ended', async () => {
  await expect(run('hang', { limits: { ...limits, timeoutMs: 500 } })).rejects.toThrow('too much')
})

test('a worker that eats memory is ended', async () => {
  await expect(run('eat', { limits: { ...limits, timeoutMs: 20_000 } })).rejects.toThrow('too much')
}, 30_000)

test('a worker is ended in the middle of its work when nobody wants it any more', async () => {
  const controller = new AbortController()
  const output = run('hang', { signal: controller.signal })
  controller.abort(new Error('cancelled'))
  await expect(output).rejects.toThrow('cancelled')
})

test('a worker that just ends is not waited for', async () => {
  await expect(run('leave')).rejects.toThrow('ended with 3')
})
