import type { ListItem } from '#shared/plan/model.ts'

/** For each `@list` level of Word's own CSS, "l0:level1", whether it is numbered. */
export type WordListStyles = ReadonlyMap<string, boolean>

/** Reads Word's `@list l0:level1 {mso-level-number-format:bullet}`, which no browser understands. */
export function listStylesIn(document: Document): WordListStyles {
  const css = [...document.querySelectorAll('style')].map((style) => style.textContent).join('\n')
  const rules = css.matchAll(/@list\s+(l\d+:level\d)\s*\{([^}]*)\}/gi)
  return new Map(
    [...rules].map(([, name = '', body = '']) => {
      const format = /mso-level-number-format\s*:\s*([\w-]+)/i.exec(body)?.[1]
      return [name.toLowerCase(), format !== 'bullet' && format !== 'image']
    }),
  )
}

/** Word writes list items as paragraphs: `style="mso-list:l0 level2 lfo1"` and a marker to ignore. */
export function wordListItem(
  paragraph: Element,
  styles: WordListStyles,
): Pick<ListItem, 'type' | 'ordered' | 'level'> | undefined {
  const style = paragraph.getAttribute('style') ?? ''
  const [, list, depth] = /mso-list\s*:\s*(l\d+)\s+level(\d)/i.exec(style) ?? []
  if (list === undefined || depth === undefined) return undefined

  const known = styles.get(`${list}:level${depth}`.toLowerCase())
  const marker = paragraph.querySelector('[style*="mso-list" i]')?.textContent ?? ''
  const ordered = known ?? /^[\s\u00a0]*(\d+|[a-zåäö]|[ivxlc]+)[.)]/i.test(marker)
  return { type: 'list-item', ordered, level: Number(depth) - 1 }
}
