import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import { groupHandoutOf, sheetOf } from '#shared/plan/handout.ts'
import type { Block, ChapterFacts, Id } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { blockText } from '#shared/plan/walk.ts'
import type { TextEdit } from '#shared/records/amendments.ts'
import { invoke } from '../api.ts'
import type { PlanActions } from '../commands/registry.ts'
import { RequestPanel } from '../handouts/request-panel.tsx'
import { HistoryDialogs, type HistoryPlace } from '../history/history-dialogs.tsx'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import type { FindingPlace } from '../package/findings.ts'
import { type HandlingDialog, HandlingDialogs } from '../package/handling-dialogs.tsx'
import { LockedBanner } from '../package/locked-banner.tsx'
import type { ThingPlace } from '../records/thing-place.ts'
import { RecordsProvider } from '../records/use-records.tsx'
import { type ReviewHandle, ReviewView } from '../review/review-view.tsx'
import { useReviewState } from '../review/use-waiting.ts'
import { WaitingBanner } from '../review/waiting-banner.tsx'
import { Banner } from '../ui/banner.tsx'
import { takeHalfTyped } from '../ui/half-typed.ts'
import { useNotify } from '../ui/toaster.tsx'
import { focusNextPane } from './panes.ts'
import { type PlanDialog, PlanDialogs } from './plan-dialogs.tsx'
import { viewOfRecord } from './plan-views.ts'
import { SaveTrouble } from './save-trouble.tsx'
import { type TextHandle, TextView } from './text-view.tsx'
import { TopBar } from './top-bar.tsx'
import { useEditCommands } from './use-edit-commands.ts'
import { useEditedPlan } from './use-edited-plan.ts'
import { useKeptCaret } from './use-kept-caret.ts'
import { useThings } from './use-things.tsx'
import { useViews } from './use-views.ts'
import { RecordViews, ViewPanel } from './view-panel.tsx'
import { ViewSwitch } from './view-switch.tsx'
import styles from './writing-view.module.css'

export type OpenedPlan = Output<'plans.open'>

export type WritingHandle = PlanActions & {
  /** Saves what is not saved yet. False when it could not be saved. */
  settle(): Promise<boolean>
}

/** One open plan in its views, saved while it is written. */
export function WritingView({
  opened,
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
  onOpenPlan(id: Id, at?: Id, view?: 'review'): Promise<void>
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()

  const edited = useEditedPlan(opened)
  const { plan, meta, blocks, records, comments, isLocked, isDamaged, changeMeta } = edited
  const frame = useRef<HTMLDivElement>(null)
  const text = useRef<TextHandle>(null)
  const review = useRef<ReviewHandle>(null)
  // Who got a sheet to fill in is led straight to it.
  const sheet = sheetOf(plan)
  const request = groupHandoutOf(plan)
  const first = sheet ? 'followUp' : isReview ? 'review' : 'text'
  const { view, visited, switchView, focusView, show } = useViews(first, frame, text)
  const { copies, isStarted, merges } = useReviewState(plan.id)
  const [dialog, setDialog] = useState<PlanDialog>()
  const [history, showHistory] = useState<HistoryPlace>()
  const [commenting, setCommenting] = useState<{ id: Id }>()
  const [handling, showHandling] = useState<HandlingDialog>()

  const keepCaret = useKeptCaret(plan.id, text)
  const settle = useCallback(() => {
    takeHalfTyped()
    keepCaret()
    return edited.flush()
  }, [edited.flush, keepCaret])

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

  const isInTrouble = edited.saveState.kind === 'trouble'
  /** At once, without a question: when something has to be brought to safety, or a sheet sent back. */
  const saveCopy = useCallback(async (): Promise<void> => void (await writeCopy()), [writeCopy])

  const showReview = useCallback(() => show('review'), [show])
  const showCouncil = useCallback(() => show('council'), [show])

  const goTo = useCallback(
    (id: Id) => {
      const target = viewOfRecord(records.snapshot().records, id)
      switchView(target ?? 'text', { id })
      if (!target) requestAnimationFrame(() => text.current?.goTo(id, { highlight: true }))
    },
    [records, switchView],
  )

  const { showBlocks } = edited
  const editText = useCallback(
    (edit: TextEdit) => {
      if (!text.current) return
      text.current.editText(edit)
      showBlocks(text.current.blocks())
    },
    [showBlocks],
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
  const commentOn = useCallback(
    (id: Id) => {
      setCommenting({ id })
      switchView('plan')
    },
    [switchView],
  )
  const things = useThings({ records, onBlame: showThingBlame, onComment: commentOn })
  const hasRecord = useCallback(
    (id: Id) => viewOfRecord(records.snapshot().records, id) !== undefined,
    [records],
  )
  const showChapterHistory = useCallback(
    (chapter: Id) => showHistory({ show: 'history', chapter }),
    [],
  )

  const focusPage = useCallback(() => text.current?.focus(), [])
  const showText = useCallback(() => switchView('text'), [switchView])
  const editing = useEditCommands({
    view,
    text,
    review,
    records,
    isLocked,
    refuse: edited.refuse,
    thingHere: things.here,
    onBlame: showThingBlame,
    onComment: things.comment,
    onText: showText,
  })

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
      exportAs: (format) => setDialog({ exportAs: format }),
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
      canDeliver: () => meta.organisation.kind !== 'county',
      showWordCount: () => text.current?.showWordCount(),
      togglePanel: (panel) => text.current?.togglePanel(panel),
      focusNextPane: () => frame.current && focusNextPane(frame.current, 1, focusPage),
      zoom: (change) => text.current?.zoom(change),
      showView: show,
      ...editing,
    }),
    [
      settle,
      onLeave,
      saveCopy,
      isInTrouble,
      focusPage,
      show,
      sendBack,
      request,
      meta.organisation.kind,
      isLocked,
      isDamaged,
      editing,
    ],
  )

  useEffect(() => {
    // The page is there in the frame after the first.
    const frame = requestAnimationFrame(() => {
      const { plan, caret } = opened
      const heading = outlineOf(plan.blocks)[0]
      const isBack = at === undefined && caret !== null && text.current?.putCaret(caret)
      if (at !== undefined) goTo(at)
      else if (first !== 'text') focusView(first)
      else if (heading && !isBack) text.current?.goTo(heading.id)
      else text.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [at, opened, first, goTo, focusView])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Shift+F6, the way back of the command F6
    <div
      ref={frame}
      className={styles.view}
      {...things.handlers}
      onKeyDown={(event) => {
        if (event.key !== 'F6' || !event.shiftKey) return
        event.preventDefault()
        focusNextPane(event.currentTarget, -1, focusPage)
      }}
    >
      <header>
        <TopBar
          title={meta.title}
          saveState={edited.saveState}
          onTitle={(title) => changeMeta({ ...meta, title })}
          onLeave={onLeave}
          onDetails={() => setDialog('details')}
          onHandOut={() => setDialog('hand-out')}
          onExport={(format) => setDialog({ exportAs: format })}
        >
          <ViewSwitch
            view={view}
            hasReview={copies > 0 || merges.length > 0 || view === 'review'}
            onSwitch={switchView}
          />
        </TopBar>
      </header>
      <SaveTrouble
        state={edited.saveState}
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
            plan={plan}
            blocks={blocks}
            comments={comments}
            isShown={view === 'text'}
            isReadOnly={isLocked}
            handle={text}
            onBlocks={edited.changeBlocks}
            onBlame={showBlame}
            onChapterHistory={showChapterHistory}
            hasRecord={hasRecord}
            onGoTo={goTo}
          />
        </div>
        <RecordViews
          view={view}
          visited={visited}
          id={plan.id}
          meta={meta}
          blocks={blocks}
          onGoTo={goTo}
          handout={sheet}
          settle={settle}
          saveCopy={saveCopy}
          editText={editText}
          setSubmission={edited.setSubmission}
          onHandling={showHandling}
          setChapterFacts={setChapterFacts}
          onBlame={showThingBlame}
          comments={comments}
          commenting={commenting}
        />
        {visited.review && (
          <ViewPanel id="review" isShown={view === 'review'}>
            <ReviewView
              id={plan.id}
              copies={copies}
              merges={merges}
              settle={settle}
              handle={review}
              onShowPlace={goTo}
              onReopen={() => onOpenPlan(plan.id, undefined, 'review')}
            />
          </ViewPanel>
        )}
      </RecordsProvider>

      {things.menu}
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
      <PlanDialogs
        id={plan.id}
        meta={meta}
        blocks={blocks}
        records={records}
        comments={comments}
        open={dialog}
        settle={settle}
        onShow={setDialog}
        onMeta={changeMeta}
        onCopy={writeCopy}
        onReview={showReview}
        onHandling={showCouncil}
        onMade={onOpenPlan}
      />
    </div>
  )
}
