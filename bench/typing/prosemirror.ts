import { baseKeymap } from 'prosemirror-commands'
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { type Node as ProseMirrorNode, Schema } from 'prosemirror-model'
import { EditorState, TextSelection } from 'prosemirror-state'
import { tableEditing, tableNodes } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import type { Block, Inline, Plan, Text } from '#shared/plan/model.ts'
import { blockText, inlineText, isText } from '#shared/plan/walk.ts'

const textBlock = (tag: string) => ({
  group: 'block',
  content: 'inline*',
  parseDOM: [{ tag }],
  toDOM: () => [tag, 0] as const,
})

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: textBlock('p'),
    heading1: textBlock('h1'),
    heading2: textBlock('h2'),
    heading3: textBlock('h3'),
    quote: textBlock('blockquote'),
    ...tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} }),
    text: { group: 'inline' },
  },
  marks: {
    bold: { toDOM: () => ['strong', 0] as const },
    italic: { toDOM: () => ['em', 0] as const },
    link: { attrs: { url: {} }, toDOM: (mark) => ['a', { href: mark.attrs.url }, 0] as const },
  },
})

/** ProseMirror with the same text: what an editor of its kind does with a plan of this length. */
export function mountProseMirror(place: HTMLElement, plan: Plan): { focusAt(index: number): void } {
  const doc = schema.node('doc', null, plan.blocks.map(toProseMirror))
  const view = new EditorView(place, {
    state: EditorState.create({ doc, plugins: [history(), tableEditing(), keymap(baseKeymap)] }),
    attributes: { spellcheck: 'false' },
  })

  return {
    focusAt(index) {
      let end = 0
      view.state.doc.forEach((node, offset, at) => {
        if (at === index) end = offset + node.nodeSize - 1
      })
      const selection = TextSelection.create(view.state.doc, end)
      view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
      view.focus()
    },
  }
}

function toProseMirror(block: Block): ProseMirrorNode {
  switch (block.type) {
    case 'heading':
      return schema.node(`heading${Math.min(block.level, 3)}`, null, inlines(block.children))
    case 'quote':
      return schema.node('quote', null, inlines(block.children))
    case 'paragraph':
    case 'list-item':
    case 'callout':
      return schema.node('paragraph', null, inlines(block.children))
    case 'table':
      return schema.node(
        'table',
        null,
        block.children.map((row) =>
          schema.node(
            'table_row',
            null,
            row.children.map((cell) =>
              schema.node('table_cell', null, cell.children.map(toProseMirror)),
            ),
          ),
        ),
      )
    default:
      return schema.node('paragraph', null, texts([{ text: blockText(block) }]))
  }
}

function inlines(children: readonly Inline[]): ProseMirrorNode[] {
  return children.flatMap((child) => {
    if (isText(child)) return texts([child])
    if (child.type !== 'link') return []
    const mark = schema.mark('link', { url: child.url })
    return texts([{ text: inlineText(child.children) }]).map((text) => text.mark([mark]))
  })
}

function texts(list: readonly Text[]): ProseMirrorNode[] {
  return list
    .filter(({ text }) => text !== '')
    .map(({ text, bold, italic }) =>
      schema.text(text, [
        ...(bold ? [schema.mark('bold')] : []),
        ...(italic ? [schema.mark('italic')] : []),
      ]),
    )
}
