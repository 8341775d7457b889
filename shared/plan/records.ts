import type { Id } from './id.ts'

/**
 * What a plan decides, as rows: priority -> goal -> measure -> follow-up per year. The text shows
 * them through views, so that no owner, number or status is typed twice.
 *
 * The order of a list is the order in print; numbers ("1.2.3") are computed from it
 * (`record-numbering.ts`). A row points at its parent by id. What it points at may be missing (a
 * deleted goal, a follow-up of a measure that is gone): such rows are kept and shown as orphaned.
 */
export type Records = {
  priorities: Priority[]
  goals: Goal[]
  measures: Measure[]
  followUps: FollowUp[]
  indicators: Indicator[]
  bodies: Body[]
  notes: WorkshopNote[]
  stages: Stage[]
  statements: Statement[]
  amendments: Amendment[]
}

export type RecordKind = keyof Records

/** All kinds, parents before what points at them. */
export const recordKinds = [
  'bodies',
  'indicators',
  'priorities',
  'goals',
  'measures',
  'followUps',
  'notes',
  'stages',
  'statements',
  'amendments',
] as const satisfies RecordKind[]

/** Kinds that came after the first files: those of older apps lack them. */
export const laterKinds = ['stages', 'statements', 'amendments'] as const satisfies RecordKind[]

export type RecordOf<Kind extends RecordKind> = Records[Kind][number]

/** The groups that plan tables are divided by, in the order of life. */
export const populationGroups = ['families', 'young', 'working-age', 'older', 'everyone'] as const
export type PopulationGroup = (typeof populationGroups)[number]

/** Painopiste, insatsområde. */
export type Priority = {
  id: Id
  number?: OwnNumber
  title: string
  description?: string
  /** Keys of `resources/law/duties.json` that this answers. */
  duties?: string[]
  carriedFrom?: CarriedFrom
}

/** Tavoite, mål. */
export type Goal = {
  id: Id
  number?: OwnNumber
  priority: Id
  title: string
  description?: string
  /** Set when the council binds it in the budget (sitova tavoite). */
  binding?: true
  duties?: string[]
  carriedFrom?: CarriedFrom
}

/** Toimenpide, åtgärd. */
export type Measure = {
  id: Id
  number?: OwnNumber
  goal: Id
  title: string
  description?: string
  /** Bodies that carry it out; the first is the one that is asked to report. */
  responsible: Id[]
  groups: PopulationGroup[]
  themes: string[]
  schedule: Schedule
  /** Work input, grants, spaces, marketing: not only euros. */
  resources: string
  /** In euros, when the budget names it. */
  appropriation?: number
  indicators: MeasureIndicator[]
  carriedFrom?: CarriedFrom
}

/** Calendar years, both included; `note` says what years cannot ("jatkuva"). */
export type Schedule = { from?: number; to?: number; note?: string }

/** How a measure is measured: the values are text, since "vähintään 80 %" is one. */
export type MeasureIndicator = { indicator: Id; baseline: string; target: string }

/**
 * The number of a row in its whole plan, "3.2.1". Only rows of an owner's sheet carry it, which holds
 * a few of them; elsewhere numbers are computed.
 */
export type OwnNumber = string

/** Where a row of the term before lives on. */
export type CarriedFrom = { plan: Id; record: Id }

export const followUpStatuses = [
  'not-started',
  'in-progress',
  'partly-done',
  'done',
  'dropped',
] as const
export type FollowUpStatus = (typeof followUpStatuses)[number]

/** Seurantamerkintä: what became of one measure in one year. */
export type FollowUp = {
  id: Id
  measure: Id
  year: number
  /** Left out until someone has reported. */
  status?: FollowUpStatus
  done: string
  values: { indicator: Id; value: string }[]
  /** Why it went otherwise than planned. */
  reason: string
  next: string
  /** Name from the profile of whoever reported. */
  reportedBy?: string
}

/** Mittari, a name to refer to. Its series come from statistics and are not part of this type. */
export type Indicator = {
  id: Id
  name: string
  unit?: string
  source?: string
  /** Number of the indicator in Sotkanet. */
  sotkanet?: number
}

/** Vastuutaho: a sector, unit, association or group; never a person. */
export type Body = { id: Id; name: string; sector?: string }

/** A joy or a worry of the first workshop (ilot ja huolet). */
export type WorkshopNote = {
  id: Id
  kind: 'joy' | 'worry'
  group: PopulationGroup
  text: string
  /** The priority or goal it became. */
  became?: Id
}

export const stageKinds = ['working-group', 'statements', 'committee', 'board', 'council'] as const
export type StageKind = (typeof stageKinds)[number]

export const stageOutcomes = [
  'proposed',
  'approved',
  'approved-with-changes',
  'returned',
  'noted',
] as const
export type StageOutcome = (typeof stageOutcomes)[number]

/** Käsittelyvaihe, behandlingsskede: one body on the plan's way to the council, in the order of the list. */
export type Stage = {
  id: Id
  kind: StageKind
  /** The body as its minutes name it: "Hyvinvointilautakunta". */
  body: string
  /** The day of the meeting, `YYYY-MM-DD`. */
  date?: string
  /** The section of the minutes, without the sign: "35". */
  section?: string
  /** As `Submission.caseNumber`. */
  caseNumber?: string
  /** Left out until it is decided. */
  outcome?: StageOutcome
  note: string
  /** Names of annexes and minutes. */
  documents: string[]
}

/** Lausunto, utlåtande: what a body was asked and said in the statement round. */
export type Statement = {
  id: Id
  /** Whom it was asked of: "Vanhusneuvosto". */
  body: string
  /** Days, `YYYY-MM-DD`. */
  askedOn?: string
  givenOn?: string
  text: string
  /** Vastine, bemötande: what those who prepare the plan answer. */
  reply: string
  /** What was changed in the plan because of it. */
  change: string
  /** The chapter, block or record. */
  about?: Id
}

export const amendmentResults = ['accepted', 'rejected', 'withdrawn', 'lapsed'] as const
export type AmendmentResult = (typeof amendmentResults)[number]

/** Muutetaan, lisätään, poistetaan. */
export const amendmentActions = ['change', 'insert', 'remove'] as const
export type AmendmentAction = (typeof amendmentActions)[number]

/** Muutosehdotus, ändringsförslag: made in a meeting about what the plan says. */
export type Amendment = {
  id: Id
  /** Its number in the minutes: "3". */
  item: string
  /** Who made it, as the minutes have it. */
  proposer: string
  /** Left out by the first versions, which knew none but `change`. */
  action?: AmendmentAction
  /** The words as proposed. */
  text: string
  about?: AmendmentTarget
  votes?: Votes
  /** Left out until it is decided. `lapsed`: nobody seconded it. */
  result?: AmendmentResult
  /** Set when it was taken into the plan. Whether it is still there is for the plan to say. */
  applied?: Applied
}

/**
 * The block, or the field of a priority, goal or measure, whose words it changes; that goes; or after
 * which a new one comes.
 */
export type AmendmentTarget = { block: Id } | { record: Id; field: 'title' | 'description' }

export type Votes = { for: number; against: number; abstain: number }

export type Applied = {
  /** The day, `YYYY-MM-DD`. */
  on: string
  /** The name of the version in the history that came of it. */
  version: string
  /** Empty when it was new, and when someone says that it is in the text already, as `after` is then. */
  before: string
  /** Empty when it went. */
  after: string
  /** The block or row that was new. */
  added?: Id
  /** What went, to be put back as it was. */
  removed?: Removed
}

/** What stood after the block or row of this id; null: first. */
export type Removed = { after: Id | null } & ({ block: RemovedBlock } | { rows: TreeRows })

/** A `TextBlock` of `model.ts`, which this file is read by. */
export type RemovedBlock = { id: Id; type: string; children: object[] }

/** The row that went first, and those below it. */
export type TreeRows = Pick<Records, 'priorities' | 'goals' | 'measures'>
