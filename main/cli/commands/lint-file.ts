import { basename, resolve } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { openZip } from '../../exchange/open-zip.ts'
import { readOpenedFile } from '../../exchange/read-plan-file.ts'
import { lintForeignParts } from '../../export/docx/lint.ts'
import { lintSources } from '../../export/docx/lint-sources.ts'
import { json, printable } from '../output.ts'
import type { ExitCode, World } from '../world.ts'

/** Checks any Word file: that Word opens it without repairing it, and that everybody can read it. */
export async function lintFile(
  world: World,
  file: string,
  options: { json?: true },
): Promise<ExitCode> {
  const { t } = world
  const parts = await partsOf(resolve(world.folder, file))
  const findings = lintForeignParts(parts).map((finding) => ({
    ...finding,
    source: lintSources[finding.code],
    message: t(`lint.${finding.code}`),
  }))
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const counts = { errors, warnings: findings.length - errors, notes: 0 }

  if (options.json) world.print(json({ ...counts, findings }))
  else {
    const lines = findings.map(({ severity, message, place, source }) =>
      printable(`${t(`cli.${severity}`)}: ${message} ${place} (${source})`),
    )
    world.print(
      [...lines, t(lines.length > 0 ? 'cli.findings' : 'cli.noFindings', counts)].join('\n'),
    )
  }
  return findings.length > 0 ? 1 : 0
}

async function partsOf(path: string): Promise<Map<string, Uint8Array>> {
  const name = basename(path)
  const bytes = await readOpenedFile(path)
  try {
    const packed = await openZip(bytes, { others: true })
    const parts = new Map<string, Uint8Array>()
    for (const [path, unpack] of packed) parts.set(path, await unpack())
    if (!parts.has('[Content_Types].xml'))
      throw new AppError('file-not-word', 'another kind of ZIP')
    return parts
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    const code = isZip ? error.code : 'file-not-word'
    const details = { ...error.details, name }
    throw new AppError(code, error.message, { details, cause: error })
  }
}
