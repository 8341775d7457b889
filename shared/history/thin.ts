import type { Revision } from './revision.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** How long revisions of which spacing are kept: like Anki's backups, denser the newer. */
const ladder = [
  { youngerThanMs: dayMs, spacingMs: 0 },
  { youngerThanMs: 2 * dayMs, spacingMs: hourMs },
  { youngerThanMs: 60 * dayMs, spacingMs: dayMs },
  { youngerThanMs: 400 * dayMs, spacingMs: 7 * dayMs },
  { youngerThanMs: Number.POSITIVE_INFINITY, spacingMs: 30 * dayMs },
] as const

/**
 * The automatic revisions that time has made needless: of those that fall into one hour, day, week or
 * month the newest stays. What someone named, handed out, got back, merged, restored or approved
 * stays for good, and so do the first revision and `head`.
 */
export function thinned(
  revisions: readonly Revision[],
  head: string | undefined,
  now: string,
): Set<string> {
  const time = Date.parse(now)
  const newestFirst = revisions.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const taken = new Set<string>()
  const gone = new Set<string>()
  for (const { id, at, kind, parents } of newestFirst) {
    const age = time - Date.parse(at)
    const step = ladder.find(({ youngerThanMs }) => age < youngerThanMs)
    if (kind !== 'automatic' || id === head || parents.length === 0 || !step?.spacingMs) continue
    const slot = `${step.spacingMs}:${Math.floor(Date.parse(at) / step.spacingMs)}`
    if (taken.has(slot)) gone.add(id)
    taken.add(slot)
  }
  return gone
}
