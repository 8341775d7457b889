import { packageWords } from '#shared/package/words.ts'
import type { PlanMeta } from '#shared/plan/model.ts'
import { type Stage, type StageKind, stageKinds } from '#shared/plan/records.ts'
import { newStage } from '#shared/records/build.ts'

/** What the body of a stage is called as a rule, in the language of the plan; empty where it varies. */
export function usualBody(
  kind: StageKind,
  { language, organisation }: Pick<PlanMeta, 'language' | 'organisation'>,
): string {
  if (kind !== 'board' && kind !== 'council') return ''
  return packageWords[language][kind][organisation.kind]
}

/** The way of most plans: working group, statements, committee, board, council. */
export function usualStages(meta: PlanMeta): Stage[] {
  return stageKinds.map((kind) => newStage(kind, { body: usualBody(kind, meta) }))
}
