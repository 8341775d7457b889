import type { AssetFormat } from '#shared/plan/model.ts'

const signatures: Record<AssetFormat, readonly number[]> = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
}
const formats = Object.keys(signatures) as AssetFormat[]
const extensions: Record<AssetFormat, string> = { png: 'png', jpeg: 'jpg' }

const assetPath = /^assets\/([0-9a-f]{64})\.(?:png|jpg)$/

/** What the first bytes say; undefined when they are of neither format. */
export function assetFormatOf(bytes: Uint8Array): AssetFormat | undefined {
  return formats.find((format) => signatures[format].every((byte, index) => bytes[index] === byte))
}

export function assetPathOf(hash: string, format: AssetFormat): string {
  return `assets/${hash}.${extensions[format]}`
}

/** The hash in the path of an asset; undefined for any other path. */
export function assetHashIn(path: string): string | undefined {
  return assetPath.exec(path)?.[1]
}
