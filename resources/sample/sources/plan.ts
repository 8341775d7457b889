import { plan as build } from '#shared/plan/build.ts'
import { createId } from '#shared/plan/id.ts'
import type { Block, Person, Plan, PlanMeta } from '#shared/plan/model.ts'
import { frontMatter } from './00-alkusivut.ts'
import { summary } from './01-tiivistelma.ts'
import { background } from './02-tausta.ts'
import { wellbeing } from './03-vaesto.ts'
import { strengths } from './04-yhteenveto.ts'
import { plan } from './05-suunnitelma.ts'
import { followUp } from './06-seuranta.ts'
import { council } from './07-valtuusto.ts'
import { annexes } from './08-liitteet.ts'
import { commentsOn } from './comments.ts'
import { records } from './records.ts'

const meta: PlanMeta = {
  kind: 'term-plan',
  template: 'municipal-term',
  language: 'fi',
  title: 'Koivurannan hyvinvointikertomus ja -suunnitelma 2026–2029 (esimerkki)',
  organisation: { name: 'Koivurannan kunta (keksitty esimerkki)', kind: 'municipality' },
  period: { from: 2026, to: 2029 },
  submission: {
    status: 'approved',
    caseNumber: 'KRADno-2025-318',
    body: 'Kunnanvaltuusto',
    date: '2026-06-15',
    section: '42',
  },
  people: [
    person('Kunnanjohtaja', 'Hyvinvointiryhmän puheenjohtaja'),
    person('Hyvinvointikoordinaattori', 'Valmistelu ja toimitustyö'),
    person('Hallintojohtaja', 'Päätöskäsittely'),
    person('Sivistysjohtaja', 'Lapset ja nuoret'),
    person('Tekninen johtaja', 'Elinympäristö'),
    person('Järjestökoordinaattori', 'Järjestöyhteistyö'),
  ],
}

/** The keys under which words stand that are printed. */
const readable = new Set([
  ...['text', 'caption', 'alt'],
  ...['title', 'description', 'resources', 'baseline', 'target', 'value'],
  ...['done', 'reason', 'next'],
])

function person(name: string, role: string): Person {
  return { id: createId(), name, role }
}

const blocks: Block[] = [
  ...frontMatter,
  ...summary,
  ...background,
  ...wellbeing,
  ...strengths,
  ...plan,
  ...followUp,
  ...council,
  ...annexes,
]

const printed = withHardSpaces(blocks)

/** The sample as it is built afresh: with new ids each time. */
export const sample: Plan = {
  ...build(meta, printed),
  comments: commentsOn(printed),
  records: withHardSpaces(records),
}

/** A line never breaks within a number or between it and its unit: "9 412", "19,2 %", "§ 42". */
function withHardSpaces<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (key, part) =>
    readable.has(key) && typeof part === 'string'
      ? part.replace(/(?<=\d) (?=\d{3}(?!\d)|[%€§])|(?<=§) (?=\d)/g, '\u00a0')
      : part,
  )
}
