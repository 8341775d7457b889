// The build for Node declares a `require` of its own, beside the one that the bundler adds.
import { strFromU8, unzipSync } from 'fflate/browser'
import { definitionsOf, lintContent } from './content-lint.ts'
import type { Parts } from './pack.ts'
import {
  type Finding,
  lintPackage,
  type PackageFiles,
  type Report,
  readPart,
} from './package-lint.ts'

/** More of the same helps nobody. */
const mostFindings = 200

/**
 * Checks the parts of a Word file: that Word will open it without repairing it, and that it can be read
 * without seeing it. Finds what validators do not look for – missing styles, broken bookmarks, tables
 * without a header – in a tenth of a second.
 */
export function lintParts(parts: Parts): Finding[] {
  const findings: Finding[] = []
  const report: Report = (finding) => {
    if (findings.length < mostFindings) findings.push(finding)
  }
  const files = filesOf(parts)
  lintPackage(files, report)
  lintContent(files, definitionsOf(files, report), report)
  lintProperties(files, report)
  return findings
}

/** The same for a file as it lies on the disk. */
export function lintDocx(bytes: Uint8Array): Finding[] {
  return lintParts(new Map(Object.entries(unzipSync(bytes))))
}

function filesOf(parts: Parts): PackageFiles {
  const texts = [...parts]
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, data]) => [name, typeof data === 'string' ? data : strFromU8(data)] as const)
  return { names: new Set(parts.keys()), texts: new Map(texts) }
}

/** Title and language: what a screen reader says first, and how it says the rest. */
function lintProperties(files: PackageFiles, report: Report): void {
  let title = ''
  let inTitle = false
  const core = files.texts.get('docProps/core.xml')
  if (core !== undefined) {
    const open = (name: string) => {
      inTitle = name === 'dc:title'
    }
    const text = (characters: string) => {
      if (inTitle) title += characters
    }
    readPart('docProps/core.xml', core, { open, text }, report)
  }
  if (title.trim() === '') {
    report({ code: 'title-missing', severity: 'warning', place: 'docProps/core.xml' })
  }

  let language = ''
  let inDefaults = false
  const open = (name: string, attributes: Record<string, string>) => {
    if (name === 'w:docDefaults') inDefaults = true
    if (inDefaults && name === 'w:lang') language = attributes['w:val'] ?? ''
  }
  const close = (name: string) => {
    if (name === 'w:docDefaults') inDefaults = false
  }
  const styles = files.texts.get('word/styles.xml')
  if (styles !== undefined) readPart('word/styles.xml', styles, { open, close }, report)
  if (language === '') {
    report({ code: 'language-missing', severity: 'error', place: 'word/styles.xml' })
  }
}
