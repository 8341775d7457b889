import { Editor, Element, Node, Path, Transforms } from 'slate'
import { createId, idPattern } from '#shared/plan/id.ts'
import type { Id, Node as Identified } from '#shared/plan/model.ts'
import { isReplaying } from './with-undo.ts'

/** More than anyone joins by hand; the schema allows ten times as many. */
const joinedLimit = 1_000

/**
 * Every block, row, cell and column has an id, and no two have the same: splitting gives the second
 * half a new one and says what it was split from, joining notes what was joined, and what is pasted
 * gets new ids where the plan has them already. What was cut keeps them when it comes back.
 */
export function withIds(editor: Editor): Editor {
  const { apply, getSplitProperties, insertNodes, normalizeNode } = editor

  editor.getSplitProperties = (node, path) => {
    const { joined: _, ...properties } = getSplitProperties(node, path) as Partial<Identified>
    if (!isIdentified(node)) return properties
    return { ...properties, id: createId(), splitFrom: node.id }
  }

  editor.apply = (operation) => {
    if (operation.type !== 'merge_node' || isReplaying(editor)) return apply(operation)
    const joined = idsToJoin(editor, operation.path)
    apply(operation)
    if (joined) Transforms.setNodes(editor, { joined }, { at: Path.previous(operation.path) })
  }

  editor.insertNodes = (nodes, options) => {
    const list = Array.isArray(nodes) ? nodes : [nodes]
    insertNodes(
      list.some(isIdentified) ? withFreeIds(list, idsInUse(editor.children)) : list,
      options,
    )
  }

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry
    if (isIdentified(node) && !idPattern.test(node.id ?? '')) {
      Transforms.setNodes(editor, { id: createId() }, { at: path, voids: true })
    } else {
      normalizeNode(entry, options)
    }
  }

  return editor
}

function isIdentified(node: Node): node is Identified {
  return (
    Element.isElement(node) &&
    node.type !== 'link' &&
    node.type !== 'footnote' &&
    node.type !== 'cross-reference'
  )
}

/** Also while the plan is being mended, when not every row is whole. */
function idsInUse(nodes: readonly Node[], ids = new Set<Id>()): Set<Id> {
  for (const node of nodes) {
    if (!isIdentified(node)) continue
    ids.add(node.id)
    if (node.type === 'table') for (const column of node.columns ?? []) ids.add(column.id)
    idsInUse(node.children, ids)
  }
  return ids
}

/** What the block before will have swallowed; nothing when the block has no words of its own. */
function idsToJoin(editor: Editor, path: Path): Id[] | undefined {
  const node = Node.get(editor, path)
  const before = Node.get(editor, Path.previous(path))
  if (!isIdentified(node) || !isIdentified(before) || Editor.isEmpty(editor, node)) return undefined
  return [...(before.joined ?? []), node.id, ...(node.joined ?? [])].slice(-joinedLimit)
}

/** The same nodes, those whose id is in use under a new one. References among them follow. */
function withFreeIds<N extends Node>(nodes: N[], used: Set<Id>): N[] {
  const renamed = new Map<Id, Id>()
  const free = (id: Id | undefined): Id => {
    const wanted = id !== undefined && idPattern.test(id) && !used.has(id) ? id : createId()
    used.add(wanted)
    if (id !== undefined && wanted !== id) renamed.set(id, wanted)
    return wanted
  }

  const identify = (node: Node): Node => {
    if (!Element.isElement(node)) return node
    const children = node.children.map(identify)
    // The map keeps the kind of each child; TypeScript cannot follow that through the union.
    if (!isIdentified(node)) return { ...node, children } as Node
    const id = free(node.id)
    const { splitFrom: _from, joined: _joined, ...born } = node
    const kept = id === node.id ? node : { ...born, id }
    if (kept.type !== 'table') return { ...kept, children } as Node
    const columns = (kept.columns ?? []).map((column) => ({ ...column, id: free(column.id) }))
    return { ...kept, columns, children } as Node
  }

  const follow = (node: Node): Node => {
    if (!Element.isElement(node)) return node
    const children = node.children.map(follow)
    if (node.type !== 'cross-reference') return { ...node, children } as Node
    return { ...node, target: renamed.get(node.target) ?? node.target, children } as Node
  }

  const identified = nodes.map(identify)
  return (renamed.size > 0 ? identified.map(follow) : identified) as N[]
}
