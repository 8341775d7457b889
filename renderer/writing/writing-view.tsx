import {
  Activity,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import { type ExportFormat, exportFormat } from '#shared/ipc/export.ts'
import { groupHandoutOf, sheetOf } from '#shared/plan/handout.ts'
import { isLocked as isPlanLocked, recordsFitLocked } from '#shared/plan/locked.ts'
import type { Block, ChapterFacts, Id, PlanMeta, Submission } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import type { Records } from '#shared/plan/records.ts'
import { blockText } from '#shared/plan/walk.ts'
import { invoke } from '../api.ts'
import type { PlanActions } from '../commands/registry.ts'
import { createCommentsStore } from '../comments/comments-store.ts'
import type { EditorCommandId } from '../editor/plan-editor.tsx'
import { ExportDialog } from '../export/export-dialog.tsx'
import { NextTermDialog, YearlyReportDialog } from '../followup/next-plan-dialogs.tsx'
import { HandOutDialog } from '../handouts/hand-out-dialog.tsx'
import { HandoutsDialog } from '../handouts/handouts-dialog.tsx'
import { RequestPanel } from '../handouts/request-panel.tsx'
import { SaveCopyDialog } from '../handouts/save-copy-dialog.tsx'
import { SendBackDialog } from '../handouts/send-back-dialog.tsx'
import { HistoryDialogs, type HistoryPlace } from '../history/history-dialogs.tsx'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import type { FindingPlace } from '../package/findings.ts'
import { type HandlingDialog, HandlingDialogs } from '../package/handling-dialogs.tsx'
import { LockedBanner } from '../package/locked-banner.tsx'
import { createRecordsStore } from '../records/records-store.ts'
import { ThingMenu } from '../records/thing-menu.tsx'
import { type ThingPlace, thingAt } from '../records/thing-place.ts'
import { RecordsProvider } from '../records/use-records.tsx'
import { type ReviewHandle, ReviewView } from '../review/review-view.tsx'
import { useReviewState } from '../review/use-waiting.ts'
import { WaitingBanner } from '../review/waiting-banner.tsx'
import { Banner } from '../ui/banner.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { focusFirst, focusNextPane } from './panes.ts'
import { PlanDetailsDialog } from './plan-details-dialog.tsx'
import {
  type PlanViewId,
  type RecordViewId,
  recordViewIds,
  recordViews,
  viewOfRecord,
} from './plan-views.ts'
import { SaveTrouble } from './save-trouble.tsx'
import { type TextHandle, TextView } from './text-view.tsx'
import { TopBar } from './top-bar.tsx'
import { useAutosave } from './use-autosave.ts'
import { useKeptCaret } from './use-kept-caret.ts'
import { useLagging } from './use-lagging.ts'
import { ViewSwitch } from './view-switch.tsx'
import styles from './writing-view.module.css'

export type OpenedPlan = Output<'plans.open'>

export type WritingHandle = PlanActions & {
  /** Saves what is not saved yet. False when it could not be saved. */
  settle(): Promise<boolean>
}

type OpenDialog =
  | 'details'
  | `export-${ExportFormat}`
  | 'hand-out'
  | 'handouts'
  | 'send-back'
  | 'copy'
  | 'yearly-report'
  | 'next-term'

/** A view that has been shown, and the record it was last asked to lead to. */
type Shown = { [View in RecordViewId | 'review']?: { at: { id: Id } | undefined } }

/** What of the editor's commands leaves the text as it is. */
const readingCommands: readonly EditorCommandId[] = ['edit.find', 'edit.blame']

/** How long what stands beside the page may lag behind the typing. */
const lagMs = 250

/** One open plan in its views, saved while it is written. */
export function WritingView({
  opened: { plan, revision, caret },
  at,
  isReview,
  handle,
  onLeave,
  onOpenPlan,
}: {
  opened: OpenedPlan
  /** The block or record to show first. */
  at: Id | undefined
  /** Shows the review of returned copies first. */
  isReview: boolean
  handle: Ref<WritingHandle>
  onLeave(): void
  /** `at`: the block or record to show first. */
  onOpenPlan(id: Id, at?: Id, view?: 'review'): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()

  const frame = useRef<HTMLDivElement>(null)
  const text = useRef<TextHandle>(null)
  const review = useRef<ReviewHandle>(null)
  // Who got a sheet to fill in is led straight to it.
  const sheet = sheetOf(plan)
  const request = groupHandoutOf(plan)
  const first = sheet ? 'followUp' : isReview ? 'review' : 'text'
  const [view, setView] = useState<PlanViewId>(first)
  const [shown, setShown] = useState<Shown>({ [first]: { at: undefined } })
  const { copies, isStarted, merges } = useReviewState(plan.id)
  const [dialog, setDialog] = useState<OpenDialog>()
  const [history, showHistory] = useState<HistoryPlace>()
  const [commenting, setCommenting] = useState<{ id: Id }>()
  const [menu, setMenu] = useState<{ at: { x: number; y: number }; place: ThingPlace }>()
  const lastFocused = useRef<Element>(null)
  const [handling, showHandling] = useState<HandlingDialog>()
  const [meta, setMeta] = useState(plan.meta)
  const isLocked = isPlanLocked(plan)
  const isDamaged = plan.damaged !== undefined
  /** Says why nothing happens; false, for those who ask whether it may. */
  const refuse = useCallback((): boolean => {
    notify({ text: t(isDamaged ? 'handouts.damaged.refused' : 'lock.refused') })
    return false
  }, [notify, t, isDamaged])
  const [autosave, saveState] = useAutosave(plan.id, revision, plan)
  const [records] = useState(() =>
    createRecordsStore(
      plan.records,
      (changed) => autosave.edit({ records: changed }),
      Date.now,
      (before, after) =>
        !isLocked || (!isDamaged && recordsFitLocked(meta.kind, before, after)) || refuse(),
    ),
  )
  const [comments] = useState(() =>
    createCommentsStore(
      plan.comments,
      (changed) => autosave.edit({ comments: changed }),
      () => !isLocked || refuse(),
    ),
  )
  const [blocks, takeBlocks] = useLagging(plan.blocks, lagMs)
  const editedPlan = useMemo(() => ({ ...plan, meta }), [plan, meta])

  const changeBlocks = useCallback(
    (changed: Block[]) => {
      autosave.edit({ blocks: changed })
      takeBlocks(changed)
    },
    [autosave, takeBlocks],
  )

  const latestMeta = useRef(meta)
  const changeMeta = useCallback(
    (changed: PlanMeta) => {
      if (isLocked) {
        refuse()
        return
      }
      latestMeta.current = changed
      setMeta(changed)
      autosave.edit({ meta: changed })
    },
    [autosave, isLocked, refuse],
  )

  const keepCaret = useKeptCaret(plan.id, text)
  const settle = useCallback(() => {
    keepCaret()
    return autosave.flush()
  }, [autosave, keepCaret])

  const writeCopy = useCallback(
    async (password?: string): Promise<boolean> => {
      const isSafe = await settle()
      const draft = {
        blocks: text.current?.blocks() ?? [],
        meta,
        records: records.snapshot().records,
        comments: comments.latest(),
      }
      const unsaved = isSafe ? {} : { unsaved: draft }
      const locked = password === undefined ? {} : { password }
      const file = await attempt(() =>
        invoke('plans.saveCopy', { id: plan.id, ...unsaved, ...locked }),
      )
      if (file) notify({ text: t('app.copySaved', { name: file.name }) })
      return file != null
    },
    [settle, attempt, notify, plan.id, meta, records, comments, t],
  )

  const isInTrouble = saveState.kind === 'trouble'
  /** At once, without a question: when something has to be brought to safety, or a sheet sent back. */
  const saveCopy = useCallback(async (): Promise<void> => void (await writeCopy()), [writeCopy])

  /** Once the view is there: the caret in the text, the first control elsewhere. */
  const focusView = useCallback((id: PlanViewId) => {
    requestAnimationFrame(() => {
      const panel = frame.current?.querySelector<HTMLElement>(`[data-view=${id}]`)
      if (id === 'text') text.current?.focus()
      else if (panel) focusFirst(panel)
    })
  }, [])

  const switchView = useCallback((id: PlanViewId, at?: { id: Id }) => {
    if (id !== 'text') setShown((before) => ({ ...before, [id]: { at: at ?? before[id]?.at } }))
    setView(id)
  }, [])

  const showReview = useCallback(() => {
    switchView('review')
    focusView('review')
  }, [switchView, focusView])

  const goTo = useCallback(
    (id: Id) => {
      const target = viewOfRecord(records.snapshot().records, id)
      switchView(target ?? 'text', { id })
      if (!target) requestAnimationFrame(() => text.current?.goTo(id, { highlight: true }))
    },
    [records, switchView],
  )

  const setSubmission = useCallback(
    (submission: Submission) => changeMeta({ ...latestMeta.current, submission }),
    [changeMeta],
  )
  const setBlockText = useCallback(
    (id: Id, words: string) => text.current?.setBlockText(id, words),
    [],
  )
  const goToFinding = (place: FindingPlace) => {
    if ('id' in place) goTo(place.id)
    else if (place.show === 'review') showReview()
    else if (place.show === 'comments') text.current?.togglePanel('comments')
    else setDialog(place.show)
  }

  const setChapterFacts = useCallback(
    (id: Id, facts: Partial<ChapterFacts>) => text.current?.setFacts(id, facts),
    [],
  )

  const showBlame = useCallback(
    (block: Block) =>
      showHistory({ show: 'blame', of: { block: block.id }, text: blockText(block) }),
    [],
  )
  const showThingBlame = useCallback(
    ({ of, text }: ThingPlace) => showHistory({ show: 'blame', of, text }),
    [],
  )
  const comment = useCallback(
    (place: ThingPlace | undefined) => {
      const id = place && commentable(records.snapshot().records, place)
      if (id === undefined) return notify({ text: t('comments.chooseRow') })
      setCommenting({ id })
      switchView('plan')
    },
    [records, switchView, notify, t],
  )
  const hasRecord = useCallback(
    (id: Id) => viewOfRecord(records.snapshot().records, id) !== undefined,
    [records],
  )
  /** What a command is about that is given by keys or in the palette. */
  const thingHere = useCallback((): ThingPlace | undefined => {
    const element = lastFocused.current
    const isHere = element?.isConnected && !element.closest('[hidden]')
    return isHere ? thingAt(element) : undefined
  }, [])
  const showChapterHistory = useCallback(
    (chapter: Id) => showHistory({ show: 'history', chapter }),
    [],
  )

  const focusPage = useCallback(() => text.current?.focus(), [])

  const sendBack = useCallback(() => {
    if (request) setDialog('send-back')
    else notify({ text: t('handouts.sendBack.none') })
  }, [request, notify, t])

  useImperativeHandle(
    handle,
    (): WritingHandle => ({
      settle,
      leave: onLeave,
      saveCopy: () => (isInTrouble ? void saveCopy() : setDialog('copy')),
      exportAs: (format) => setDialog(`export-${format}`),
      showDetails: () => setDialog('details'),
      showHistory: () => showHistory({ show: 'history' }),
      nameVersion: () => showHistory({ show: 'name' }),
      handOut: () => setDialog('hand-out'),
      showHandouts: () => setDialog('handouts'),
      sendBack,
      canSendBack: () => request !== undefined,
      makeYearlyReport: () => setDialog('yearly-report'),
      makeNextTerm: () => setDialog('next-term'),
      showHandling,
      isLocked: () => isLocked && !isDamaged,
      canDeliver: () => plan.meta.organisation.kind !== 'county',
      showWordCount: () => text.current?.showWordCount(),
      togglePanel: (panel) => text.current?.togglePanel(panel),
      focusNextPane: () => frame.current && focusNextPane(frame.current, 1, focusPage),
      zoom: (change) => text.current?.zoom(change),
      showView(id) {
        switchView(id)
        focusView(id)
      },
      edit(id) {
        if (view === 'review' && id === 'edit.undo') {
          review.current?.undo()
          return true
        }
        if (view !== 'text' && id === 'edit.undo') return records.undo()
        if (view !== 'text' && id === 'edit.redo') return records.redo()
        const thing = thingHere()
        if (id === 'edit.blame' && thing) {
          showThingBlame(thing)
          return true
        }
        if (id === 'insert.comment' && view !== 'text') {
          comment(thing)
          return true
        }
        const searches = id === 'edit.find' || id === 'edit.replace'
        if (view !== 'text' && !searches) return false
        if (isLocked && !readingCommands.includes(id)) return refuse()
        switchView('text')
        return text.current?.run(id) ?? false
      },
      canEdit(id) {
        if (isLocked && view === 'text' && !readingCommands.includes(id)) return false
        if (id === 'edit.blame' && thingHere()) return true
        if (view === 'text') return text.current?.canRun(id) ?? false
        if (id === 'insert.comment') return view === 'plan' || view === 'followUp'
        if (id === 'edit.undo') return view === 'review' || records.snapshot().canUndo
        return id === 'edit.redo' && records.snapshot().canRedo
      },
    }),
    [
      settle,
      onLeave,
      saveCopy,
      isInTrouble,
      focusPage,
      switchView,
      focusView,
      sendBack,
      request,
      records,
      view,
      isLocked,
      isDamaged,
      plan,
      refuse,
      thingHere,
      showThingBlame,
      comment,
    ],
  )

  useEffect(() => {
    // The page is there in the frame after the first.
    const frame = requestAnimationFrame(() => {
      const heading = outlineOf(plan.blocks)[0]
      const isBack = at === undefined && caret !== null && text.current?.putCaret(caret)
      if (at !== undefined) goTo(at)
      else if (first !== 'text') focusView(first)
      else if (heading && !isBack) text.current?.goTo(heading.id)
      else text.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [at, plan, caret, first, goTo, focusView])

  const closeDialog = useCallback(() => setDialog(undefined), [])

  const making = {
    id: plan.id,
    period: meta.period,
    records: records.snapshot().records,
    settle,
    onMade: onOpenPlan,
    onClose: closeDialog,
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Shift+F6, the way back of the command F6
    <div
      ref={frame}
      className={styles.view}
      onFocus={({ target }) => {
        lastFocused.current = target
      }}
      onContextMenu={(event) => {
        const place = event.target instanceof Element ? thingAt(event.target) : undefined
        if (!place || event.defaultPrevented) return
        event.preventDefault()
        setMenu({ at: { x: event.clientX, y: event.clientY }, place })
      }}
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
          onHandOut={() => setDialog('hand-out')}
          onExport={(format) => setDialog(`export-${format}`)}
        >
          <ViewSwitch
            view={view}
            hasReview={copies > 0 || merges.length > 0 || view === 'review'}
            onSwitch={switchView}
          />
        </TopBar>
      </header>
      <SaveTrouble
        state={saveState}
        onSaveCopy={() => void saveCopy()}
        onRetry={() => void settle()}
      />
      {plan.damaged !== undefined && (
        <div className={styles.trouble}>
          <Banner tone="warning" text={t('handouts.damaged.banner', { name: plan.damaged })} />
        </div>
      )}
      <LockedBanner meta={meta} onContinue={() => showHandling('continue')} />
      {copies > 0 && view !== 'review' && (
        <WaitingBanner copies={copies} isStarted={isStarted} onReview={showReview} />
      )}
      <RecordsProvider store={records}>
        {request && (
          <RequestPanel handout={request} blocks={blocks} onGoTo={goTo} onSendBack={sendBack} />
        )}
        {/* Always there, so that the caret and what can be undone outlast a look elsewhere. */}
        <div className={styles.panel} hidden={view !== 'text'} data-view="text">
          <TextView
            plan={editedPlan}
            blocks={blocks}
            comments={comments}
            isShown={view === 'text'}
            isReadOnly={isLocked}
            handle={text}
            onBlocks={changeBlocks}
            onBlame={showBlame}
            onChapterHistory={showChapterHistory}
            hasRecord={hasRecord}
            onGoTo={goTo}
          />
        </div>
        {recordViewIds.map((id) => {
          const View = recordViews[id]
          const visited = shown[id]
          return (
            visited && (
              <Activity key={id} mode={view === id ? 'visible' : 'hidden'}>
                <div className={styles.panel} hidden={view !== id} data-view={id}>
                  <View
                    id={plan.id}
                    meta={meta}
                    blocks={blocks}
                    at={visited.at}
                    onGoTo={goTo}
                    handout={sheet}
                    settle={settle}
                    saveCopy={saveCopy}
                    setBlockText={setBlockText}
                    setSubmission={setSubmission}
                    onHandling={showHandling}
                    setChapterFacts={setChapterFacts}
                    onBlame={showThingBlame}
                    comments={comments}
                    commenting={commenting}
                  />
                </div>
              </Activity>
            )
          )
        })}
        {shown.review && (
          <Activity mode={view === 'review' ? 'visible' : 'hidden'}>
            <div className={styles.panel} hidden={view !== 'review'} data-view="review">
              <ReviewView
                id={plan.id}
                copies={copies}
                merges={merges}
                settle={settle}
                handle={review}
                onShowPlace={goTo}
                onReopen={() => onOpenPlan(plan.id, undefined, 'review')}
              />
            </div>
          </Activity>
        )}
      </RecordsProvider>

      {menu && (
        <ThingMenu
          {...menu}
          onComment={commentable(records.snapshot().records, menu.place) ? comment : undefined}
          onBlame={showThingBlame}
          onClose={() => setMenu(undefined)}
        />
      )}
      <HandlingDialogs
        id={plan.id}
        meta={meta}
        open={handling}
        settle={settle}
        onShow={showHandling}
        onGoTo={goToFinding}
        onReopen={() => onOpenPlan(plan.id)}
      />
      {history && (
        <HistoryDialogs
          id={plan.id}
          blocks={blocks}
          place={history}
          settle={settle}
          onShow={showHistory}
          onRestored={(at) => onOpenPlan(plan.id, at)}
        />
      )}
      {dialog === 'hand-out' && (
        <HandOutDialog
          id={plan.id}
          blocks={blocks}
          records={records.snapshot().records}
          settle={settle}
          onClose={closeDialog}
        />
      )}
      {dialog === 'handouts' && (
        <HandoutsDialog
          id={plan.id}
          onHandOut={() => setDialog('hand-out')}
          onReview={() => {
            closeDialog()
            showReview()
          }}
          onClose={closeDialog}
        />
      )}
      {dialog === 'copy' && <SaveCopyDialog onSave={writeCopy} onClose={closeDialog} />}
      {dialog === 'send-back' && (
        <SendBackDialog id={plan.id} settle={settle} onClose={closeDialog} />
      )}
      {dialog === 'details' && (
        <PlanDetailsDialog
          meta={meta}
          isHandled={records.snapshot().records.stages.length > 0}
          onHandling={() => {
            closeDialog()
            switchView('council')
            focusView('council')
          }}
          onDone={changeMeta}
          onClose={closeDialog}
        />
      )}
      {dialog === 'yearly-report' && <YearlyReportDialog {...making} />}
      {dialog === 'next-term' && <NextTermDialog {...making} />}
      {exportFormat.options.map(
        (format) =>
          dialog === `export-${format}` && (
            <ExportDialog
              key={format}
              id={plan.id}
              format={format}
              hasComments={comments.latest().length > 0}
              hasContents={blocks.some(({ type }) => type === 'contents')}
              settle={settle}
              onClose={closeDialog}
            />
          ),
      )}
    </div>
  )
}

/** The row that a comment on a thing stands on: of what was reported of a measure, the measure. */
function commentable(records: Records, { of }: ThingPlace): Id | undefined {
  if ('meta' in of) return undefined
  if (of.kind === 'followUps') return records.followUps.find(({ id }) => id === of.record)?.measure
  return of.kind === 'measures' || of.kind === 'goals' || of.kind === 'priorities'
    ? of.record
    : undefined
}
