import type { Block, Id, Plan } from '../plan/model.ts'
import { outlineOf } from '../plan/outline.ts'
import { recordNumbers } from '../plan/record-numbering.ts'
import type { Duty } from '../templates/duties.ts'
import { lostComments, openComments } from './comments.ts'
import {
  type CouncilFacts,
  missingCaseNumber,
  missingMeeting,
  missingSection,
  openAmendments,
  openHandouts,
  openReviews,
  openStatements,
  unfinishedChapters,
} from './council.ts'
import { unansweredDuties, unlinkedDuties } from './duties.ts'
import {
  emptyHeaders,
  imagesWithoutAlt,
  missingImages,
  tablesWithoutCaption,
  tablesWithoutHeader,
} from './figures.ts'
import type { CheckCode, Finding, Remark, Severity } from './finding.ts'
import {
  editedAmendments,
  incompleteApprovals,
  unansweredRounds,
  unappliedAmendments,
} from './handling.ts'
import {
  emptyHeadings,
  emptySections,
  missingHeadings,
  skippedLevels,
  textBeforeHeading,
} from './headings.ts'
import { emailAddresses, identityCodes, personsAsBodies, phoneNumbers } from './personal-data.ts'
import { placeholdersLeft } from './placeholders.ts'
import {
  backwardSchedules,
  followUpsOutsidePeriod,
  goalsWithoutMeasures,
  lackingMeasures,
  orphanedFollowUps,
  orphanedGoals,
  orphanedMeasures,
  schedulesOutsidePeriod,
  unreportedMeasures,
  untitledRecords,
} from './records.ts'
import { brokenReferences, repeatedIds, unnumberedReferences } from './references.ts'
import { smallNumbers } from './small-numbers.ts'

type Known = {
  /** Hashes of the images whose bytes are at hand; left out, they are taken to be there. */
  assets?: ReadonlySet<string>
  /** The duties of the law; left out, nobody is asked to answer them. */
  duties?: readonly Duty[]
  /** Left out, the plan is not on its way to the council and may be as unfinished as it is. */
  council?: CouncilFacts
}

type Check = {
  severity: Severity
  /** How grave it is in what goes to the council, when that is not the same. */
  forCouncil?: Severity
  remarks: (plan: Plan, known: Known) => Remark[]
}

const error = (remarks: (blocks: readonly Block[]) => Remark[]): Check => ({
  severity: 'error',
  remarks: ({ blocks }) => remarks(blocks),
})
const warning = (remarks: (blocks: readonly Block[]) => Remark[]): Check => ({
  ...error(remarks),
  severity: 'warning',
})
const ofPlan = (severity: Severity, remarks: (plan: Plan) => Remark[]): Check => ({
  severity,
  remarks,
})

/** Of no interest before the plan goes to the council. */
const beforeCouncil = (
  severity: Severity,
  remarks: (plan: Plan, facts: CouncilFacts) => Remark[],
): Check => ({
  severity,
  remarks: (plan, { council }) => (council ? remarks(plan, council) : []),
})

const checks: Record<CheckCode, Check> = {
  'title-empty': {
    severity: 'error',
    remarks: ({ meta }) => (meta.title.trim() === '' ? [{}] : []),
  },
  'headings-missing': error(missingHeadings),
  'text-before-heading': warning(textBeforeHeading),
  'heading-empty': error(emptyHeadings),
  'heading-level-skipped': warning(skippedLevels),
  'section-empty': warning(emptySections),
  'placeholder-left': warning(placeholdersLeft),
  'image-without-alt': error(imagesWithoutAlt),
  'image-missing': {
    severity: 'error',
    remarks: ({ blocks }, { assets }) => (assets ? missingImages(blocks, assets) : []),
  },
  'table-without-caption': warning(tablesWithoutCaption),
  'table-without-header': error(tablesWithoutHeader),
  'table-header-empty': warning(emptyHeaders),
  'reference-broken': error(brokenReferences),
  'reference-unnumbered': warning(unnumberedReferences),
  'id-repeated': error(repeatedIds),
  'comment-open': { ...ofPlan('note', openComments), forCouncil: 'warning' },
  'comment-lost': { ...ofPlan('note', lostComments), forCouncil: 'warning' },
  'review-open': beforeCouncil('error', openReviews),
  'handout-open': beforeCouncil('warning', openHandouts),
  'round-unanswered': {
    severity: 'warning',
    // On the way to the council each statement is told by itself.
    remarks: (plan, { council }) => (council ? [] : unansweredRounds(plan)),
  },
  'approval-incomplete': ofPlan('warning', incompleteApprovals),
  'statement-open': beforeCouncil('warning', openStatements),
  'amendment-open': beforeCouncil('warning', openAmendments),
  'amendment-unapplied': ofPlan('warning', unappliedAmendments),
  'amendment-edited': { ...ofPlan('note', editedAmendments), forCouncil: 'warning' },
  'case-number-missing': beforeCouncil('warning', missingCaseNumber),
  'meeting-missing': beforeCouncil('warning', missingMeeting),
  'section-missing': beforeCouncil('note', missingSection),
  'chapter-unfinished': beforeCouncil('note', unfinishedChapters),
  'identity-code': beforeCouncil('error', identityCodes),
  'phone-number': beforeCouncil('warning', phoneNumbers),
  'email-address': beforeCouncil('warning', emailAddresses),
  'person-as-body': beforeCouncil('warning', personsAsBodies),
  'small-number': beforeCouncil('warning', smallNumbers),
  'record-untitled': ofPlan('error', untitledRecords),
  'goal-without-measures': ofPlan('warning', goalsWithoutMeasures),
  'measure-without-responsible': ofPlan('warning', lackingMeasures('responsible')),
  'measure-without-schedule': ofPlan('warning', lackingMeasures('schedule')),
  'measure-without-resources': ofPlan('warning', lackingMeasures('resources')),
  'measure-without-indicator': ofPlan('warning', lackingMeasures('indicator')),
  'measure-without-baseline': ofPlan('warning', lackingMeasures('baseline')),
  'measure-without-target': ofPlan('warning', lackingMeasures('target')),
  'measure-unreported': ofPlan('warning', unreportedMeasures),
  'schedule-backwards': ofPlan('warning', backwardSchedules),
  'schedule-outside-period': ofPlan('note', schedulesOutsidePeriod),
  'follow-up-outside-period': ofPlan('note', followUpsOutsidePeriod),
  'goal-orphaned': ofPlan('warning', orphanedGoals),
  'measure-orphaned': ofPlan('warning', orphanedMeasures),
  'follow-up-orphaned': ofPlan('warning', orphanedFollowUps),
  'duty-unlinked': {
    severity: 'warning',
    remarks: (plan, { duties }) => (duties ? unlinkedDuties(plan, duties) : []),
  },
  'duty-unanswered': {
    severity: 'warning',
    remarks: (plan, { duties }) => (duties ? unansweredDuties(plan, duties) : []),
  },
}

/**
 * All findings: what concerns the whole plan first, then in reading order, then the rows of the plan
 * as they are numbered, then the duties of the law.
 */
export function checkPlan(plan: Plan, known: Known = {}): Finding[] {
  const chapterOf = chaptersOf(plan.blocks)
  const rank = rankOf(plan)

  const findings = Object.entries(checks).flatMap(([code, { severity, forCouncil, remarks }]) =>
    remarks(plan, known).map(({ details = {}, ...place }): Finding => {
      const chapter = place.blockId === undefined ? undefined : chapterOf.get(place.blockId)
      return {
        // `checks` has exactly these keys; Object.entries forgets it.
        code: code as CheckCode,
        severity: known.council ? (forCouncil ?? severity) : severity,
        ...place,
        ...(chapter !== undefined && { chapter }),
        details,
      }
    }),
  )
  return findings.toSorted((a, b) => rank(a) - rank(b))
}

/** Where a finding stands among the others. */
function rankOf({ blocks, records }: Plan): (finding: Finding) => number {
  const places = new Map(blocks.map(({ id }, index) => [id, index]))
  const rows = new Map([...recordNumbers(records).keys()].map((id, index) => [id, index]))
  return ({ blockId, record, sources }) => {
    if (sources) return Number.MAX_SAFE_INTEGER
    if (record) return blocks.length + (rows.get(record.id) ?? rows.size)
    return blockId === undefined ? -1 : (places.get(blockId) ?? -1)
  }
}

/** The chapter each block is in, as printed. */
function chaptersOf(blocks: readonly Block[]): Map<Id, string> {
  const titles = new Map(
    outlineOf(blocks)
      .filter(({ level }) => level === 1)
      .map(({ index, number, title }) => [index, `${number} ${title}`.trim()]),
  )
  const chapters = new Map<Id, string>()
  let chapter: string | undefined
  for (const [index, { id }] of blocks.entries()) {
    chapter = titles.get(index) ?? chapter
    if (chapter !== undefined) chapters.set(id, chapter)
  }
  return chapters
}
