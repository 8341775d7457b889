import { createHash } from 'node:crypto'
import { copyOfPlan } from '#shared/plan/copy.ts'
import type { Id } from '#shared/plan/model.ts'
import { packPlan } from '../../../main/exchange/write-plan-file.ts'
import { figureBytes } from './figures.ts'
import { sample } from './plan.ts'

/** The bytes of `koivuranta.kertomus`: the same from the same sources, each time. */
export function sampleFile(): Promise<Uint8Array> {
  return packPlan(copyOfPlan(sample, stableIds()), figureBytes, { app: '0.1.0', on: '2026-11-21' })
}

/**
 * An endless row of ids (`shared/plan/id.ts`: 16 characters of a-z and 0-9), the same in each run: ids
 * by position instead of by chance, so that a rebuilt file differs only where the text does.
 */
function stableIds(): () => Id {
  let count = 0
  return () => {
    count += 1
    const hash = createHash('sha256').update(`koivuranta ${count}`).digest('hex')
    return BigInt(`0x${hash}`).toString(36).slice(0, 16)
  }
}
