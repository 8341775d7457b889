import type { FindingCode } from './package-lint.ts'

const packaging = 'ISO/IEC 29500-2'
const markup = 'ISO/IEC 29500-1'

/** What each finding rests on: the standard of the format, or the criterion of WCAG the law asks for. */
export const lintSources: Record<FindingCode, string> = {
  'part-missing': packaging,
  'part-malformed': packaging,
  'content-type-missing': packaging,
  'content-type-duplicate': packaging,
  'relationship-duplicate': packaging,
  'relationship-without-target': packaging,
  'relationship-missing': packaging,
  'relationship-outside': packaging,
  'style-missing': markup,
  'numbering-missing': markup,
  'bookmark-name-duplicate': markup,
  'bookmark-id-duplicate': markup,
  'bookmark-unclosed': markup,
  'bookmark-missing': markup,
  'note-missing': markup,
  'comment-missing': markup,
  'field-unclosed': markup,
  'field-asks-to-update': markup,
  'drawing-id-duplicate': markup,
  'cell-without-paragraph': markup,
  'heading-level-skipped': 'EN 301 549 10.1.3.1, WCAG 1.3.1',
  'heading-empty': 'EN 301 549 10.2.4.6, WCAG 2.4.6',
  'image-without-alt': 'EN 301 549 10.1.1.1, WCAG 1.1.1',
  'table-without-header': 'EN 301 549 10.1.3.1, WCAG 1.3.1',
  'tracked-changes': 'WCAG 1.3.2',
  'cells-merged': 'EN 301 549 10.1.3.1, WCAG 1.3.1',
  'text-box': 'EN 301 549 10.1.3.2, WCAG 1.3.2',
  'link-without-text': 'EN 301 549 10.2.4.4, WCAG 2.4.4',
  'contrast-low': 'EN 301 549 10.1.4.3, WCAG 1.4.3',
  'page-number-missing': markup,
  'title-missing': 'EN 301 549 10.2.4.2, WCAG 2.4.2',
  'language-missing': 'EN 301 549 10.3.1.1, WCAG 3.1.1',
}
