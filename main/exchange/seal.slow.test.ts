import { expect, test } from 'vitest'
import { isSealed, seal, unseal } from './seal.ts'

const text = (words: string) => new Uint8Array(Buffer.from(words))
const password = 'äiti-östersund-å 12'
const content = text('Asukkaiden hyvinvointi '.repeat(5_000))
const sealed = await seal(content, password)

test('what was sealed comes out as it went in, however the letters of the password are made', async () => {
  expect(await unseal(sealed, password.normalize('NFD'))).toEqual(content)
  expect(isSealed(sealed)).toBe(true)
  expect(isSealed(content)).toBe(false)
})

test('it costs the work that was promised', () => {
  const [, recipient = ''] = Buffer.from(sealed.subarray(0, 120)).toString('latin1').split('\n')
  expect(recipient).toMatch(/^-> scrypt \S+ 18$/)
})

test('without a password it says that it needs one', async () => {
  await expect(unseal(sealed, undefined)).rejects.toMatchObject({ code: 'file-locked' })
})

test.each([
  ['another password', sealed, 'another password'],
  ['a flipped bit', flipped(sealed, sealed.length - 40_000), password],
  ['a flipped bit at the end', flipped(sealed, sealed.length - 1), password],
  ['a missing end', sealed.slice(0, -1), password],
  ['a missing half', sealed.slice(0, sealed.length / 2), password],
])('%s leads to one and the same refusal', async (_, bytes, given) => {
  await expect(unseal(bytes, given)).rejects.toMatchObject({ code: 'file-password-wrong' })
})

test.each(['21', '30', '9999'])(
  'a work factor of %s is refused before anything is computed',
  async (factor) => {
    const greedy = text(
      `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} ${factor}\n${'A'.repeat(43)}\n--- x\n`,
    )
    const start = performance.now()
    await expect(unseal(greedy, password)).rejects.toMatchObject({
      code: 'file-too-large',
      details: { detail: 'workFactor' },
    })
    expect(performance.now() - start).toBeLessThan(500)
  },
)

test.each([
  ['a file for a key', '-> X25519 abc\nAAAA\n--- x\n'],
  ['a broken head', '-> scrypt 1 2 3 4'],
  ['nothing more', ''],
])('%s is no file with a password', async (_, rest) => {
  await expect(unseal(text(`age-encryption.org/v1\n${rest}`), password)).rejects.toMatchObject({
    code: 'file-corrupt',
    details: { detail: 'envelope' },
  })
})

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))
}
