import {
  memo,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import type { Block, Id, PlanMeta } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { invoke } from '../api.ts'
import type { PlanActions } from '../commands/registry.ts'
import { type EditorState, noEditorState } from '../editor/editor-state.ts'
import { type EditorCommandId, PlanEditor, type PlanEditorHandle } from '../editor/plan-editor.tsx'
import { EditorToolbar } from '../editor/toolbar/editor-toolbar.tsx'
import { ExportDialog } from '../export/export-dialog.tsx'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useSettings } from '../settings/settings-provider.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { wordsIn } from './count-words.ts'
import { guidanceFor } from './guidance-for.ts'
import { GuidancePanel } from './guidance-panel.tsx'
import { type OutlineHandle, OutlinePanel } from './outline-panel.tsx'
import { focusNextPane } from './panes.ts'
import { PlanDetailsDialog } from './plan-details-dialog.tsx'
import { isPossible } from './possible-commands.ts'
import { SaveTrouble } from './save-trouble.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { useAutosave } from './use-autosave.ts'
import { useLagging } from './use-lagging.ts'
import { useOutline } from './use-outline.ts'
import { useSections } from './use-sections.ts'
import { useTemplate } from './use-template.ts'
import { WordCountDialog } from './word-count-dialog.tsx'
import styles from './writing-view.module.css'

export type OpenedPlan = Output<'plans.open'>

export type WritingHandle = PlanActions & {
  /** Saves what is not saved yet. False when it could not be saved. */
  settle(): Promise<boolean>
}

type OpenDialog = 'details' | 'export' | 'word-count'

/** Renders for its own reasons only, not for those of what stands around it. */
const Page = memo(PlanEditor)

/** How long the outline and the count of words may lag behind the typing. */
const lagMs = 250

const zoomSteps = { least: 50, most: 300, step: 10, usual: 100 } as const

/** One open plan: outline, page and guidance, saved while it is written. */
export function WritingView({
  opened: { plan, revision },
  at,
  handle,
  onLeave,
}: {
  opened: OpenedPlan
  /** The block to show first. */
  at: Id | undefined
  handle: Ref<WritingHandle>
  onLeave(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const { settings, write } = useSettings()
  const { zoom, panels } = settings

  const view = useRef<HTMLDivElement>(null)
  const editor = useRef<PlanEditorHandle>(null)
  const sections = useSections(editor)
  const outlinePanel = useRef<OutlineHandle>(null)
  const [dialog, setDialog] = useState<OpenDialog>()
  const [meta, setMeta] = useState(plan.meta)
  const [selection, setSelection] = useState<EditorState>(noEditorState)
  const [autosave, saveState] = useAutosave(plan.id, revision, plan)
  const [blocks, takeBlocks] = useLagging(plan.blocks, lagMs)
  const outline = useOutline(blocks)
  const template = useTemplate(meta)

  const editedPlan = useMemo(() => ({ ...plan, meta }), [plan, meta])
  const words = useMemo(() => wordsIn(blocks), [blocks])
  const headingId = selection.headingId
  const guidance = useMemo(
    () => guidanceFor(template, outline, headingId),
    [template, outline, headingId],
  )

  const changeBlocks = useCallback(
    (changed: Block[]) => {
      autosave.edit({ blocks: changed })
      takeBlocks(changed)
    },
    [autosave, takeBlocks],
  )

  const changeMeta = useCallback(
    (changed: PlanMeta) => {
      setMeta(changed)
      autosave.edit({ meta: changed })
    },
    [autosave],
  )

  const saveCopy = useCallback(async () => {
    const isSafe = await autosave.flush()
    const unsaved = isSafe ? {} : { unsaved: { blocks: editor.current?.blocks() ?? [], meta } }
    const file = await attempt(() => invoke('plans.saveCopy', { id: plan.id, ...unsaved }))
    if (file) notify({ text: t('app.copySaved', { name: file.name }) })
  }, [autosave, attempt, notify, plan.id, meta, t])

  const togglePanel = useCallback(
    (panel: 'outline' | 'guidance') =>
      void attempt(() => write({ panels: { ...panels, [panel]: !panels[panel] } })),
    [attempt, write, panels],
  )

  const changeZoom = useCallback(
    (change: 'in' | 'out' | 'reset') => {
      const { least, most, step, usual } = zoomSteps
      const changed = change === 'reset' ? usual : zoom + (change === 'in' ? step : -step)
      void attempt(() => write({ zoom: Math.min(most, Math.max(least, changed)) }))
    },
    [attempt, write, zoom],
  )

  const runInEditor = useCallback((id: EditorCommandId) => editor.current?.run(id) ?? false, [])

  const focusPage = useCallback(() => editor.current?.focus(), [])

  useImperativeHandle(
    handle,
    (): WritingHandle => ({
      settle: () => autosave.flush(),
      leave: onLeave,
      saveCopy: () => void saveCopy(),
      exportDocx: () => setDialog('export'),
      showDetails: () => setDialog('details'),
      showWordCount: () => setDialog('word-count'),
      togglePanel,
      focusNextPane: () => view.current && focusNextPane(view.current, 1, focusPage),
      zoom: changeZoom,
      edit(id) {
        // As in Word's outline, the same keys move a section there and a paragraph on the page.
        const focused = outlinePanel.current?.focusedId()
        if (focused !== undefined && (id === 'block.moveUp' || id === 'block.moveDown')) {
          sections.step(focused, id === 'block.moveUp' ? 'up' : 'down')
          return true
        }
        return runInEditor(id)
      },
      canEdit: (id) => isPossible(id, selection),
    }),
    [
      autosave,
      onLeave,
      saveCopy,
      togglePanel,
      changeZoom,
      sections,
      runInEditor,
      focusPage,
      selection,
    ],
  )

  useEffect(() => {
    // The page is there in the frame after the first.
    const frame = requestAnimationFrame(() => {
      const first = outlineOf(plan.blocks)[0]
      if (at !== undefined) editor.current?.goTo(at, { highlight: true })
      else if (first) editor.current?.goTo(first.id)
      else editor.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [at, plan])

  const settle = useCallback(() => autosave.flush(), [autosave])
  const closeDialog = useCallback(() => setDialog(undefined), [])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Shift+F6, the way back of the command F6
    <div
      ref={view}
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key !== 'F6' || !event.shiftKey) return
        event.preventDefault()
        focusNextPane(event.currentTarget, -1, focusPage)
      }}
    >
      <header>
        <TopBar
          title={meta.title}
          saveState={saveState}
          onTitle={(title) => changeMeta({ ...meta, title })}
          onLeave={onLeave}
          onDetails={() => setDialog('details')}
          onExport={() => setDialog('export')}
        />
        <div className={styles.toolbar} data-pane>
          <EditorToolbar state={selection} run={runInEditor} />
        </div>
      </header>
      <SaveTrouble
        state={saveState}
        onSaveCopy={() => void saveCopy()}
        onRetry={() => void settle()}
      />
      <div className={styles.panes}>
        {panels.outline && (
          <OutlinePanel
            outline={outline}
            currentId={headingId}
            handle={outlinePanel}
            sections={sections}
          />
        )}
        <main className={styles.page} aria-label={meta.title} data-pane="page">
          <Page
            plan={editedPlan}
            zoom={zoom}
            onChange={changeBlocks}
            onSelection={setSelection}
            handle={editor}
          />
        </main>
        {panels.guidance && (
          <GuidancePanel
            chapter={guidance?.chapter}
            guidance={guidance?.guidance}
            language={meta.language}
            onOpenLink={(url) => void attempt(() => invoke('app.openLink', { url }))}
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

      {dialog === 'details' && (
        <PlanDetailsDialog meta={meta} onDone={changeMeta} onClose={closeDialog} />
      )}
      {dialog === 'export' && <ExportDialog id={plan.id} settle={settle} onClose={closeDialog} />}
      {dialog === 'word-count' && (
        <WordCountDialog
          blocks={blocks}
          selectedWords={selection.selectedWords}
          onClose={closeDialog}
        />
      )}
    </div>
  )
}
