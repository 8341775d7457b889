import { ChevronRight, GripVertical, MailQuestion } from 'lucide-react'
import { memo, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react'
import {
  Button,
  Collection,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
} from 'react-aria-components'
import type { Id } from '#shared/plan/model.ts'
import type { OutlineEntry } from '#shared/plan/outline.ts'
import { useT } from '../i18n/language.tsx'
import { ChapterFactsButton } from './chapter-facts.tsx'
import { ChapterStateLabel } from './chapter-state.tsx'
import { dropPlace, nestedOutline, type OutlineNode } from './nested-outline.ts'
import styles from './outline-panel.module.css'
import type { SectionActions } from './use-sections.ts'

const nothing: ReadonlySet<Id> = new Set()

export type OutlineHandle = {
  /** The heading whose row has the focus. */
  focusedId(): Id | undefined
}

/**
 * The headings of the plan. Choosing one goes there; a section is dragged by its handle or moved
 * with the keyboard among its siblings.
 */
export const OutlinePanel = memo(function OutlinePanel({
  outline,
  currentId,
  asked = nothing,
  sections,
  handle,
}: {
  outline: readonly OutlineEntry[]
  /** The heading the caret is under. */
  currentId: Id | null
  /** The headings that whoever writes here was asked for. */
  asked?: ReadonlySet<Id>
  sections: SectionActions
  handle?: Ref<OutlineHandle>
}) {
  const t = useT()
  const panel = useRef<HTMLElement>(null)
  const nodes = useMemo(() => nestedOutline(outline), [outline])
  const [folded, setFolded] = useState<ReadonlySet<Id>>(new Set())
  const unfolded = outline.map(({ id }) => id).filter((id) => !folded.has(id))
  const chapters = outline.filter(({ level }) => level === 1)
  const done = chapters.filter(({ chapter }) => chapter?.state === 'done').length

  useImperativeHandle(handle, () => ({
    focusedId: () => {
      const { activeElement } = document
      if (!panel.current?.contains(activeElement)) return undefined
      return activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key
    },
  }))

  const { dragAndDropHooks } = useDragAndDrop<OutlineNode>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    shouldAcceptItemDrop: () => false,
    onMove: ({ keys, target }) => {
      const [moved] = [...keys].map(String)
      if (moved === undefined || target.dropPosition === 'on') return
      const wanted = { place: target.dropPosition, other: String(target.key) }
      const place = dropPlace(outline, moved, wanted)
      if (place) sections.move(moved, place.place, place.other)
    },
  })

  const renderNode = (node: OutlineNode) => (
    <TreeItem
      id={node.id}
      textValue={`${node.number} ${node.title}`.trim() || t('outline.untitled')}
      className={styles.item}
    >
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <div
            className={styles.row}
            data-level={node.level}
            data-expanded={isExpanded || undefined}
            {...(node.id === currentId ? { 'aria-current': 'location' as const } : {})}
          >
            <Button slot="drag" className={styles.grip}>
              <GripVertical aria-hidden />
            </Button>
            {hasChildItems ? (
              <Button
                slot="chevron"
                className={styles.chevron}
                aria-label={isExpanded ? t('outline.collapse') : t('outline.expand')}
              >
                <ChevronRight aria-hidden />
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            <span className={styles.words}>
              <span className={styles.name}>
                {node.number !== '' && <span className={styles.number}>{node.number}</span>}
                <span>{node.title || t('outline.untitled')}</span>
              </span>
              {asked.has(node.id) && (
                <span className={styles.asked}>
                  <MailQuestion aria-hidden />
                  {t('handouts.asked')}
                </span>
              )}
              {node.level === 1 && (
                <span className={styles.chapter}>
                  <ChapterStateLabel state={node.chapter?.state ?? 'not-started'} />
                  {node.chapter?.owner && <span>{node.chapter.owner}</span>}
                </span>
              )}
            </span>
            <span className={styles.more}>
              <ChapterFactsButton
                entry={node}
                onFacts={(facts) => sections.setFacts(node.id, facts)}
                onMove={(direction) => sections.step(node.id, direction)}
                onHistory={() => sections.showHistory(node.id)}
              />
            </span>
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children} dependencies={[currentId, asked, t]}>
        {renderNode}
      </Collection>
    </TreeItem>
  )

  return (
    <nav ref={panel} aria-label={t('outline.title')} className={styles.panel} data-pane>
      <header className={styles.header}>
        <h2>{t('outline.title')}</h2>
        {chapters.length > 0 && <p>{t('outline.progress', { done, count: chapters.length })}</p>}
      </header>
      <Tree
        aria-label={t('outline.title')}
        items={nodes}
        dependencies={[currentId, asked, t]}
        expandedKeys={unfolded}
        onExpandedChange={(keys) =>
          setFolded(new Set(outline.map(({ id }) => id).filter((id) => !keys.has(id))))
        }
        onAction={(key) => sections.goTo(String(key))}
        dragAndDropHooks={dragAndDropHooks}
        className={styles.tree}
        renderEmptyState={() => <p className={styles.nothing}>{t('outline.empty')}</p>}
      >
        {renderNode}
      </Tree>
    </nav>
  )
})
