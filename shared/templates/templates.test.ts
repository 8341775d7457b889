import { expect, test } from 'vitest'
import { outlineOf } from '../plan/outline.ts'
import { populationGroups } from '../plan/records.ts'
import { plan as planSchema } from '../plan/schema.ts'
import { idsOf } from '../plan/walk.ts'
import { duties as dutiesSchema } from './duties.ts'
import { guidanceOf } from './guidance.ts'
import { planFromTemplate } from './instantiate.ts'
import { type Starter, type Template, template as templateSchema } from './schema.ts'

const ids = ['municipal-term', 'municipal-term-classic', 'annual-report', 'county-term']
const languages = ['fi', 'sv'] as const

/** The resources lie outside of this TypeScript project, so their paths are kept from the compiler. */
async function resource(path: string): Promise<unknown> {
  const file: string = `../../resources/${path}.json`
  const module = await import(file, { with: { type: 'json' } })
  return module.default
}

const read = async (language: string, id: string): Promise<Template> =>
  templateSchema.parse(await resource(`templates/${language}/${id}`))

const templates = await Promise.all(
  ids.map(async (id) => ({ id, fi: await read('fi', id), sv: await read('sv', id) })),
)
const duties = dutiesSchema.parse(await resource('law/duties'))
const dutyKeys = duties.map((duty) => duty.key)
const each = templates.flatMap(({ id, fi, sv }) => [
  { name: `fi/${id}`, language: 'fi' as const, id, template: fi },
  { name: `sv/${id}`, language: 'sv' as const, id, template: sv },
])

function starterShape(starter: Starter): unknown {
  switch (starter.type) {
    case 'table':
      return [starter.type, starter.header.length, starter.widths, starter.rows.length]
    case 'list':
      return [starter.type, starter.ordered, starter.items.length]
    case 'measure-table':
      return { ...starter, caption: undefined }
    default:
      return starter.type
  }
}

const shapeOf = ({ chapters, name, description, title, sources, language, ...rest }: Template) => ({
  ...rest,
  chapters: chapters.map(({ key, level, unnumbered, duties, guidance, starters }) => ({
    key,
    level,
    unnumbered,
    duties,
    points: guidance.points.length,
    tip: guidance.tip !== undefined,
    sources: guidance.sources.map((source) => source.status),
    starters: starters?.map(starterShape),
  })),
})

const textsOf = ({ title, guidance }: Template['chapters'][number]) => [
  title,
  guidance.purpose,
  ...guidance.points,
  ...(guidance.tip === undefined ? [] : [guidance.tip]),
]

test.each(each)('$name stands in the file of its id and language', ({ template, id, language }) => {
  expect(template).toMatchObject({ id, language })
  expect(template.title).toMatch(/\{organisation\}.*\{period\}/)
})

test.each(templates)('$id is the same in both languages but for the words', ({ fi, sv }) => {
  expect(shapeOf(sv)).toEqual(shapeOf(fi))
})

test.each(templates)('$id is translated throughout', ({ fi, sv }) => {
  const finnish = new Set(fi.chapters.flatMap(textsOf))
  expect(sv.chapters.flatMap(textsOf).filter((text) => finnish.has(text))).toEqual([])
})

test.each(each)(
  'the chapters of $name have keys of their own and levels without jumps',
  ({ template }) => {
    const { chapters } = template
    expect(new Set(chapters.map((chapter) => chapter.key)).size).toBe(chapters.length)
    expect(chapters[0]?.level).toBe(1)
    const jumps = chapters.filter(
      ({ level }, index) => index > 0 && level > (chapters[index - 1]?.level ?? 0) + 1,
    )
    expect(jumps).toEqual([])
  },
)

test.each(each)('each chapter of $name has guidance with sources', ({ template }) => {
  const poor = template.chapters.filter(
    ({ guidance: { points, purpose, sources } }) =>
      points.length < 3 || points.length > 7 || purpose === '' || sources.length === 0,
  )
  expect(poor.map((chapter) => chapter.key)).toEqual([])
})

test.each(each)('each table of $name fits its header', ({ template }) => {
  const tables = template.chapters
    .flatMap((chapter) => chapter.starters ?? [])
    .filter((starter) => starter.type === 'table')
  const odd = tables.filter(({ header, widths }) => widths && widths.length !== header.length)
  expect(odd).toEqual([])
  expect(tables.filter(({ caption }) => caption === '')).toEqual([])
})

test.each(each)(
  'the duties of $name are known and stand on chapters of level 1',
  ({ template }) => {
    const unknown = template.chapters
      .flatMap((chapter) => chapter.duties ?? [])
      .filter((key) => !dutyKeys.includes(key))
    expect(unknown).toEqual([])
    expect(template.chapters.filter(({ level, duties }) => level > 1 && duties)).toEqual([])
  },
)

test('the duties have keys of their own, each under its act and section', () => {
  expect(new Set(dutyKeys).size).toBe(dutyKeys.length)
  const odd = duties.filter(
    ({ key, act, section }) =>
      !`${key}.`.startsWith(section === undefined ? `${act}.` : `${act}:${section}.`),
  )
  expect(odd).toEqual([])
})

const term = ['municipal-term', 'municipal-term-classic', 'county-term']
test.each(each.filter(({ id }) => term.includes(id)))(
  '$name answers every duty of those it is for',
  ({ template }) => {
    const subject = template.kind === 'county-plan' ? 'county' : 'municipality'
    const answered = new Set(template.chapters.flatMap((chapter) => chapter.duties ?? []))
    const open = duties.filter(
      ({ key, appliesTo }) => appliesTo.includes(subject) && !answered.has(key),
    )
    expect(open.map((duty) => duty.key)).toEqual([])
  },
)

test.each(languages)('the term templates in %s end with a decision to fill in', (language) => {
  const open = each.filter(
    (item) =>
      item.language === language &&
      item.template.chapters
        .flatMap((chapter) => chapter.starters ?? [])
        .filter((starter) => starter.type === 'approval').length !== 1,
  )
  expect(open.map((item) => item.name)).toEqual([])
})

test.each(each)('$name makes a valid plan with the headings of the template', ({ template }) => {
  const plan = planFromTemplate(template, {
    organisation: { name: 'Mallila', kind: 'municipality' },
    period: { from: 2026, to: 2025 + template.years },
    people: [{ id: 'a'.repeat(16), name: 'Maija Meikäläinen' }],
  })

  expect(planSchema.parse(plan)).toEqual(plan)
  const used = [...idsOf(plan.blocks)]
  expect(new Set(used).size).toBe(used.length)
  expect(outlineOf(plan.blocks).map(({ level, title }) => ({ level, title }))).toEqual(
    template.chapters.map(({ level, title }) => ({ level, title })),
  )
  const headings = plan.blocks.filter((block) => block.type === 'heading')
  expect(headings.every((heading) => guidanceOf(template, heading))).toBe(true)
})

test.each(each.filter(({ template }) => template.kind !== 'annual-report'))(
  'the tables of $name leave no measure out, whatever its population groups',
  ({ template }) => {
    const starters = template.chapters.flatMap(({ starters = [] }) => starters)
    const shown = starters.flatMap((starter) =>
      starter.type === 'measure-table' ? (starter.groups ?? []) : [],
    )
    expect(shown.toSorted()).toEqual(populationGroups.toSorted())
  },
)
