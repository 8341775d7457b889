// The build for Node declares a `require` of its own, beside the one that the bundler adds.
import { unzipSync } from 'fflate/browser'
import { readAnyXml } from '../../xml/read-any-xml.ts'
import { readXml } from '../../xml/read-xml.ts'
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
export function lintParts(parts: Parts, { isForeign = false } = {}): Finding[] {
  const findings: Finding[] = []
  const report: Report = (finding) => {
    if (findings.length < mostFindings) findings.push(finding)
  }
  const files = filesOf(parts, isForeign)
  lintPackage(files, report)
  lintContent(files, definitionsOf(files, report), report)
  lintProperties(files, report)
  return findings
}

/**
 * The same for a file that any program may have written. Its parts are unpacked by who has opened it: this
 * knows no limits of size.
 */
export function lintForeignParts(parts: Parts): Finding[] {
  return lintParts(parts, { isForeign: true })
}

/** The same for a file of ours as it lies on the disk. */
export function lintDocx(bytes: Uint8Array): Finding[] {
  return lintParts(new Map(Object.entries(unzipSync(bytes))))
}

function filesOf(parts: Parts, isForeign: boolean): PackageFiles {
  const texts = [...parts]
    .filter(([name]) => /\.(xml|rels)$/i.test(name))
    .map(([name, data]) => [name, typeof data === 'string' ? data : textOf(data)] as const)
  return {
    names: new Set(parts.keys()),
    texts: new Map(texts),
    read: isForeign ? readAnyXml : readXml,
    isForeign,
  }
}

function textOf(data: Uint8Array): string {
  const encoding = data[0] === 0xff ? 'utf-16le' : data[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(data)
}

/** Title and language: what a screen reader says first, and how it says the rest. */
function lintProperties(files: PackageFiles, report: Report): void {
  let title = ''
  let inTitle = false
  const openCore = (name: string) => {
    inTitle = name === 'dc:title'
  }
  const text = (characters: string) => {
    if (inTitle) title += characters
  }
  readPart(files, 'docProps/core.xml', { open: openCore, text }, report)
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
  readPart(files, 'word/styles.xml', { open, close }, report)
  if (language === '') {
    report({ code: 'language-missing', severity: 'error', place: 'word/styles.xml' })
  }

  const openSettings = (name: string, attributes: Record<string, string>) => {
    const isOff = ['0', 'false', 'off'].includes(attributes['w:val'] ?? 'true')
    if (name !== 'w:updateFields' || isOff) return
    report({ code: 'field-asks-to-update', severity: 'error', place: 'word/settings.xml' })
  }
  readPart(files, 'word/settings.xml', { open: openSettings }, report)
}
