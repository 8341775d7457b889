import type { Id } from '#shared/plan/model.ts'
import type { OutlineEntry } from '#shared/plan/outline.ts'
import type { Records } from '#shared/plan/records.ts'
import type { CheckNode } from './check-tree.tsx'

/** The headings as a tree to choose from: a heading holds the deeper ones that follow it. */
export function chapterNodes(outline: readonly OutlineEntry[], untitled: string): CheckNode[] {
  const top: CheckNode[] = []
  const open: { level: number; node: CheckNode }[] = []
  for (const { id, level, number, title } of outline) {
    const node: CheckNode = { id, label: `${number} ${title || untitled}`.trim(), children: [] }
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const siblings = open.at(-1)?.node.children ?? top
    siblings.push(node)
    open.push({ level, node })
  }
  return top
}

/** The measures as a tree to choose from, under the body that is to report them. */
export function measureNodes(
  { bodies, measures }: Records,
  numbers: ReadonlyMap<Id, string>,
  noBody: string,
): CheckNode[] {
  const toNode = ({ id, title }: Records['measures'][number]): CheckNode => ({
    id,
    label: `${numbers.get(id) ?? ''} ${title}`.trim(),
    children: [],
  })
  const known = new Set(bodies.map(({ id }) => id))
  const groups = bodies.map(({ id, name }) => ({
    id,
    label: name,
    children: measures.filter(({ responsible: [first] }) => first === id).map(toNode),
  }))
  const others = measures.filter(({ responsible: [first] }) => !known.has(first ?? ''))
  return [...groups, { id: 'nobody', label: noBody, children: others.map(toNode) }].filter(
    ({ children }) => children.length > 0,
  )
}

/** Of the chosen nodes those that no chosen one holds: to name them is to name what is in them. */
export function topmost(nodes: readonly CheckNode[], chosen: ReadonlySet<Id>): Id[] {
  return nodes.flatMap((node) => (chosen.has(node.id) ? [node.id] : topmost(node.children, chosen)))
}

/** Every node without others below it that is chosen. */
export function leavesOf(nodes: readonly CheckNode[], chosen: ReadonlySet<Id>): Id[] {
  return nodes.flatMap((node) => {
    if (node.children.length > 0) return leavesOf(node.children, chosen)
    return chosen.has(node.id) ? [node.id] : []
  })
}
