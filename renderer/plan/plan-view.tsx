import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Id } from '#shared/plan/model.ts'
import { recordNumbers } from '#shared/plan/record-numbering.ts'
import type { Records } from '#shared/plan/records.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import type { PlanViewProps } from '../records/plan-view-props.ts'
import type { ThingPlace } from '../records/thing-place.ts'
import { useRecords } from '../records/use-records.tsx'
import { useUndoNotice } from '../records/use-undo-notice.ts'
import { type CellColumn, titleOf } from './cells.ts'
import { DetailsPanel } from './details-panel.tsx'
import { EmptyPlan } from './empty-plan.tsx'
import { FilterBar } from './filter-bar.tsx'
import { countGaps } from './gaps.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { MissingPanel } from './missing-panel.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PasteDialog, type Pasted } from './paste-dialog.tsx'
import styles from './plan.module.css'
import { placeOf, treeKinds } from './plan-edits.ts'
import { isFiltering, noFilter, type PlanFilter } from './plan-filter.ts'
import { type CellPlace, PlanGrid, type PlanGridHandle } from './plan-grid.tsx'
import type { PlanRow } from './plan-row.ts'
import { PlanToolbar } from './plan-toolbar.tsx'
import { SidePanel } from './side-panel.tsx'
import { useCommented } from './use-commented.ts'
import { useGridLayout } from './use-grid-layout.ts'
import { useNames } from './use-names.ts'
import { usePlanRows } from './use-plan-rows.ts'
import { useRowCommands } from './use-row-commands.ts'
import { useTableClipboard } from './use-table-clipboard.ts'

/** Priorities, goals and measures of the open plan as a grid to write in. */
export function PlanView({
  meta,
  at,
  onBlame,
  comments,
  commenting,
}: Pick<PlanViewProps, 'meta' | 'at' | 'onBlame' | 'comments' | 'commenting'>) {
  const t = useT()
  const tellUndoable = useUndoNotice()
  const attempt = useAttempt()
  const { records, change } = useRecords()
  const [layout, setLayout] = useGridLayout()
  const grid = useRef<PlanGridHandle>(null)
  const search = useRef<HTMLInputElement>(null)

  const [filter, setFilter] = useState<PlanFilter>(noFilter)
  const [folded, setFolded] = useState<ReadonlySet<Id>>(new Set())
  const [selected, setSelected] = useState<ReadonlySet<Id>>(new Set())
  const [place, setPlace] = useState<CellPlace>()
  /** The row a comment is being written on. */
  const [writing, setWriting] = useState<{ id: Id }>()
  const [dialog, setDialog] = useState<'move' | 'keys'>()
  const [said, setSaid] = useState('')

  const { rows, shown, total, missing } = usePlanRows(records, filter, folded)
  const names = useNames(records)
  const isLocked = meta.submission.lock !== undefined
  const isEmpty = records.priorities.length + records.goals.length + total === 0

  const commands = useRowCommands(grid, {
    rows,
    selected,
    place,
    setSelected,
    setFolded,
    showAll: () => setFilter(noFilter),
    say: setSaid,
    askForGoal: () => setDialog('move'),
    showDetails: () => setLayout({ panel: 'details' }),
  })
  const clipboard = useTableClipboard({
    rows,
    selected,
    place,
    hidden: layout.hidden,
    say: setSaid,
  })

  // Led here from elsewhere; a body or an indicator is found where it is used.
  const { goTo } = commands
  const led = useRef<typeof at>(undefined)
  useEffect(() => {
    if (!at || at === led.current) return
    led.current = at
    goTo({ id: userOf(records, at.id) ?? at.id })
  }, [at, goTo, records])

  const asked = useRef<typeof commenting>(undefined)
  useEffect(() => {
    if (!commenting || commenting === asked.current) return
    asked.current = commenting
    setLayout({ panel: 'details' })
    setWriting(commenting)
    setPlace((before) =>
      before?.id === commenting.id ? before : { id: commenting.id, column: undefined },
    )
  }, [commenting, setLayout])

  const takePlace = useCallback((taken: CellPlace) => {
    setPlace(taken)
    setWriting((before) => (before?.id === taken.id ? before : undefined))
  }, [])

  const commented = useCommented(comments)
  const row = rows.find(({ id }) => id === place?.id)

  function takePasted(pasted: Pasted) {
    const [first] = pasted.measures
    change(() => pasted.records)
    clipboard.forget()
    setFilter(noFilter)
    if (first !== undefined) commands.goTo({ id: first, column: 'title' })
    tellUndoable(t('planView.paste.added', { count: pasted.measures.length }))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return
    event.preventDefault()
    search.current?.select()
    search.current?.focus()
  }

  const closePanel = () => {
    setLayout({ panel: 'none' })
    grid.current?.focus()
  }
  const showKeys = useCallback(() => setDialog('keys'), [])
  const closeDialog = () => setDialog(undefined)
  const goal = placeOf(records, place?.id).goal ?? records.goals.at(-1)?.id

  return (
    <main
      aria-label={t('planView.title')}
      className={styles.view}
      data-own-keys
      onCopy={clipboard.onCopy}
      onPaste={isLocked ? undefined : clipboard.onPaste}
      onKeyDown={onKeyDown}
    >
      {isEmpty ? (
        <EmptyPlan
          onAdd={() => commands.add('priority')}
          onPaste={() => void attempt(() => invoke('app.paste', { plain: false }))}
        />
      ) : (
        <>
          <PlanToolbar
            layout={layout}
            gaps={countGaps(missing)}
            canRemove={commands.canRemove}
            canMove={commands.movable.size > 0}
            isLocked={isLocked}
            onLayout={setLayout}
            onAdd={commands.addHere}
            onRemove={commands.forGrid.remove}
            onMove={commands.forGrid.moveToGoal}
            onKeys={showKeys}
          />
          <FilterBar
            priorities={records.priorities}
            bodies={records.bodies}
            themes={names.themes}
            filter={filter}
            onFilter={setFilter}
            shown={shown}
            total={total}
            search={search}
          />
          <div className={styles.panes}>
            <PlanGrid
              rows={rows}
              names={names}
              layout={layout}
              onLayout={setLayout}
              selected={selected}
              onSelected={setSelected}
              onPlace={takePlace}
              actions={commands.forGrid}
              handle={grid}
              thing={row && thingIn(row, place?.column, t)}
              commented={commented}
              isLocked={isLocked}
            />
            {layout.panel === 'details' && (
              <SidePanel title={t('planView.details')} onClose={closePanel}>
                <fieldset className={styles.locked} disabled={isLocked}>
                  <DetailsPanel
                    row={row}
                    meta={meta}
                    themes={names.themes}
                    onBlame={onBlame}
                    comments={comments}
                    commenting={writing}
                  />
                </fieldset>
              </SidePanel>
            )}
            {layout.panel === 'missing' && (
              <SidePanel title={t('planView.missing.title')} onClose={closePanel}>
                <MissingPanel
                  records={records}
                  missing={missing}
                  isEmpty={total === 0}
                  onGoTo={({ id, column }) => commands.goTo({ id, column })}
                />
              </SidePanel>
            )}
          </div>
        </>
      )}
      <VisuallyHidden elementType="p" role="status">
        {isFiltering(filter) ? t('planView.filter.count', { shown, total }) : said}
      </VisuallyHidden>

      {dialog === 'keys' && <KeysDialog onClose={closeDialog} />}
      {dialog === 'move' && (
        <MoveDialog
          records={records}
          count={commands.movable.size}
          onMove={commands.moveTo}
          onClose={closeDialog}
        />
      )}
      {clipboard.cells && (
        <PasteDialog
          cells={clipboard.cells}
          records={records}
          goal={goal}
          goalName={goalName(records, goal)}
          period={meta.period}
          onDone={takePasted}
          onClose={clipboard.forget}
        />
      )}
    </main>
  )
}

/** What a cell shows: the field of its row, or the row. */
function thingIn(
  row: PlanRow,
  column: CellColumn | undefined,
  t: Translate,
): ThingPlace | undefined {
  if (row.kind === 'loose') return undefined
  const of = { kind: treeKinds[row.kind], record: row.id }
  const name = `${row.number} ${titleOf(row)}`.trim()
  if (column === undefined) return { of, text: name }
  const isOfIndicator = column === 'baseline' || column === 'target'
  return {
    of: { ...of, field: isOfIndicator ? 'indicators' : column },
    text: `${t(`planView.column.${column}`)}: ${name}`,
  }
}

function userOf({ measures }: Records, id: Id): Id | undefined {
  return measures.find(
    ({ responsible, indicators }) =>
      responsible.includes(id) || indicators.some(({ indicator }) => indicator === id),
  )?.id
}

function goalName(records: Records, id: Id | undefined): string {
  const goal = records.goals.find((goal) => goal.id === id)
  return goal ? `${recordNumbers(records).get(goal.id) ?? ''} ${goal.title}`.trim() : ''
}
