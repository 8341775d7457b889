import type { Text } from '#shared/plan/model.ts'
import { languageTag } from '#shared/plan/text-schema.ts'

type Marks = Omit<Text, 'text'>

const tagMarks: Record<string, Marks> = {
  b: { bold: true },
  strong: { bold: true },
  em: { italic: true },
  i: { italic: true },
  cite: { italic: true },
  sub: { subscript: true },
  sup: { superscript: true },
}

const inlineTags = new Set('a abbr b cite em font i q span strong sub sup u'.split(' '))

/** The marks of what stands in `element`, which stands in text with `outer` marks. */
export function marksOf(element: Element, outer: Marks, planLanguage: string): Marks {
  const style = element.getAttribute('style') ?? ''
  const inner = { ...outer, ...tagMarks[element.localName] }

  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]
  if (weight)
    setMark(inner, 'bold', weight === 'bold' || weight === 'bolder' || Number(weight) >= 600)
  const slant = /font-style\s*:\s*(\w+)/i.exec(style)?.[1]
  if (slant) setMark(inner, 'italic', slant === 'italic' || slant === 'oblique')
  const align = /vertical-align\s*:\s*(\w+)/i.exec(style)?.[1]
  if (align && inlineTags.has(element.localName)) {
    setMark(inner, 'superscript', align === 'super')
    setMark(inner, 'subscript', align === 'sub')
  }
  return withLanguage(element, inner, planLanguage)
}

function setMark(marks: Marks, mark: Exclude<keyof Marks, 'language'>, on: boolean): void {
  if (on) marks[mark] = true
  else delete marks[mark]
}

/**
 * Only words inside a passage tell their language reliably: Word writes the language of its own
 * installation on whole paragraphs and documents.
 */
function withLanguage(element: Element, marks: Marks, planLanguage: string): Marks {
  const lang = element.getAttribute('lang')
  if (!lang || !inlineTags.has(element.localName)) return marks
  const [language, region] = lang.split('-')
  const tag = [language?.toLowerCase(), region?.toUpperCase()].filter(Boolean).join('-')
  const { language: _, ...rest } = marks
  if (!languageTag.safeParse(tag).success || language?.toLowerCase() === planLanguage) return rest
  return { ...rest, language: tag }
}
