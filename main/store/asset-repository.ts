import type { Database } from 'better-sqlite3'
import type { AssetFormat } from '#shared/plan/model.ts'

/** An image; `hash` is the SHA-256 of its bytes in hex. */
export type Asset = {
  hash: string
  format: AssetFormat
  width: number
  height: number
  bytes: Uint8Array
}

/** All SQL that touches `assets`. */
export function createAssetRepository(db: Database) {
  const insert = db.prepare<Asset>(`
    INSERT INTO assets (hash, format, width, height, bytes)
    VALUES (@hash, @format, @width, @height, @bytes)
    ON CONFLICT (hash) DO NOTHING`)
  const select = db.prepare<[hash: string], Asset>(
    'SELECT hash, format, width, height, bytes FROM assets WHERE hash = ?',
  )
  const deleteUnused = db.prepare(`
    DELETE FROM assets WHERE NOT EXISTS (
      SELECT 1 FROM blocks
       WHERE type = 'image' AND json_extract(blocks.json, '$.asset') = assets.hash
    ) AND NOT EXISTS (SELECT 1 FROM objects WHERE asset = assets.hash)`)

  return {
    add(asset: Asset): void {
      insert.run(asset)
    },

    find: (hash: string): Asset | undefined => select.get(hash),

    /** The bytes of those images that are here. */
    bytesOf(hashes: readonly string[]): Map<string, Uint8Array> {
      const found = hashes.flatMap((hash) => select.get(hash) ?? [])
      return new Map(found.map(({ hash, bytes }) => [hash, bytes]))
    },

    /** Only at start: while the app runs, undo may bring back an image that no plan holds now. Those of revisions stay. */
    collectUnused: (): number => deleteUnused.run().changes,
  }
}
