import type { Statement } from '../plan/records.ts'

/** Whether anything was heard from the body: a body may answer that it has nothing to say. */
export function isGiven({ givenOn, text }: Pick<Statement, 'givenOn' | 'text'>): boolean {
  return givenOn !== undefined || text.trim() !== ''
}
