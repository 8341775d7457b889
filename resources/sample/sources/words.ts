import { h, ref } from '#shared/plan/build.ts'
import type { Block, ChapterFacts, CrossReference, Heading, Id, Text } from '#shared/plan/model.ts'

/** Words in another language than the plan, so that a screen reader pronounces them right. */
export const sv = (text: string): Text => ({ text, language: 'sv' })
export const en = (text: string): Text => ({ text, language: 'en' })
export const se = (text: string): Text => ({ text, language: 'se' })

export const sub = (text: string): Text => ({ text, subscript: true })
export const sup = (text: string): Text => ({ text, superscript: true })

/** Puts a block at a named place (`places.ts`), so that other chapters can point at it. */
export function at<B extends Block>(place: Id, block: B): B {
  return { ...block, id: place }
}

/** A level-1 heading of the finished plan. */
export function chapter(title: string, facts: ChapterFacts): Heading {
  return h(1, title, { state: 'done', ...facts })
}

/** A summary or an annex: a chapter that goes without a number. */
export function unnumbered(title: string, facts: ChapterFacts): Heading {
  return { ...chapter(title, facts), unnumbered: true }
}

/** Numbers of several chapters in a row: "2.2, 2.3 ja 4.2". */
export function refs(...targets: Id[]): (string | CrossReference)[] {
  return targets.flatMap((target, index) => {
    const between = index === targets.length - 1 ? ' ja ' : ', '
    return index === 0 ? [ref(target)] : [between, ref(target)]
  })
}
