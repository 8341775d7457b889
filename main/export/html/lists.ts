import type { ContentsEntry, PrintListItem } from '#shared/print/tree.ts'
import { anchorOf, type Context } from './context.ts'
import { inlinesToHtml } from './inlines.ts'
import { element, type Html, text } from './write-html.ts'

type Item = { level: number; list: string; content: Html[]; id: { id?: string } }
type List = { first: number; level: number; list: string; items: Item[] }

/** Neighbouring items as lists within lists: what stands further in belongs to the item above it. */
export function listsToHtml(items: readonly PrintListItem[], context: Context): Html[] {
  const flat = items.map(({ id, level, ordered, list, children }) => ({
    level,
    list: ordered ? `${list}` : 'bullets',
    content: inlinesToHtml(children, context),
    id: context.anchor(id),
  }))
  return nested(flat, ({ first, level }, html) => {
    const { ordered = false, number = 1 } = items[first] ?? {}
    if (!ordered) return element('ul', {}, html)
    const start = number > 1 ? number : undefined
    return element('ol', { type: orderedTypes[level % orderedTypes.length], start }, html)
  })
}

const orderedTypes = ['1', 'a', 'i']

/** The lines of the list of contents, each a link; with the page it leads to where that is known. */
export function entriesToHtml(entries: readonly ContentsEntry[], { pages }: Context): Html[] {
  const flat = entries.map(({ id, level, number, title }) => {
    const page = pages && (pages.get(id) ?? 0)
    const line = [
      ...(number === '' ? [] : [element('span', { class: 'number' }, [text(`${number} `)])]),
      element('span', { class: 'title' }, [text(title)]),
      ...(page === undefined
        ? []
        : [text(' '), element('span', { class: 'page' }, [text(String(page))])]),
    ]
    return {
      level,
      list: '',
      content: [element('a', { href: `#${anchorOf(id)}` }, line)],
      id: {},
    }
  })
  return nested(flat, (_, html) => element('ol', {}, html))
}

function nested(items: readonly Item[], wrap: (list: List, html: Html[]) => Html): Html[] {
  const done: Html[] = []
  const open: List[] = []
  const goesOn = (above: List, { level, list }: Item) =>
    above.level < level || (above.level === level && above.list === list)
  const close = () => {
    const list = open.pop()
    if (!list) return
    const html = wrap(
      list,
      list.items.map(({ content, id }) => element('li', id, content)),
    )
    const around = open.at(-1)?.items.at(-1)
    if (around) around.content.push(html)
    else done.push(html)
  }

  items.forEach((item, first) => {
    for (let last = open.at(-1); last && !goesOn(last, item); last = open.at(-1)) close()
    if ((open.at(-1)?.level ?? -1) < item.level) {
      open.push({ first, level: item.level, list: item.list, items: [] })
    }
    open.at(-1)?.items.push(item)
  })
  while (open.length > 0) close()
  return done
}
