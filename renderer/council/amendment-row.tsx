import {
  CircleCheck,
  CircleDashed,
  CircleX,
  FileCheck,
  type LucideIcon,
  Pencil,
  Plus,
  Trash2,
  TriangleAlert,
} from 'lucide-react'
import { useContext } from 'react'
import type { Id, PlanMeta } from '#shared/plan/model.ts'
import type { Amendment, AmendmentAction, AmendmentResult } from '#shared/plan/records.ts'
import { type AmendmentState, isIn } from '#shared/records/amendment-states.ts'
import { actionOf, changesPlan } from '#shared/records/amendments.ts'
import { useT } from '../i18n/language.tsx'
import { showsThing } from '../records/thing-place.ts'
import { useRecords } from '../records/use-records.tsx'
import { WordMarks } from '../review/word-marks.tsx'
import { Button } from '../ui/button.tsx'
import type { MenuEntry } from '../ui/menu.tsx'
import styles from './council.module.css'
import { moveByKeys, RowMenu } from './row-menu.tsx'
import { LockedContext, RowName } from './row-name.tsx'

const signs: Record<AmendmentResult, LucideIcon> = {
  accepted: CircleCheck,
  rejected: CircleX,
  withdrawn: CircleX,
  lapsed: CircleX,
}

const actionSigns: Record<AmendmentAction, LucideIcon> = {
  change: Pencil,
  insert: Plus,
  remove: Trash2,
}

/** One amendment: what it does, its vote and result, and what became of it in the text. */
export function AmendmentRow({
  amendment,
  meta,
  state,
  place,
  onGoTo,
  onEdit,
  onApply,
  onMark,
  onUnmark,
  onTakeOut,
}: {
  amendment: Amendment
  meta: PlanMeta
  state: AmendmentState
  /** Where it can be looked at; undefined when that is gone or not chosen. */
  place: Id | undefined
  onGoTo(id: Id): void
  onEdit(): void
  onApply(): void
  onMark(): void
  /** Takes the mark away; what is in the plan stays. */
  onUnmark(): void
  /** Puts back what was before. */
  onTakeOut(): void
}) {
  const t = useT()
  const { change } = useRecords()
  const isLocked = useContext(LockedContext)
  const { id, item, proposer, text, votes, result } = amendment
  const name = `${t('council.amendment.title')} ${item}`
  const action = actionOf(amendment)
  const Sign = result ? signs[result] : CircleDashed
  const ActionSign = actionSigns[action]
  const canApply = result === 'accepted' && (state === 'unapplied' || state === 'gone')

  const more: MenuEntry[] = [
    ...(canApply
      ? [
          { id: 'apply', label: t('council.apply'), onAction: onApply },
          { id: 'mark', label: t('council.mark'), onAction: onMark },
        ]
      : []),
    ...(place !== undefined
      ? [{ id: 'show', label: t('council.showPlace'), onAction: () => onGoTo(place) }]
      : []),
    ...(state === 'in-text'
      ? [
          {
            id: 'unapply',
            label: t(`council.unapply.${action}`),
            onAction: onTakeOut,
          },
        ]
      : []),
    ...(state === 'by-hand' || state === 'gone' || state === 'edited'
      ? [{ id: 'unmark', label: t('council.unmark'), onAction: onUnmark }]
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
        <span className={styles.action}>
          <ActionSign aria-hidden /> {t(`council.action.${action}`)}
        </span>
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
        <InText amendment={amendment} meta={meta} state={state} />
        {canApply && !isLocked && <Button onPress={onApply}>{t('council.apply')}</Button>}
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

/** What became of it in the text: in words and with a sign, and never that it is there when it is not. */
function InText({
  amendment: { applied },
  meta,
  state,
}: {
  amendment: Amendment
  meta: PlanMeta
  state: AmendmentState
}) {
  const t = useT()
  if (!applied) return null
  const isThere = isIn(state)
  const Sign = isThere ? FileCheck : TriangleAlert
  const isBack = state === 'gone' && applied.removed !== undefined
  return (
    <>
      <span className={styles.state} data-state={isThere ? 'applied' : 'waiting'}>
        <Sign aria-hidden />{' '}
        {isThere
          ? applied.version
          : t(`council.inText.${isBack ? 'back' : state === 'gone' ? 'gone' : 'edited'}`)}
      </span>
      {!isThere && <span className={styles.muted}>{applied.version}</span>}
      {changesPlan(applied) && (
        <span className={styles.marks} lang={meta.language}>
          <WordMarks before={applied.before} after={applied.after} />
        </span>
      )}
    </>
  )
}
