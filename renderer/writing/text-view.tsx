import { memo, type Ref, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { groupHandoutOf } from '#shared/plan/handout.ts'
import type { Block, Id, Plan } from '#shared/plan/model.ts'
import type { Settings, SidePanelId } from '#shared/settings.ts'
import { invoke } from '../api.ts'
import { CommentsPanel } from '../comments/comments-panel.tsx'
import type { CommentsStore } from '../comments/comments-store.ts'
import { type EditorState, noEditorState } from '../editor/editor-state.ts'
import type { EditorCommandId, PlanEditorHandle } from '../editor/plan-editor.tsx'
import { EditorToolbar } from '../editor/toolbar/editor-toolbar.tsx'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useSettings } from '../settings/settings-provider.tsx'
import { wordsIn } from './count-words.ts'
import { guidanceFor } from './guidance-for.ts'
import { GuidancePanel } from './guidance-panel.tsx'
import { type OutlineHandle, OutlinePanel } from './outline-panel.tsx'
import { isPossible } from './possible-commands.ts'
import { SidePanel } from './side-panel.tsx'
import { StatusBar } from './status-bar.tsx'
import { TextPage } from './text-page.tsx'
import { useCommenting } from './use-commenting.ts'
import { useOutline } from './use-outline.ts'
import { type SectionActions, useSections } from './use-sections.ts'
import { useTemplate } from './use-template.ts'
import { WordCountDialog } from './word-count-dialog.tsx'
import styles from './writing-view.module.css'

export type TextHandle = Pick<SectionActions, 'setFacts'> &
  Pick<
    PlanEditorHandle,
    'run' | 'goTo' | 'focus' | 'caret' | 'putCaret' | 'blocks' | 'editText'
  > & {
    canRun(id: EditorCommandId): boolean
    showWordCount(): void
    togglePanel(panel: 'outline' | SidePanelId): void
    zoom(change: 'in' | 'out' | 'reset'): void
  }

const zoomSteps = { least: 50, most: 300, step: 10, usual: 100 } as const

/** The text of the plan: outline, page and guidance. */
export const TextView = memo(function TextView({
  plan,
  blocks,
  comments,
  isShown,
  isReadOnly = false,
  handle,
  onBlocks,
  onBlame,
  onChapterHistory,
  hasRecord,
  onGoTo,
}: {
  /** Its blocks are read once. */
  plan: Plan
  /** The blocks as of a moment ago, for what stands around the page. */
  blocks: Block[]
  comments: CommentsStore
  /** False while another view stands in its place. */
  isShown: boolean
  /** The plan is locked: what is there can be read and searched. */
  isReadOnly?: boolean
  handle: Ref<TextHandle>
  onBlocks(blocks: Block[]): void
  /** Both stay the same as long as the plan is open. */
  onBlame(block: Block): void
  onChapterHistory(heading: Id): void
  /** Whether there is a record; stays the same function. */
  hasRecord(id: Id): boolean
  /** Leads to a record, in its view. */
  onGoTo(id: Id): void
}) {
  const attempt = useAttempt()
  const { settings, write } = useSettings()
  const { zoom, panels } = settings
  const { meta } = plan

  const editor = useRef<PlanEditorHandle>(null)
  const sections = useSections(editor, onChapterHistory)
  const outlinePanel = useRef<OutlineHandle>(null)
  const [isCounting, setCounting] = useState(false)
  const [selection, setSelection] = useState<EditorState>(noEditorState)
  const outline = useOutline(blocks)
  const asked = useMemo(() => new Set(groupHandoutOf(plan)?.chapters), [plan])
  const t = useT()
  const template = useTemplate(meta)

  const words = useMemo(() => wordsIn(blocks), [blocks])
  const headingId = selection.headingId
  const guidance = useMemo(
    () => guidanceFor(template, outline, headingId),
    [template, outline, headingId],
  )

  const togglePanel = useCallback(
    (panel: 'outline' | SidePanelId) => {
      const changed: Partial<Settings['panels']> =
        panel === 'outline'
          ? { outline: !panels.outline }
          : { side: panels.side === panel ? 'none' : panel }
      void attempt(() => write({ panels: { ...panels, ...changed } }))
    },
    [attempt, write, panels],
  )
  const showSide = useCallback(
    (side: SidePanelId) => void attempt(() => write({ panels: { ...panels, side } })),
    [attempt, write, panels],
  )
  const commenting = useCommenting({
    comments,
    editor,
    shown: panels.side,
    showSide,
    goToRecord: onGoTo,
  })

  const changeZoom = useCallback(
    (change: 'in' | 'out' | 'reset') => {
      const { least, most, step, usual } = zoomSteps
      const changed = change === 'reset' ? usual : zoom + (change === 'in' ? step : -step)
      void attempt(() => write({ zoom: Math.min(most, Math.max(least, changed)) }))
    },
    [attempt, write, zoom],
  )

  const runInEditor = useCallback((id: EditorCommandId) => editor.current?.run(id) ?? false, [])

  useImperativeHandle(
    handle,
    (): TextHandle => ({
      run(id) {
        // As in Word's outline, the same keys move a section there and a paragraph on the page.
        const focused = outlinePanel.current?.focusedId()
        if (focused !== undefined && (id === 'block.moveUp' || id === 'block.moveDown')) {
          sections.step(focused, id === 'block.moveUp' ? 'up' : 'down')
          return true
        }
        return runInEditor(id)
      },
      canRun: (id) => isPossible(id, selection),
      goTo: (id, options) => editor.current?.goTo(id, options),
      focus: () => editor.current?.focus(),
      caret: () => editor.current?.caret(),
      putCaret: (place) => editor.current?.putCaret(place) ?? false,
      blocks: () => editor.current?.blocks() ?? plan.blocks,
      editText: (edit) => editor.current?.editText(edit),
      showWordCount: () => setCounting(true),
      togglePanel,
      zoom: changeZoom,
      setFacts: sections.setFacts,
    }),
    [togglePanel, changeZoom, sections, runInEditor, selection, plan],
  )

  return (
    <>
      {!isReadOnly && (
        <section aria-label={t('editor.toolbar')} className={styles.toolbar} data-pane>
          <EditorToolbar state={selection} run={runInEditor} />
        </section>
      )}
      <div className={styles.panes}>
        {panels.outline && (
          <OutlinePanel
            outline={outline}
            currentId={headingId}
            asked={asked}
            handle={outlinePanel}
            sections={sections}
          />
        )}
        <main className={styles.page} aria-label={meta.title} data-pane="page">
          <TextPage
            plan={plan}
            isShown={isShown}
            isReadOnly={isReadOnly}
            zoom={zoom}
            onChange={onBlocks}
            onSelection={setSelection}
            comments={comments}
            currentComment={panels.side === 'comments' ? commenting.current : null}
            onComment={commenting.begin}
            onCommentChosen={commenting.chosen}
            onBlame={onBlame}
            handle={editor}
          />
        </main>
        {panels.side !== 'none' && (
          <SidePanel
            shown={panels.side}
            onShow={showSide}
            tabs={[
              {
                id: 'guidance',
                title: t('guidance.title'),
                tab: t('guidance.title'),
                content: (
                  <GuidancePanel
                    chapter={guidance?.chapter}
                    guidance={guidance?.guidance}
                    language={meta.language}
                    onOpenLink={(url) => void attempt(() => invoke('app.openLink', { url }))}
                  />
                ),
              },
              {
                id: 'comments',
                title: t('comments.title'),
                tab: t('comments.tab', { count: commenting.openCount }),
                content: (
                  <CommentsPanel
                    store={comments}
                    blocks={blocks}
                    author={settings.profile?.name ?? ''}
                    language={meta.language}
                    hasRecord={hasRecord}
                    {...commenting.panel}
                  />
                ),
              },
            ]}
          />
        )}
      </div>
      <StatusBar
        words={words}
        selectedWords={selection.selectedWords}
        language={meta.language}
        panels={panels}
        zoom={zoom}
        onTogglePanel={togglePanel}
        onZoom={changeZoom}
      />
      {isCounting && (
        <WordCountDialog
          blocks={blocks}
          selectedWords={selection.selectedWords}
          onClose={() => setCounting(false)}
        />
      )}
    </>
  )
})
