import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Checkbox,
  Collection,
  Tree,
  TreeItem,
  TreeItemContent,
} from 'react-aria-components'
import type { Id } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import styles from './handouts.module.css'

export type CheckNode = { id: string; label: string; children: CheckNode[] }

/**
 * Things to choose from, in a tree: space chooses the row that has the focus, and with it all below.
 * `choices` are the ids that can be asked for; a group that is none of them stands for those in it.
 */
export function CheckTree({
  label,
  nodes,
  chosen,
  onChange,
  isFolded = false,
}: {
  label: string
  nodes: readonly CheckNode[]
  chosen: ReadonlySet<Id>
  onChange(chosen: Set<Id>): void
  /** Whether what is below the first level is out of sight to begin with. */
  isFolded?: boolean
}) {
  const t = useT()
  const [expanded, setExpanded] = useState<ReadonlySet<string | number>>(
    () => new Set(isFolded ? [] : nodes.flatMap(idsOf)),
  )

  const render = (node: CheckNode) => (
    <TreeItem id={node.id} textValue={node.label} className={styles.node}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded, level, isSelected }) => (
          <div
            className={styles.nodeRow}
            style={{ paddingInlineStart: `${(level - 1) * 1.25}rem` }}
            data-chosen={isSelected || undefined}
          >
            {hasChildItems ? (
              <Button
                slot="chevron"
                className={styles.chevron}
                data-expanded={isExpanded || undefined}
                aria-label={isExpanded ? t('outline.collapse') : t('outline.expand')}
              >
                <ChevronRight aria-hidden />
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            <Checkbox slot="selection" className={styles.nodeCheck ?? ''}>
              <span className={styles.box} aria-hidden />
            </Checkbox>
            <span>{node.label}</span>
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children}>{render}</Collection>
    </TreeItem>
  )

  return (
    <Tree
      aria-label={label}
      items={nodes}
      selectionMode="multiple"
      selectionBehavior="toggle"
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        const now = keys === 'all' ? new Set(nodes.flatMap(idsOf)) : new Set([...keys].map(String))
        onChange(withChildren(nodes, chosen, now))
      }}
      expandedKeys={expanded}
      onExpandedChange={setExpanded}
      className={styles.tree}
    >
      {render}
    </Tree>
  )
}

function idsOf({ id, children }: CheckNode): string[] {
  return [id, ...children.flatMap(idsOf)]
}

/** A group that was just chosen takes along what is in it, one that was given up lets go of it. */
function withChildren(
  nodes: readonly CheckNode[],
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): Set<string> {
  const next = new Set(now)
  function visit(node: CheckNode): void {
    if (before.has(node.id) === now.has(node.id)) {
      node.children.forEach(visit)
      return
    }
    for (const id of node.children.flatMap(idsOf)) {
      if (now.has(node.id)) next.add(id)
      else next.delete(id)
    }
  }
  nodes.forEach(visit)
  // A group is chosen as long as all in it is.
  function settle(node: CheckNode): void {
    node.children.forEach(settle)
    const isWhole = node.children.length === 0 || node.children.every(({ id }) => next.has(id))
    if (!isWhole) next.delete(node.id)
  }
  nodes.forEach(settle)
  return next
}
