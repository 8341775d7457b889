import type { Block, Plan, PlanLanguage } from '../plan/model.ts'
import { textBlocksOf } from '../plan/walk.ts'
import { says } from './same.ts'
import { type Prose, sentencesOf, sentenceText } from './sentences.ts'

const known = new WeakMap<Block, readonly string[]>()

/** How many times more a sentence is said in one version than in another. Negative: fewer. */
export function sentencesGained(before: Plan, after: Plan): Map<string, number> {
  const { language } = before.meta
  const gained = new Map<string, number>()
  const count = (block: Block, by: number) => {
    for (const sentence of sentencesOfBlock(block, language)) {
      gained.set(sentence, (gained.get(sentence) ?? 0) + by)
    }
  }
  const was = new Map(before.blocks.map((block) => [block.id, block]))
  for (const block of after.blocks) {
    const old = was.get(block.id)
    was.delete(block.id)
    if (old && says(old, block)) continue
    if (old) count(old, -1)
    count(block, 1)
  }
  for (const block of was.values()) count(block, -1)
  return gained
}

/** The sentences anywhere within a value of a change: of a text, a block, a row, a column. */
export function sentencesIn(value: unknown, language: PlanLanguage): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (isProse(value)) return wordsOf(value, language)
  return Object.values(value).flatMap((part) => sentencesIn(part, language))
}

function isProse(value: object): value is Prose {
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        typeof one === 'object' &&
        one !== null &&
        ('text' in one || 'url' in one || 'note' in one || 'target' in one || 'block' in one),
    )
  )
}

/** Those that count as said again: what many write in cells independently, "ei tietoa", does not. */
function sentencesOfBlock(block: Block, language: PlanLanguage): readonly string[] {
  const counted = known.get(block)
  if (counted) return counted
  const isTelling = block.type === 'table' ? isFullSentence : isMoreThanWord
  const sentences = [...textBlocksOf([block])].flatMap(({ children }) =>
    wordsOf(children, language).filter(isTelling),
  )
  known.set(block, sentences)
  return sentences
}

function isMoreThanWord(sentence: string): boolean {
  return /\p{L}\S*\s+\S/u.test(sentence)
}

const fewWords = 3
const manyWords = 5

/** Long enough that nobody writes the same by chance; without a full stop it takes more words. */
function isFullSentence(sentence: string): boolean {
  const words = sentence.match(/\p{L}+/gu)?.length ?? 0
  return words >= (/[.!?…]$/u.test(sentence) ? fewWords : manyWords)
}

function wordsOf(prose: Prose, language: PlanLanguage): string[] {
  return sentencesOf(prose, language).map(sentenceText)
}
