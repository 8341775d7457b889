import {
  type CSSProperties,
  type ReactElement,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Descendant } from 'slate'
import { Slate } from 'slate-react'
import { p } from '#shared/plan/build.ts'
import type { CaretPlace } from '#shared/plan/caret-place.ts'
import type { Comment, CommentAnchor } from '#shared/plan/comments.ts'
import type { Block, ChapterFacts, Id, Plan } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import { isTextBlock } from '#shared/plan/walk.ts'
import type { TextEdit } from '#shared/records/amendments.ts'
import type { Duty } from '#shared/templates/duties.ts'
import { invoke } from '../api.ts'
import { type CommentsStore, noComments } from '../comments/comments-store.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { caretPlace, caretPoint } from './caret-place.ts'
import { CommentLayer } from './comments/comment-layer.tsx'
import { goToPlace, showPlace } from './comments/go-to-place.ts'
import { selectedAnchor } from './comments/words.ts'
import { createPlanEditor } from './create-plan-editor.ts'
import { EditorDialogs } from './dialogs/editor-dialogs.tsx'
import {
  type CommandContext,
  type EditorCommandId,
  movesFocus,
  runEditorCommand,
} from './editor-commands.ts'
import { type EditorState, editorState, isSameState, noEditorState } from './editor-state.ts'
import {
  type EditorDialog,
  type EditorTools,
  EditorToolsContext,
  PlanMetaContext,
} from './editor-tools.ts'
import { PageDrawingContext } from './elements/chunk.tsx'
import { FindBar } from './find/find-bar.tsx'
import { focusEditor } from './focus.ts'
import { goTo, putCaret, showBlock } from './go-to.ts'
import { addImages } from './images/add-images.ts'
import { newView } from './new-view.ts'
import { CaretChunk } from './overlays/caret-chunk.tsx'
import { CellSelection } from './overlays/cell-selection.tsx'
import { ContextMenu } from './overlays/context-menu.tsx'
import { LinkBar } from './overlays/link-bar.tsx'
import { createPageDrawing } from './page-drawing.ts'
import { PlanPage } from './plan-page.tsx'
import { withCopy } from './plugins/with-copy.ts'
import { withReadOnly } from './plugins/with-read-only.ts'
import { blocksOf } from './queries.ts'
import { referenceWords } from './reference-words.ts'
import { updateSelectedVoids } from './selected-voids.ts'
import { changesContent, changesStructure } from './structure-changes.ts'
import { createStructureStore, StructureContext } from './structure-store.ts'
import { syncSelection } from './sync-selection.ts'
import { setChapterFacts } from './transforms/chapter-facts.ts'
import { editText } from './transforms/edit-text.ts'
import { moveSection } from './transforms/move-blocks.ts'
import { noViewData, ViewDataContext } from './view-data.ts'
import './editor.css'

export type { EditorCommandId } from './editor-commands.ts'
export type { EditorState } from './editor-state.ts'

export type PlanEditorHandle = {
  /** Runs a command of the editor; false when it is not possible now. */
  run(id: EditorCommandId): boolean
  goTo(blockId: Id, options?: { highlight?: boolean }): void
  focus(): void
  /** Where the caret is; undefined as long as nobody has put it into the text. */
  caret(): CaretPlace | undefined
  /** Puts the caret back to where it was and shows it; false when there is no such place any more. */
  putCaret(place: CaretPlace): boolean
  /** Selects the words of a comment, or shows them only. */
  goToComment(comment: Comment): void
  showComment(comment: Comment): void
  /** Moves a heading with all below it before another heading's section (null: to the end). One undo step. */
  moveSection(headingId: Id, before: Id | null): void
  /** A fact that is undefined is taken away. */
  setChapterFacts(headingId: Id, facts: Partial<ChapterFacts>): void
  /** What somebody decided outside the page. One undo step. */
  editText(edit: TextEdit): void
  blocks(): Block[]
}

/** The page of one open plan. Give it another `key` to open another plan. */
export function PlanEditor({
  plan,
  records = noViewData.records,
  duties = noViewData.duties,
  comments = noComments,
  currentComment = null,
  isReadOnly = false,
  zoom,
  onChange,
  onSelection,
  onComment,
  onCommentChosen,
  onBlame,
  handle,
}: {
  /** Its blocks are read once; its facts (`meta`) always. */
  plan: Plan
  /** What the views in the text show, as it is now. */
  records?: Records
  duties?: readonly Duty[]
  comments?: CommentsStore
  /** The comment that is shown beside the page. */
  currentComment?: Id | null
  /** Nothing can change the text, whoever asks. */
  isReadOnly?: boolean
  /** In per cent. */
  zoom: number
  /** On every change of content. The blocks are the editor's own: compare by reference, never write. */
  onChange(blocks: Block[]): void
  onSelection?(state: EditorState): void
  /** When somebody is about to comment on something. */
  onComment?(anchor: CommentAnchor): void
  /** When somebody clicks on words with a comment, or on the sign beside them. */
  onCommentChosen?(id: Id, by: 'words' | 'sign'): void
  /** When somebody asks who changed a block. */
  onBlame?(block: Block): void
  handle: Ref<PlanEditorHandle>
}): ReactElement {
  const [{ editor, structure, drawing, initialBlocks }] = useState(() => openPlan(plan, isReadOnly))
  const [dialog, setDialog] = useState<EditorDialog | null>(null)
  const [find, setFind] = useState<{ mode: 'find' | 'replace'; asked: number } | null>(null)
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null)
  const t = useT()
  const attempt = useAttempt()
  const state = useRef(noEditorState)
  const isWhole = useSyncExternalStore(drawing.subscribe, drawing.isWhole)
  useLayoutEffect(() => drawing.start(), [drawing])
  const viewData = useMemo(() => ({ records, duties }), [records, duties])

  const tools = useMemo<EditorTools>(
    () => ({
      open: isReadOnly ? () => undefined : setDialog,
      goTo: (id) => goTo(editor, id, { highlight: true }),
      openLink: (url) => void attempt(() => invoke('app.openLink', { url })),
    }),
    [editor, attempt, isReadOnly],
  )

  const insertImages = useCallback(
    (files: File[]) =>
      void attempt(async () => {
        const {
          ids: [first],
          isLeft,
        } = await addImages(editor, files)
        // Nobody is asked for its words in the middle of writing others; the page says they are missing.
        const isTyping = document.activeElement?.matches('input, textarea')
        if (!first || isLeft || isTyping) return
        showBlock(editor, first)
        setDialog({ kind: 'image', id: first })
      }),
    [editor, attempt],
  )

  const context = useMemo<CommandContext>(
    () => ({
      // Once the page shows what the command has put on it.
      open: (dialog) => requestAnimationFrame(() => setDialog(dialog)),
      // Asking again begins again, with what is selected now.
      find: (mode) => setFind((open) => ({ mode, asked: (open?.asked ?? 0) + 1 })),
      pickImage: () =>
        void attempt(async () => {
          const picked = await invoke('assets.pick')
          if (picked) insertImages([new File([picked.bytes.slice()], picked.name)])
          else focusEditor(editor)
        }),
      comment() {
        const anchor = selectedAnchor(editor)
        if (anchor) onComment?.(anchor)
        return anchor !== undefined
      },
      blame: (block) => onBlame?.(block),
      pastePlain: () => void attempt(() => invoke('app.paste', { plain: true })),
      newView: (type) => newView(type, { meta: plan.meta, records, words: structure.words }),
    }),
    [editor, structure, plan.meta, records, attempt, insertImages, onComment, onBlame],
  )

  const run = useCallback(
    (id: EditorCommandId) => {
      drawing.drawAllNow()
      syncSelection(editor)
      const isDone = runEditorCommand(editor, id, context)
      if (!movesFocus(id)) focusEditor(editor)
      return isDone
    },
    [editor, drawing, context],
  )

  useImperativeHandle(
    handle,
    (): PlanEditorHandle => ({
      run,
      goTo: (blockId, options) => goTo(editor, blockId, options),
      focus: () => focusEditor(editor),
      caret: () => caretPlace(editor),
      putCaret(place) {
        const point = caretPoint(editor, place)
        if (point) putCaret(editor, point)
        return point !== undefined
      },
      goToComment(comment) {
        drawing.drawAllNow()
        goToPlace(editor, comment)
      },
      showComment(comment) {
        drawing.drawAllNow()
        showPlace(editor, comment)
      },
      moveSection(headingId, before) {
        drawing.drawAllNow()
        editor.endUndoStep()
        moveSection(editor, headingId, before)
        editor.endUndoStep()
      },
      setChapterFacts(headingId, facts) {
        drawing.drawAllNow()
        setChapterFacts(editor, headingId, facts)
      },
      editText(edit) {
        drawing.drawAllNow()
        editor.endUndoStep()
        editText(editor, edit)
        editor.endUndoStep()
      },
      blocks: () => blocksOf(editor),
    }),
    [editor, drawing, run],
  )

  const handleChange = useCallback(() => {
    if (changesContent(editor)) {
      if (changesStructure(editor)) structure.update(blocksOf(editor))
      onChange(blocksOf(editor))
    }
    updateSelectedVoids(editor)
    const next = editorState(editor)
    if (isSameState(state.current, next)) return
    state.current = next
    onSelection?.(next)
  }, [editor, structure, onChange, onSelection])

  // Once what was open has given the focus back.
  const focusSoon = useCallback(() => requestAnimationFrame(() => focusEditor(editor)), [editor])
  const closeDialog = useCallback(() => {
    setDialog(null)
    focusSoon()
  }, [focusSoon])
  const closeMenu = useCallback(() => {
    setMenuAt(null)
    focusSoon()
  }, [focusSoon])

  useEffect(() => {
    // Tests read the value; what they write, they write with keys.
    if (new URLSearchParams(location.search).has('test')) {
      Object.assign(window, { __kertomusEditor: editor })
    }
  }, [editor])

  return (
    <EditorToolsContext value={tools}>
      <StructureContext value={structure}>
        <PlanMetaContext value={plan.meta}>
          <ViewDataContext value={viewData}>
            <Slate
              editor={editor}
              // A list of blocks is a value of the editor by design (docs/decisions/0002).
              initialValue={initialBlocks as Descendant[]}
              onChange={handleChange}
            >
              <div className="plan-editor">
                {find && (
                  <FindBar key={find.asked} initialMode={find.mode} onClose={() => setFind(null)} />
                )}
                <div className="plan-scroller">
                  <div className="plan-sheet" style={sheetStyle(zoom, t('comments.marker'))}>
                    <PageDrawingContext value={drawing}>
                      <PlanPage
                        language={plan.meta.language}
                        isReadOnly={isReadOnly}
                        onImages={insertImages}
                        onContextMenu={setMenuAt}
                      />
                    </PageDrawingContext>
                  </div>
                  {isWhole && (
                    <CommentLayer
                      store={comments}
                      current={currentComment}
                      onChosen={onCommentChosen}
                    />
                  )}
                  <LinkBar />
                  <CellSelection />
                  <CaretChunk />
                </div>
              </div>
              {menuAt && !isReadOnly && <ContextMenu at={menuAt} run={run} onClose={closeMenu} />}
              {dialog && (
                <EditorDialogs
                  dialog={dialog}
                  language={plan.meta.language}
                  onClose={closeDialog}
                />
              )}
            </Slate>
          </ViewDataContext>
        </PlanMetaContext>
      </StructureContext>
    </EditorToolsContext>
  )
}

function sheetStyle(zoom: number, commentSign: string): CSSProperties {
  return { zoom: zoom / 100, '--comment-sign': JSON.stringify(commentSign) } as CSSProperties
}

function openPlan({ blocks, meta }: Plan, isReadOnly: boolean) {
  const last = blocks.at(-1)
  // There is always a line to write on at the end, as `with-structure` keeps it.
  const isWritable = last && isTextBlock(last)
  const initialBlocks = isWritable || isReadOnly ? blocks : [...blocks, p()]
  const structure = createStructureStore(meta.language, initialBlocks)
  const editor = withCopy(createPlanEditor(), (reference) =>
    referenceWords(reference, structure.read().targets, structure.words),
  )
  if (isReadOnly) withReadOnly(editor)
  const drawing = createPageDrawing(editor, initialBlocks.length)
  return { editor, structure, drawing, initialBlocks }
}
