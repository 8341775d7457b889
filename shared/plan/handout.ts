import type { GroupHandout, Plan, SheetHandout } from './model.ts'

/** What an owner's sheet was made from; undefined for any other plan. */
export function sheetOf({ handout }: Pick<Plan, 'handout'>): SheetHandout | undefined {
  return handout?.kind === 'group' ? undefined : handout
}

/** What a working group was asked for, when the plan is its copy. */
export function groupHandoutOf({ handout }: Pick<Plan, 'handout'>): GroupHandout | undefined {
  return handout?.kind === 'group' ? handout : undefined
}
