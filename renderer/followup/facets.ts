import type { Id } from '#shared/plan/model.ts'
import type { MeasureProgress, Progress } from '#shared/records/progress.ts'

/** Which measures of a year are listed: all, those of a priority or body, or those that wait for a report. */
export type Facet =
  | { kind: 'all' }
  | { kind: 'priority'; id: Id }
  | { kind: 'body'; id: Id | undefined }
  | { kind: 'silent'; id: Id | undefined }
  | { kind: 'orphans' }

/** A facet as one word, for lists and their selection. */
export function keyOf(facet: Facet): string {
  return 'id' in facet ? `${facet.kind}:${facet.id ?? ''}` : facet.kind
}

/** The measures of a facet. One that is gone (a priority that was removed) has none. */
export function measuresOf(progress: Progress, facet: Facet): MeasureProgress[] {
  switch (facet.kind) {
    case 'all':
      return progress.measures
    case 'priority':
      return progress.measures.filter(({ priority }) => priority.id === facet.id)
    case 'body':
      return progress.bodies.find(({ body }) => body?.id === facet.id)?.measures ?? []
    case 'silent':
      return progress.unreported.find(({ body }) => body?.id === facet.id)?.measures ?? []
    case 'orphans':
      return []
  }
}
