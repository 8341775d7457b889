import type { AppError } from '#shared/errors.ts'
import { passwordLimits as limits } from '#shared/exchange/password.ts'
import { corrupt, locked, tooLarge, wrongPassword } from './refuse.ts'

// The library is loaded when a password is at hand: most files have none.

/** What every file of age begins with; how the first recipient of one with a password goes on. */
const magic = 'age-encryption.org/v1\n'
const scryptStanza = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,3})\n/

/** Whether a file is locked with a password, told by its first bytes, never by its name. */
export function isSealed(bytes: Uint8Array): boolean {
  return startOf(bytes).startsWith(magic)
}

/** The file in an envelope that `age` opens with the password. Takes about a second on purpose. */
export async function seal(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setPassphrase(password.normalize('NFC'))
  encrypter.setScryptWorkFactor(limits.workFactor)
  return encrypter.encrypt(bytes)
}

/**
 * What is in the envelope; nothing of it is given out before all of it is known to be whole. Throws
 * `file-locked` without a password, `file-password-wrong` when the password or a single bit of the file
 * is another, and refuses to try one that would keep the machine busy for minutes.
 */
export async function unseal(bytes: Uint8Array, password: string | undefined): Promise<Uint8Array> {
  const workFactor = scryptStanza.exec(startOf(bytes).slice(magic.length))?.[1]
  if (workFactor === undefined) throw corrupt('envelope', 'not locked with a password')
  if (Number(workFactor) > limits.highestWorkFactor) {
    throw tooLarge('workFactor', limits.highestWorkFactor)
  }
  if (password === undefined) throw locked()

  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(password.normalize('NFC'))
  return decrypter.decrypt(bytes).catch((error: unknown): never => {
    throw refusal(error)
  })
}

function refusal(error: unknown): AppError {
  return wrongPassword(error instanceof Error ? error.message : String(error), error)
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 200)).toString('latin1')
}
