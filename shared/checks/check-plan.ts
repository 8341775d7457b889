import type { Block, Id, Plan } from '../plan/model.ts'
import { outlineOf } from '../plan/outline.ts'
import {
  emptyHeaders,
  imagesWithoutAlt,
  missingImages,
  tablesWithoutCaption,
  tablesWithoutHeader,
} from './figures.ts'
import type { CheckCode, Finding, Remark, Severity } from './finding.ts'
import {
  emptyHeadings,
  emptySections,
  missingHeadings,
  skippedLevels,
  textBeforeHeading,
} from './headings.ts'
import { placeholdersLeft } from './placeholders.ts'
import { brokenReferences, repeatedIds, unnumberedReferences } from './references.ts'

/** `assets`: hashes of the images whose bytes are at hand; left out, they are taken to be there. */
type Known = { assets?: ReadonlySet<string> }

type Check = { severity: Severity; remarks: (plan: Plan, known: Known) => Remark[] }

const error = (remarks: (blocks: readonly Block[]) => Remark[]): Check => ({
  severity: 'error',
  remarks: ({ blocks }) => remarks(blocks),
})
const warning = (remarks: (blocks: readonly Block[]) => Remark[]): Check => ({
  ...error(remarks),
  severity: 'warning',
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
}

/** All findings, in reading order; what concerns the whole plan comes first. */
export function checkPlan(plan: Plan, known: Known = {}): Finding[] {
  const places = new Map(plan.blocks.map(({ id }, index) => [id, index]))
  const chapterOf = chaptersOf(plan.blocks)

  const findings = Object.entries(checks).flatMap(([code, { severity, remarks }]) =>
    remarks(plan, known).map(({ blockId, details = {} }): Finding => {
      const chapter = blockId === undefined ? undefined : chapterOf.get(blockId)
      return {
        // `checks` has exactly these keys; Object.entries forgets it.
        code: code as CheckCode,
        severity,
        ...(blockId !== undefined && { blockId }),
        ...(chapter !== undefined && { chapter }),
        details,
      }
    }),
  )
  const place = ({ blockId }: Finding) => (blockId === undefined ? -1 : (places.get(blockId) ?? -1))
  return findings.toSorted((a, b) => place(a) - place(b))
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
