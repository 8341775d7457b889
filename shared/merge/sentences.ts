import type { Block, Inline, PlanLanguage, Text } from '../plan/model.ts'
import { inlineText, isText } from '../plan/walk.ts'
import { keyOf } from './same.ts'

/**
 * The end of one paragraph and the beginning of the next, within a text that is merged as one because
 * a side split or joined it (`fold.ts`). `block` is the next one without its words; a fresh one may be any.
 */
export type Cut = { type: 'cut'; block: Omit<Block, 'children'>; fresh: boolean }

/** Inline content of a text that may go over several paragraphs. */
export type Prose = (Inline | Cut)[]

export type Sentence = {
  content: Prose
  /** Equal for sentences that say the same in the same look, whatever space follows them. */
  key: string
  /** Its text ends with it, so that whatever comes after needs a space. */
  last: boolean
}

const segmenters = {
  fi: new Intl.Segmenter('fi', { granularity: 'sentence' }),
  sv: new Intl.Segmenter('sv', { granularity: 'sentence' }),
} as const satisfies Record<PlanLanguage, Intl.Segmenter>

const known = { fi: new WeakMap<Prose, Sentence[]>(), sv: new WeakMap<Prose, Sentence[]>() }

/**
 * The sentences of a text with their looks, links and notes. A link or a note is never divided. Kept for
 * each text, which must not change afterwards: versions of a plan share most of theirs.
 */
export function sentencesOf(prose: Prose, language: PlanLanguage): readonly Sentence[] {
  const made = known[language].get(prose) ?? divide(prose, language)
  known[language].set(prose, made)
  return made
}

function divide(prose: Prose, language: PlanLanguage): Sentence[] {
  const sentences: Sentence[] = []
  let run: Inline[] = []
  const endRun = () => {
    const parts = divided(run, language)
    sentences.push(...parts.map((part, at) => sentence(part, at === parts.length - 1)))
    run = []
  }
  for (const inline of prose) {
    if (!isCut(inline)) run.push(inline)
    else {
      endRun()
      sentences.push(sentence([inline], false))
    }
  }
  endRun()
  return sentences
}

/** One text of the sentences, with a space where two meet that had none between them. */
export function proseOf(sentences: readonly Sentence[]): Prose {
  const content = sentences.flatMap((sentence, at): Prose => {
    const next = sentences[at + 1]
    if (!next || isCutSentence(next))
      return sentence.last ? sentence.content : withoutEnd(sentence.content)
    return sentence.last && !isCutSentence(sentence) && needsSpace(sentence, next)
      ? [...sentence.content, { text: ' ' }]
      : sentence.content
  })
  return joined(content)
}

export function isCut(inline: Inline | Cut): inline is Cut {
  return 'type' in inline && inline.type === 'cut'
}

export function isCutSentence({ content: [first] }: Sentence): boolean {
  return first !== undefined && isCut(first)
}

/** The words of a text; a paragraph mark where a new paragraph begins. */
export function proseText(prose: Prose): string {
  return prose
    .map((inline) => {
      if (isCut(inline)) return ' ¶ '
      if (isText(inline) || inline.type === 'link') return inlineText([inline])
      return inline.type === 'footnote' ? ` [${inlineText(inline.note)}]` : '…'
    })
    .join('')
    .trim()
}

function sentence(content: Prose, last: boolean): Sentence {
  const [first] = content
  if (first && isCut(first)) {
    const { id, splitFrom: _, joined: __, ...form } = first.block
    return { content, key: `cut ${first.fresh ? '' : id} ${keyOf(form)}`, last: false }
  }
  return { content, key: keyOf(withoutEnd(joined(content))), last }
}

/** Where sentences end, inline elements standing in for a closing bracket or a word. */
function divided(content: Inline[], language: PlanLanguage): Inline[][] {
  const words = content.map(standIn)
  const text = words.join('')
  if (text === '') return []
  const ends = [...segmenters[language].segment(text)].map(
    ({ index, segment }) => index + segment.length,
  )
  const parts: Inline[][] = []
  let part: Inline[] = []
  let position = 0
  let next = 0
  const endPart = () => {
    if (part.length > 0) parts.push(part)
    part = []
  }
  content.forEach((inline, at) => {
    const from = position
    position += words[at]?.length ?? 0
    if (!isText(inline)) {
      part.push(inline)
      if (ends[next] === position) endPart()
      while ((ends[next] ?? Infinity) <= position) next += 1
      return
    }
    let start = from
    for (let end = ends[next]; end !== undefined && end <= position; end = ends[next]) {
      part.push({ ...inline, text: inline.text.slice(start - from, end - from) })
      endPart()
      start = end
      next += 1
    }
    if (start < position) part.push({ ...inline, text: inline.text.slice(start - from) })
  })
  endPart()
  return parts
}

function standIn(inline: Inline): string {
  if (isText(inline)) return inline.text
  if (inline.type === 'footnote') return ')'
  // A lower-case letter: no sentence begins with it, so that "Ks. luku 2" stays together.
  return inline.type === 'cross-reference' ? 'x' : inlineText([inline]) || 'x'
}

function needsSpace(before: Sentence, after: Sentence): boolean {
  const [left, right] = [
    inlineText(before.content as Inline[]),
    inlineText(after.content as Inline[]),
  ]
  return left !== '' && right !== '' && !/\s$/u.test(left) && !/^\s/u.test(right)
}

function withoutEnd(content: Prose): Prose {
  const last = content.at(-1)
  if (!last || isCut(last) || !isText(last)) return content
  const text = last.text.trimEnd()
  if (text === last.text) return content
  return text === '' && content.length > 1
    ? withoutEnd(content.slice(0, -1))
    : [...content.slice(0, -1), { ...last, text }]
}

/** Neighbours of one look as one, and a text on each side of an inline element, as the editor has it. */
function joined(content: Prose): Prose {
  const result: Prose = []
  for (const inline of content) {
    const before = result.at(-1)
    if (!('text' in inline)) {
      if (!before || !('text' in before)) result.push({ text: '' })
      result.push(inline)
    } else if (
      before &&
      'text' in before &&
      (inline.text === '' || before.text === '' || sameLook(before, inline))
    ) {
      if (inline.text === '') continue
      result[result.length - 1] =
        before.text === '' ? inline : { ...before, text: before.text + inline.text }
    } else result.push(inline)
  }
  const end = result.at(-1)
  if (!end || !('text' in end)) result.push({ text: '' })
  return result
}

function sameLook({ text: _, ...one }: Text, { text: __, ...other }: Text): boolean {
  return keyOf(one) === keyOf(other)
}

const texts = new WeakMap<Sentence, string>()

/** The words that are compared and counted: those of a sentence, notes and links included. */
export function sentenceText(sentence: Sentence): string {
  const text =
    texts.get(sentence) ?? proseText(sentence.content).normalize('NFC').replace(/\s+/gu, ' ')
  texts.set(sentence, text)
  return text
}
