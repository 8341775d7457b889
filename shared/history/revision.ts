import { z } from 'zod'
import { idPattern } from '../plan/id.ts'
import { canonicalJson } from './canonical-json.ts'

/** Why a revision was made. */
export const revisionKinds = [
  'automatic',
  'named',
  'handed-out',
  'received',
  'merged',
  'restored',
  'approved',
] as const
export type RevisionKind = (typeof revisionKinds)[number]

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export type Hash = (text: string) => string

/** What a hash looks like: of an object, and of a revision, whose id is one. */
export const hashText = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A plan as it was at one moment. Loose: fields of a newer minor version are kept, since the id
 * speaks for them as well.
 */
export const revision = z.looseObject({
  /** SHA-256 of the canonical JSON of all other fields. */
  id: hashText,
  plan: z.string().regex(idPattern),
  /** What it was made from: one, or more after a merge, or none for the first. */
  parents: z.array(hashText).max(1_000),
  /** The name in the profile of whoever made it; empty when nobody had given one. */
  author: z.string().max(500),
  at: z.iso.datetime(),
  kind: z.enum(revisionKinds),
  label: z.string().max(500).optional(),
  /** The hash of the tree (`objects.ts`). */
  tree: hashText,
})
export type Revision = z.infer<typeof revision>

/** A revision under the id that follows from what it says. */
export function newRevision(facts: Omit<Revision, 'id'>, hash: Hash): Revision {
  return { ...facts, id: revisionId(facts, hash) } as Revision
}

/** The id that a revision ought to have: another one means that it was altered. */
export function revisionId({ id: _, ...facts }: Record<string, unknown>, hash: Hash): string {
  return hash(canonicalJson(facts))
}
