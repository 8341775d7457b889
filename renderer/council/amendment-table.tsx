import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Block, Id, PlanMeta } from '#shared/plan/model.ts'
import type { Amendment, Records } from '#shared/plan/records.ts'
import { idsOf } from '#shared/plan/walk.ts'
import { type AmendmentState, amendmentStates, isIn } from '#shared/records/amendment-states.ts'
import {
  type AmendmentStep,
  type TextEdit,
  takingOut,
  treeKinds,
} from '#shared/records/amendments.ts'
import { newAmendment } from '#shared/records/build.ts'
import { addRow, updateRow } from '#shared/records/edit.ts'
import { todayHere } from '../handouts/handout-state.ts'
import { useT } from '../i18n/language.tsx'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { AmendmentDialog } from './amendment-dialog.tsx'
import { AmendmentRow } from './amendment-row.tsx'
import { ApplyDialog } from './apply-dialog.tsx'
import styles from './council.module.css'
import { focusRow } from './row-menu.tsx'
import { Adding } from './row-name.tsx'

type Props = {
  meta: PlanMeta
  blocks: Block[]
  onGoTo(id: Id): void
  editText(edit: TextEdit): void
  /** Keeps the plan, as it is after the change, under a name. */
  keepVersion(label: string): Promise<void>
}

/** Amendments with their votes and results; what was accepted can be taken into the text. */
export function AmendmentTable({ meta, blocks, onGoTo, editText, keepVersion }: Props) {
  const t = useT()
  const { records, change, changeWith } = useRecords()
  const { amendments } = records
  const states = useMemo(() => amendmentStates({ blocks, records }), [blocks, records])
  const there = useMemo(() => idsIn(blocks, records), [blocks, records])
  const [edited, setEdited] = useState<Amendment>()
  const [applying, setApplying] = useState<Amendment>()

  function save({ id, ...fields }: Amendment) {
    change((records) =>
      records.amendments.some((one) => one.id === id)
        ? updateRow(records, 'amendments', id, { votes: undefined, result: undefined, ...fields })
        : addRow(records, 'amendments', { id, ...fields }),
    )
  }

  /** The rows and the text are one step: they are undone together. */
  function take({ edit, text }: AmendmentStep) {
    if (!text) change(edit)
    else changeWith(edit, { do: () => editText(text.do), undo: () => editText(text.undo) })
  }

  /** For one that somebody has written into the text by hand. */
  function mark({ id }: Amendment) {
    const applied = { on: todayHere(), version: t('council.byHand'), before: '', after: '' }
    change((rows) => updateRow(rows, 'amendments', id, { applied }))
  }

  function unmark({ id }: Amendment) {
    change((rows) => updateRow(rows, 'amendments', id, { applied: undefined }))
  }

  function takeOut(amendment: Amendment) {
    const step = takingOut({ blocks }, amendment)
    if (step) take(step)
  }

  return (
    <section className={styles.section} aria-labelledby="council-amendments">
      <h2 id="council-amendments">
        {t('council.amendments')}
        {amendments.length > 0 && (
          <span className={styles.count}>
            {t('council.amendments.count', countsOf(amendments, states))}
          </span>
        )}
      </h2>
      <p className={styles.lead}>{t('council.amendments.lead')}</p>
      {amendments.length === 0 ? (
        <p>{t('council.amendments.none')}</p>
      ) : (
        <DataTable aria-labelledby="council-amendments" data-undo="records">
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {t('council.amendment.item')}
              </th>
              <th scope="col" className={styles.long}>
                {t('council.amendment.title')}
              </th>
              <th scope="col">{t('council.amendment.vote')}</th>
              <th scope="col">{t('council.amendment.result')}</th>
              <th scope="col" className={styles.long}>
                {t('council.amendment.inText')}
              </th>
              <td className={styles.tools} />
            </tr>
          </thead>
          <tbody>
            {amendments.map((amendment) => (
              <AmendmentRow
                key={amendment.id}
                amendment={amendment}
                meta={meta}
                state={states.get(amendment.id) ?? 'unapplied'}
                place={placeOf(amendment, there)}
                onGoTo={onGoTo}
                onEdit={() => setEdited(amendment)}
                onApply={() => setApplying(amendment)}
                onMark={() => mark(amendment)}
                onUnmark={() => unmark(amendment)}
                onTakeOut={() => takeOut(amendment)}
              />
            ))}
          </tbody>
        </DataTable>
      )}
      <Adding>
        <Button onPress={() => setEdited(newAmendment({ item: nextItem(amendments) }))}>
          <Plus aria-hidden />
          {t('council.amendments.add')}
        </Button>
      </Adding>
      {edited && (
        <AmendmentDialog amendment={edited} onDone={save} onClose={() => setEdited(undefined)} />
      )}
      {applying && (
        <ApplyDialog
          amendment={applying}
          meta={meta}
          blocks={blocks}
          onDone={(step, version) => {
            take(step)
            focusRow(applying.id)
            void keepVersion(version)
          }}
          onClose={() => setApplying(undefined)}
        />
      )}
    </section>
  )
}

function countsOf(amendments: readonly Amendment[], states: ReadonlyMap<Id, AmendmentState>) {
  return {
    count: amendments.length,
    accepted: amendments.filter(({ result }) => result === 'accepted').length,
    applied: amendments.filter(({ id }) => isIn(states.get(id))).length,
  }
}

function idsIn(blocks: readonly Block[], records: Records): ReadonlySet<Id> {
  return new Set([
    ...idsOf(blocks),
    ...treeKinds.flatMap((kind) => records[kind].map(({ id }) => id)),
  ])
}

/** Where what an amendment is about, or what came of it, can be looked at. */
function placeOf({ about, applied }: Amendment, there: ReadonlySet<Id>): Id | undefined {
  const own = about && ('block' in about ? about.block : about.record)
  return [applied?.added, own].find((id) => id !== undefined && there.has(id))
}

/** One more than the greatest number so far. */
function nextItem(amendments: readonly Amendment[]): string {
  const numbers = amendments.map(({ item }) => Number.parseInt(item, 10)).filter(Number.isFinite)
  return String(Math.max(0, ...numbers) + 1)
}
