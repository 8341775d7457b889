import type {
  Block,
  ChapterFacts,
  Id,
  PlanMeta,
  SheetHandout,
  Submission,
} from '#shared/plan/model.ts'
import type { TextEdit } from '#shared/records/amendments.ts'
import type { CommentsStore } from '../comments/comments-store.ts'
import type { HandlingDialog } from '../package/handling-dialogs.tsx'
import type { ThingPlace } from './thing-place.ts'

/** What each view of the open plan is given besides its records (`useRecords`). */
export type PlanViewProps = {
  id: Id
  meta: PlanMeta
  /** Whose sheet this is, when it is one that was handed out. */
  handout: SheetHandout | undefined
  /** The text as of a moment ago. */
  blocks: Block[]
  /** The record to show and focus: a new object each time someone asks to be led there. */
  at: { id: Id } | undefined
  /** Leads to a record or a place in the text, in whatever view it is. */
  onGoTo(id: Id): void
  /** Writes what is not saved yet to the disk; false when that is not possible. */
  settle(): Promise<boolean>
  /** Asks where to write a copy of the plan as a file. */
  saveCopy(): Promise<void>
  /** Tells who changed something. */
  onBlame(place: ThingPlace): void
  comments: CommentsStore
  /** The record somebody wants to comment on: a new object each time. */
  commenting: { id: Id } | undefined
  /** Does what an amendment does to the text; `blocks` are as it left them at once. */
  editText(edit: TextEdit): void
  setSubmission(submission: Submission): void
  /** Opens one of the dialogs on the way to the council and after it. */
  onHandling(dialog: HandlingDialog): void
  setChapterFacts(headingId: Id, facts: Partial<ChapterFacts>): void
}
