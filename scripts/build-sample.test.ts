import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPlan } from '#shared/checks/check-plan.ts'
import { locator } from '#shared/plan/comment-places.ts'
import type { Block, Element, Text } from '#shared/plan/model.ts'
import { numberingOf } from '#shared/plan/numbering.ts'
import { viewTypes } from '#shared/plan/record-views.ts'
import { populationGroups } from '#shared/plan/records.ts'
import { blockText, countWords, nodesOf, textBlocksOf } from '#shared/plan/walk.ts'
import { missingIn } from '#shared/records/missing.ts'
import { progressOf, standings } from '#shared/records/progress.ts'
import type { Template } from '#shared/templates/schema.ts'
import { readPlanFile, unpackPlan } from '../main/exchange/read-plan-file.ts'
import { readDuties } from '../main/templates/read-duties.ts'
import { charts } from '../resources/sample/sources/charts.ts'
import { sampleFile } from '../resources/sample/sources/sample-file.ts'

const resources = join(import.meta.dirname, '../resources')
const figures = join(resources, 'sample/figures')
const duties = await readDuties(join(resources, 'law/duties.json'))
const committed = await readPlanFile(join(resources, 'sample/koivuranta.kertomus'))
const { meta, blocks, records, comments } = committed.plan

test('the committed sample is what its sources build', async () => {
  const fresh = await unpackPlan(await sampleFile(), 'koivuranta.kertomus')
  expect(fresh.plan).toEqual(committed.plan)
  expect([...fresh.assets.keys()]).toEqual([...committed.assets.keys()])
})

test('building twice gives the same bytes', async () => {
  expect(Buffer.from(await sampleFile()).equals(Buffer.from(await sampleFile()))).toBe(true)
})

test.each(Object.entries(charts))('%s is drawn from the data of the sample', (name, draw) => {
  expect(readFileSync(join(figures, name), 'utf8')).toBe(draw())
})

test('no figure weighs more than 150 kilobytes', () => {
  const sizes = readdirSync(figures).map((name) => readFileSync(join(figures, name)).byteLength)
  expect(Math.max(...sizes)).toBeLessThan(150_000)
})

test('the sample says of itself that it is invented', () => {
  expect(meta.title).toContain('esimerkki')
  expect(meta.organisation.name).toContain('keksitty')
  const first = blocks.find((block) => block.type === 'callout')
  expect(first && blockText(first)).toContain('keksittyjä')
})

test('the sample has some 9,000 words beside its measures and every kind of block', () => {
  expect(countWords(blocks.map(blockText).join('\n'))).toBeGreaterThan(9_000)
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
  expect(new Set(headings)).toEqual(new Set([1, 2, 3, 4]))
  const tones = blocks.flatMap((block) => (block.type === 'callout' ? [block.tone] : []))
  expect(new Set(tones)).toEqual(new Set(['note', 'key', 'important']))
  const lists = blocks.filter((block) => block.type === 'list-item')
  expect(new Set(lists.map(({ ordered, level }) => `${ordered} ${level}`)).size).toBe(4)
  expect(new Set(blocks.map((block) => block.type))).toEqual(
    new Set<Block['type']>([
      'heading',
      'paragraph',
      'list-item',
      'quote',
      'callout',
      'table',
      'image',
      'page-break',
      'contents',
      'approval',
      ...viewTypes,
    ]),
  )
})

test('the sample has every kind of inline content', () => {
  const inlines = [...textBlocksOf(blocks)].flatMap((block): (Element | Text)[] => block.children)
  const marks = inlines.flatMap((inline) => ('text' in inline ? Object.keys(inline) : []))
  expect(marks).toEqual(
    expect.arrayContaining(['bold', 'italic', 'superscript', 'subscript', 'language']),
  )
  const languages = inlines.flatMap((inline) => ('text' in inline ? (inline.language ?? []) : []))
  expect(new Set(languages)).toEqual(new Set(['sv', 'en', 'se']))
  const types = inlines.flatMap((inline) => ('type' in inline ? [inline.type] : []))
  expect(new Set(types)).toEqual(new Set(['link', 'footnote', 'cross-reference']))
})

test('every reference leads to a heading, a table or a figure', () => {
  const { headings, tables, figures } = numberingOf(blocks)
  const targets = [...textBlocksOf(blocks)]
    .flatMap((block) => block.children)
    .flatMap((inline) => ('type' in inline && inline.type === 'cross-reference' ? [inline] : []))
  const kinds = targets.map(({ target, show }) => {
    if (tables.has(target)) return 'table'
    if (figures.has(target)) return 'figure'
    // A heading without a number has only its title to be called by.
    return headings.has(target) && (headings.get(target) !== '' || show === 'title')
      ? 'heading'
      : ''
  })
  expect(new Set(kinds)).toEqual(new Set(['heading', 'table', 'figure']))
})

test('every image is described or decorative, and one of them is decorative', () => {
  const images = blocks.filter((block) => block.type === 'image')
  expect(images.filter(({ decorative }) => decorative)).toHaveLength(1)
  for (const { alt, decorative } of images) expect(alt === '').toBe(decorative)
})

test('the plan has 5 priorities, 12 goals and 45 measures that lack nothing', () => {
  const { priorities, goals, measures } = records
  expect([priorities.length, goals.length, measures.length]).toEqual([5, 12, 45])
  expect(missingIn(records)).toEqual({
    measures: new Map(),
    goals: [],
    untitled: [],
    orphans: { goals: [], measures: [], followUps: [] },
  })
  expect(new Set(measures.flatMap(({ groups }) => groups))).toEqual(new Set(populationGroups))
  expect(checkPlan({ ...committed.plan, comments: [] }, { duties })).toEqual([])
})

test('three years are reported, with every status and somebody who has not reported', () => {
  const years = [2026, 2027, 2028].map((year) => progressOf(records, year))
  expect(years.map(({ counts }) => counts.unreported)).toEqual([0, 0, 2])
  const found = years.flatMap(({ counts }) => standings.filter((one) => counts[one] > 0))
  expect(new Set(found)).toEqual(new Set(standings))
  for (const { measures } of years) {
    for (const { measure, followUp } of measures) {
      if (!followUp) continue
      expect(measure.schedule.from).toBeLessThanOrEqual(followUp.year + 1)
      expect(followUp.done).not.toBe('')
    }
  }
})

test('joys and worries lead to goals', () => {
  const goals = new Set(records.goals.map(({ id }) => id))
  const led = records.notes.filter(({ became }) => became !== undefined)
  expect(led.length).toBeGreaterThan(8)
  expect(led.every(({ became = '' }) => goals.has(became))).toBe(true)
})

test('comments stand on their words; two are resolved, two wait', () => {
  const locate = locator(blocks)
  for (const comment of comments) expect(locate(comment).kind).toBe('words')
  expect(comments.filter(({ resolved }) => resolved)).toHaveLength(2)
  const found = checkPlan(committed.plan, { duties })
  expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'note comment-open',
    'note comment-open',
  ])
})

test('no cell is empty', () => {
  const cells = [...nodesOf(blocks)].filter((node) => node.type === 'table-cell')
  for (const { children } of cells) {
    const [first] = children[0]?.children ?? []
    expect(first && (!('text' in first) || first.text !== '')).toBe(true)
  }
})

test('the chapters are those of the template, in its order and with its duties', () => {
  const path = join(resources, 'templates/fi', `${meta.template}.json`)
  const template: Template = JSON.parse(readFileSync(path, 'utf8'))
  const level1 = blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 1 && block.chapter?.guidance
      ? [{ key: block.chapter.guidance, duties: block.chapter.duties ?? [] }]
      : [],
  )
  expect(level1).toEqual(
    template.chapters
      .filter(({ level }) => level === 1)
      .map(({ key, duties = [] }) => ({ key, duties })),
  )
  const keys = blocks.flatMap((block) =>
    block.type === 'heading' && block.chapter?.guidance ? [block.chapter.guidance] : [],
  )
  expect(new Set(keys)).toEqual(new Set(template.chapters.map(({ key }) => key)))
})
