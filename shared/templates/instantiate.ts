import { assertNever } from '../assert.ts'
import {
  approval,
  budgetTable,
  callout,
  contents,
  h,
  li,
  measureTable,
  oli,
  p,
  pageBreak,
  plan,
  table,
} from '../plan/build.ts'
import type { Block, Heading, Organisation, Person, Plan } from '../plan/model.ts'
import type { Starter, Template, TemplateChapter } from './schema.ts'

type Period = { from: number; to: number }

/** A new plan as the template says: contents first, then each chapter with what it starts with. */
export function planFromTemplate(
  template: Template,
  options: { organisation: Organisation; period: Period; people?: Person[] },
): Plan {
  const { organisation, period, people = [] } = options
  return plan(
    {
      kind: template.kind,
      template: template.id,
      language: template.language,
      title: titleOf(template, organisation, period),
      organisation,
      period,
      submission: { status: 'draft' },
      people,
    },
    [contents(template.contentsDepth), ...template.chapters.flatMap(chapterBlocks)],
  )
}

function titleOf(template: Template, organisation: Organisation, period: Period): string {
  // Functions, because a name with a dollar sign would be read as a pattern.
  return template.title
    .replaceAll('{organisation}', () => organisation.name)
    .replaceAll('{period}', () => periodText(period))
}

function periodText({ from, to }: Period): string {
  return from === to ? String(from) : `${from}–${to}`
}

function chapterBlocks(chapter: TemplateChapter): Block[] {
  const { starters = [] } = chapter
  const start = starters.flatMap(starterBlocks)
  return [headingOf(chapter), ...(start.length > 0 ? start : [p()])]
}

function headingOf({ key, level, title, unnumbered, duties = [] }: TemplateChapter): Heading {
  const heading =
    level === 1
      ? h(level, title, { guidance: key, state: 'not-started', duties })
      : h(level, title, { guidance: key })
  return unnumbered ? { ...heading, unnumbered } : heading
}

function starterBlocks(starter: Starter): Block[] {
  switch (starter.type) {
    case 'paragraph':
      return [p(starter.text)]
    case 'callout':
      return [callout(starter.tone, starter.text)]
    case 'list':
      return starter.items.map((item) => (starter.ordered ? oli(item) : li(item)))
    case 'table':
      return [tableOf(starter)]
    case 'measure-table':
      return [measureTableOf(starter)]
    case 'budget-table':
      return [budgetTable(starter.caption)]
    case 'approval':
      return [approval()]
    case 'page-break':
      return [pageBreak()]
    default:
      return assertNever(starter)
  }
}

function measureTableOf(starter: Extract<Starter, { type: 'measure-table' }>): Block {
  const { caption, pattern, groupBy, groups } = starter
  return measureTable(caption, {
    pattern,
    ...(groupBy && { groupBy }),
    filter: groups ? { groups } : {},
  })
}

function tableOf(starter: Extract<Starter, { type: 'table' }>): Block {
  const { caption, description, header, widths, rows } = starter
  const empty = header.slice(1).map(() => '')
  return table(caption, [header, ...rows.map((first) => [first, ...empty])], {
    ...(widths && { widths }),
    ...(description !== undefined && { description }),
  })
}
