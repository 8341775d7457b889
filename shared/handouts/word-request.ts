import type { Comment } from '../plan/comments.ts'
import type { GroupHandout, Id, Plan, PlanLanguage } from '../plan/model.ts'
import { outlineOf } from '../plan/outline.ts'
import { recordNumbers } from '../plan/record-numbering.ts'

type Words = {
  chapters: (list: string) => string
  measures: (list: string) => string
  due: (day: string) => string
  how: string
}

const words: Record<PlanLanguage, Words> = {
  fi: {
    chapters: (list) => `Pyydämme täydentämään luvut: ${list}.`,
    measures: (list) => `Pyydämme täydentämään toimenpiteet: ${list}.`,
    due: (day) => `Palautus viimeistään ${day}.`,
    how: 'Kirjoita suoraan tekstiin: Word merkitsee muutokset. Palauta tiedosto Word-muodossa.',
  },
  sv: {
    chapters: (list) => `Vi ber er komplettera kapitlen: ${list}.`,
    measures: (list) => `Vi ber er komplettera åtgärderna: ${list}.`,
    due: (day) => `Ska returneras senast ${day}.`,
    how: 'Skriv direkt i texten: Word markerar ändringarna. Returnera filen i Word-format.',
  },
}

/**
 * The plan as it goes to someone who has only Word: what is asked of them is a comment on the first chapter
 * they are asked for. By its last sentence it is known when it comes back.
 */
export function withRequest(plan: Plan, handout: GroupHandout): Plan {
  const comment: Comment = {
    id: handout.id,
    anchor: { block: placeOf(plan, handout) },
    author: handout.from.name || handout.from.organisation,
    at: `${handout.madeOn}T00:00:00.000Z`,
    text: requestText(plan, handout),
    replies: [],
  }
  return { ...plan, comments: [comment, ...plan.comments] }
}

/** What came back without the request itself, unless someone answered it. */
export function withoutRequest(plan: Plan): Plan {
  const endings = Object.values(words).map(({ how }) => how)
  const isRequest = (text: string) => endings.some((ending) => text.trimEnd().endsWith(ending))
  const comments = plan.comments.filter(
    ({ text, replies }) => replies.length > 0 || !isRequest(text),
  )
  return { ...plan, comments }
}

function placeOf({ blocks }: Plan, { chapters }: GroupHandout): Id {
  const [first] = blocks
  const asked = blocks.find(({ id }) => chapters.includes(id))
  const heading = blocks.find(({ type }) => type === 'heading')
  return (asked ?? heading ?? first)?.id ?? ''
}

function requestText(
  { meta, blocks, records }: Plan,
  { chapters, measures, note, due }: GroupHandout,
): string {
  const said = words[meta.language]
  const numbers = recordNumbers(records)
  const titled = (number: string, title: string) => `${number} ${title}`.trim()
  const headings = outlineOf(blocks)
    .filter(({ id }) => chapters.includes(id))
    .map(({ number, title }) => titled(number, title))
  const asked = records.measures
    .filter(({ id }) => measures.includes(id))
    .map(({ id, title }) => titled(numbers.get(id) ?? '', title))
  const lines = [
    note.trim(),
    headings.length > 0 ? said.chapters(headings.join('; ')) : '',
    asked.length > 0 ? said.measures(asked.join('; ')) : '',
    due === undefined ? '' : said.due(due.split('-').map(Number).reverse().join('.')),
    said.how,
  ]
  return lines.filter((line) => line !== '').join('\n')
}
