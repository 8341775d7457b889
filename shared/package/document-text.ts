import { z } from 'zod'
import { h, li, p, plan } from '../plan/build.ts'
import type { Block, Plan, PlanMeta } from '../plan/model.ts'

/** A short document beside the plan: paragraphs, one a line, under headings; "– " begins an item. */
export const documentText = z.object({
  title: z.string().max(1_000),
  sections: z
    .array(z.object({ heading: z.string().max(500), text: z.string().max(50_000) }))
    .max(50),
})
export type DocumentText = z.infer<typeof documentText>

const item = /^[–•*-]\s+/

/** The text as a plan of its own, for the writers of documents. Nothing of how the plan was decided is on it. */
export function documentPlan(meta: PlanMeta, { title, sections }: DocumentText): Plan {
  const about: PlanMeta = {
    ...meta,
    title: unbroken(title),
    people: [],
    submission: { status: 'draft' },
  }
  return plan(
    about,
    sections.flatMap(({ heading, text }): Block[] => {
      const lines = linesOf(text)
      if (lines.length === 0) return []
      return [
        { ...h(1, heading), unnumbered: true },
        ...lines.map((line) => blockOf(unbroken(line))),
      ]
    }),
  )
}

/** The text for systems that take no files: lines under headings, ends of lines as Windows has them. */
export function plainText({ title, sections }: DocumentText): string {
  const parts = sections.flatMap(({ heading, text }) => {
    const lines = linesOf(text)
    return lines.length === 0 ? [] : [[heading.toUpperCase(), ...lines].join('\n')]
  })
  return `${[title, ...parts].join('\n\n')}\n`.replaceAll('\n', '\r\n')
}

/** "ja -suunnitelma": the hyphen of a compound is not left alone at the end of a line. */
function unbroken(line: string): string {
  return line.replace(/(?<=\s)-(?=\p{L})/gu, '\u2011')
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function blockOf(line: string): Block {
  return item.test(line) ? li(line.replace(item, '')) : p(line)
}
