import { createId } from '../plan/id.ts'
import type { Id } from '../plan/model.ts'
import type {
  Amendment,
  FollowUp,
  Goal,
  Measure,
  Priority,
  Stage,
  Statement,
  WorkshopNote,
} from '../plan/records.ts'

/** New rows, each with an id of its own; what is not given starts empty. */
export function newPriority(fields: Partial<Priority> = {}): Priority {
  return { id: createId(), title: '', ...fields }
}

export function newGoal(priority: Id, fields: Partial<Goal> = {}): Goal {
  return { id: createId(), priority, title: '', ...fields }
}

export function newMeasure(goal: Id, fields: Partial<Measure> = {}): Measure {
  return {
    id: createId(),
    goal,
    title: '',
    responsible: [],
    groups: [],
    themes: [],
    schedule: {},
    resources: '',
    indicators: [],
    ...fields,
  }
}

export function newFollowUp(
  measure: Id,
  year: number,
  fields: Omit<Partial<FollowUp>, 'measure' | 'year'> = {},
): FollowUp {
  return { id: createId(), measure, year, done: '', values: [], reason: '', next: '', ...fields }
}

export function newNote(
  kind: WorkshopNote['kind'],
  fields: Partial<WorkshopNote> = {},
): WorkshopNote {
  return { id: createId(), kind, group: 'everyone', text: '', ...fields }
}

export function newStage(kind: Stage['kind'], fields: Partial<Stage> = {}): Stage {
  return { id: createId(), kind, body: '', note: '', documents: [], ...fields }
}

export function newStatement(fields: Partial<Statement> = {}): Statement {
  return { id: createId(), body: '', text: '', reply: '', change: '', ...fields }
}

export function newAmendment(fields: Partial<Amendment> = {}): Amendment {
  return { id: createId(), item: '', proposer: '', text: '', ...fields }
}
