import { childOf, childrenOf, valOf, type XmlElement } from '../../xml/xml-tree.ts'

/** Whether items of a list at a level are counted; undefined for a list that is not defined. */
export type Numbering = (id: string, level: number) => { ordered: boolean } | undefined

export function readNumbering(root: XmlElement | undefined): Numbering {
  const abstract = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      formatsOf(element),
    ]),
  )
  const lists = new Map(
    childrenOf(root, 'w:num').map((element) => {
      const formats = abstract.get(valOf(element, 'w:abstractNumId') ?? '') ?? new Map()
      const own = childrenOf(element, 'w:lvlOverride').flatMap((override) => [
        ...formatsOf(override),
      ])
      return [element.attributes['w:numId'] ?? '', new Map([...formats, ...own])]
    }),
  )
  return (id, level) => {
    const formats = lists.get(id)
    if (id === '0' || !formats) return undefined
    const format = formats.get(level) ?? 'decimal'
    return { ordered: format !== 'bullet' && format !== 'none' }
  }
}

function formatsOf(element: XmlElement): Map<number, string> {
  return new Map(
    childrenOf(element, 'w:lvl').map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      // Word hides formats of its newer versions behind a choice.
      valOf(level, 'w:numFmt') ??
        valOf(childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt') ??
        'decimal',
    ]),
  )
}
