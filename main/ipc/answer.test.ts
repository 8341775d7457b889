import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { calls, type Handlers } from '#shared/ipc/contract.ts'
import { createId } from '#shared/plan/id.ts'
import { answer } from './answer.ts'

/** Handlers that tell what reached them. */
function listening(reply: (name: string, input: unknown) => unknown) {
  const names = Object.keys(calls)
  const handlers = names.map((name) => [name, (input: unknown) => reply(name, input)])
  return Object.fromEntries(handlers) as Handlers
}

test('a valid request is answered with what the handler gives', async () => {
  const id = createId()
  const handlers = listening((name, input) => [name, input])
  expect(await answer(handlers, 'plans.open', { id })).toEqual({
    ok: true,
    value: ['plans.open', { id }],
  })
})

test('unknown names and invalid inputs are refused and reach nobody', async () => {
  const handlers = listening(() => expect.unreachable('a handler was called'))
  for (const [name, input] of [
    ['plans.steal', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    [undefined, undefined],
    [{ toString: () => 'plans.list' }, undefined],
    ['plans.open', undefined],
    ['plans.open', { id: '../../etc/passwd' }],
    ['plans.rename', { id: createId(), title: '   ' }],
    ['assets.add', { name: 'a.png', bytes: 'not bytes' }],
    ['settings.write', { zoom: 10_000 }],
    ['plans.list', { something: 'that is not asked for' }],
  ] as const) {
    const reply = await answer(handlers, name, input)
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-request' } })
  }
})

test('no message whatever makes it throw', async () => {
  const handlers = listening(() => null)
  const name = fc.oneof(fc.constantFrom(...Object.keys(calls)), fc.string(), fc.anything())
  await fc.assert(
    fc.asyncProperty(name, fc.anything(), async (name, input) => {
      expect(typeof (await answer(handlers, name, input)).ok).toBe('boolean')
    }),
    { numRuns: 1_000 },
  )
})

test('failures cross the border as data, and are reported as they were thrown', async () => {
  const full = new AppError('disk-full', 'no space', { details: { place: 'Asiakirjat' } })
  const bug = new TypeError('x is undefined')
  const reported: unknown[] = []
  const report = (name: string, error: unknown) => reported.push([name, error])
  const failing = (error: Error) =>
    listening(() => {
      throw error
    })

  expect(await answer(failing(full), 'plans.list', undefined, report)).toEqual({
    ok: false,
    error: { code: 'disk-full', message: 'no space', details: { place: 'Asiakirjat' } },
  })
  expect(await answer(failing(bug), 'plans.list', undefined, report)).toMatchObject({
    ok: false,
    error: { code: 'unexpected' },
  })
  expect(reported).toEqual([
    ['plans.list', full],
    ['plans.list', bug],
  ])
})
