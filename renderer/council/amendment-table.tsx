import { CircleCheck, CircleDashed, CircleX, FileCheck, Plus } from 'lucide-react'
import { useContext, useState } from 'react'
import type { Block, Id, PlanMeta } from '#shared/plan/model.ts'
import type { Amendment } from '#shared/plan/records.ts'
import {
  amendedText,
  changesWords,
  withApplied,
  withoutApplied,
} from '#shared/records/amendments.ts'
import { newAmendment } from '#shared/records/build.ts'
import { addRow, updateRow } from '#shared/records/edit.ts'
import { todayHere } from '../handouts/handout-state.ts'
import { useT } from '../i18n/language.tsx'
import { showsThing } from '../records/thing-place.ts'
import { useRecords } from '../records/use-records.tsx'
import { WordMarks } from '../review/word-marks.tsx'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import type { MenuEntry } from '../ui/menu.tsx'
import { AmendmentDialog } from './amendment-dialog.tsx'
import { type Application, ApplyDialog } from './apply-dialog.tsx'
import styles from './council.module.css'
import { focusRow, moveByKeys, RowMenu } from './row-menu.tsx'
import { Adding, LockedContext, RowName } from './row-name.tsx'

type Props = {
  meta: PlanMeta
  blocks: Block[]
  onGoTo(id: Id): void
  setBlockText(id: Id, text: string): void
  /** Keeps the plan, as it is after the change, under a name. */
  keepVersion(label: string): Promise<void>
}

/** Amendments with their votes and results; what was accepted can be taken into the text. */
export function AmendmentTable({ meta, blocks, onGoTo, setBlockText, keepVersion }: Props) {
  const t = useT()
  const { records, change, changeWith } = useRecords()
  const { amendments } = records
  const [edited, setEdited] = useState<Amendment>()
  const [applying, setApplying] = useState<Amendment>()

  function save({ id, ...fields }: Amendment) {
    change((records) =>
      records.amendments.some((one) => one.id === id)
        ? updateRow(records, 'amendments', id, { votes: undefined, result: undefined, ...fields })
        : addRow(records, 'amendments', { id, ...fields }),
    )
  }

  /** The row and the text are one step: they are undone together. */
  function apply(id: Id, { about, applied }: Application) {
    const edit = (rows: typeof records) => withApplied(rows, id, about, applied)
    if ('block' in about) {
      const write = (words: string) => () => setBlockText(about.block, words)
      changeWith(edit, { do: write(applied.after), undo: write(applied.before) })
    } else change(edit)
    focusRow(id)
    void keepVersion(applied.version)
  }

  /** For one that somebody has written into the text by hand. */
  function mark({ id }: Amendment) {
    const applied = { on: todayHere(), version: t('council.byHand'), before: '', after: '' }
    change((rows) => updateRow(rows, 'amendments', id, { applied }))
  }

  function takeOut({ id, about, applied }: Amendment) {
    const edit = (rows: typeof records) => withoutApplied(rows, id)
    if (about && 'block' in about && applied && changesWords(applied)) {
      const write = (words: string) => () => setBlockText(about.block, words)
      changeWith(edit, { do: write(applied.before), undo: write(applied.after) })
    } else change(edit)
  }

  return (
    <section className={styles.section} aria-labelledby="council-amendments">
      <h2 id="council-amendments">
        {t('council.amendments')}
        {amendments.length > 0 && (
          <span className={styles.count}>
            {t('council.amendments.count', countsOf(amendments))}
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
                textNow={amendment.about && amendedText({ blocks, records }, amendment.about)}
                onGoTo={onGoTo}
                onEdit={() => setEdited(amendment)}
                onApply={() => setApplying(amendment)}
                onMark={() => mark(amendment)}
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
          onDone={(application) => apply(applying.id, application)}
          onClose={() => setApplying(undefined)}
        />
      )}
    </section>
  )
}

function countsOf(amendments: readonly Amendment[]) {
  return {
    count: amendments.length,
    accepted: amendments.filter(({ result }) => result === 'accepted').length,
    applied: amendments.filter(({ applied }) => applied !== undefined).length,
  }
}

/** One more than the greatest number so far. */
function nextItem(amendments: readonly Amendment[]): string {
  const numbers = amendments.map(({ item }) => Number.parseInt(item, 10)).filter(Number.isFinite)
  return String(Math.max(0, ...numbers) + 1)
}

const signs = {
  accepted: CircleCheck,
  rejected: CircleX,
  withdrawn: CircleX,
  lapsed: CircleX,
} as const

function AmendmentRow({
  amendment,
  meta,
  textNow,
  onGoTo,
  onEdit,
  onApply,
  onMark,
  onTakeOut,
}: {
  amendment: Amendment
  meta: PlanMeta
  /** The words it is about as they are now; undefined when the place is gone or not chosen. */
  textNow: string | undefined
  onGoTo(id: Id): void
  onEdit(): void
  onApply(): void
  onMark(): void
  onTakeOut(): void
}) {
  const t = useT()
  const { change } = useRecords()
  const isLocked = useContext(LockedContext)
  const { id, item, proposer, text, about, votes, result, applied } = amendment
  const name = `${t('council.amendment.title')} ${item}`
  const Sign = result ? signs[result] : CircleDashed
  const place = about && ('block' in about ? about.block : about.record)
  const isInWords = applied !== undefined && changesWords(applied)
  const isAsApplied = isInWords && textNow === applied.after

  const more: MenuEntry[] = [
    ...(result === 'accepted' && !applied
      ? [
          { id: 'apply', label: t('council.apply'), onAction: onApply },
          { id: 'mark', label: t('council.mark'), onAction: onMark },
        ]
      : []),
    ...(place !== undefined && textNow !== undefined
      ? [{ id: 'show', label: t('council.showPlace'), onAction: () => onGoTo(place) }]
      : []),
    ...(isAsApplied ? [{ id: 'unapply', label: t('council.unapply'), onAction: onTakeOut }] : []),
    ...(applied && !isInWords
      ? [{ id: 'unmark', label: t('council.unmark'), onAction: onTakeOut }]
      : []),
  ]
  return (
    <tr
      data-row={id}
      {...showsThing({ of: { kind: 'amendments', record: id }, text: name })}
      onKeyDown={moveByKeys('amendments', id, change)}
    >
      <th scope="row">
        <RowName label={name} onEdit={onEdit}>
          {item || '–'}
        </RowName>
      </th>
      <td>
        {proposer !== '' && <span className={styles.muted}>{proposer}</span>}
        <span className={styles.clipped}>{text}</span>
      </td>
      <td>{votes && t('council.amendment.votes.words', votes)}</td>
      <td>
        <span className={styles.state} data-state={result ?? 'open'}>
          <Sign aria-hidden />{' '}
          {result ? t(`council.result.${result}`) : t('council.amendment.open')}
        </span>
      </td>
      <td>
        {applied ? (
          <>
            <span className={styles.state} data-state="applied">
              <FileCheck aria-hidden /> {applied.version}
            </span>
            {isInWords && (
              <span className={styles.marks} lang={meta.language}>
                <WordMarks before={applied.before} after={applied.after} />
              </span>
            )}
            {isInWords && !isAsApplied && (
              <span className={styles.muted}>
                {t(textNow === undefined ? 'council.place.gone' : 'council.amendment.changedSince')}
              </span>
            )}
          </>
        ) : (
          result === 'accepted' &&
          !isLocked && <Button onPress={onApply}>{t('council.apply')}</Button>
        )}
      </td>
      <td className={styles.tools}>
        <RowMenu
          kind="amendments"
          id={id}
          name={name}
          more={more}
          change={change}
          onEdit={onEdit}
        />
      </td>
    </tr>
  )
}
