import { Undo2 } from 'lucide-react'
import type { Change } from '#shared/merge/model.ts'
import type { Mark } from '#shared/review/model.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import type { Editing } from './editing.ts'
import styles from './review.module.css'

/** What can be decided of a change, in the order of the keys. */
export const actions = ['accept', 'reject', 'both', 'edit', 'later'] as const
export type Action = (typeof actions)[number]

const chosenBy: Record<Action, Mark['take']> = {
  accept: 'proposal',
  reject: 'ours',
  both: 'both',
  edit: 'edited',
  later: 'later',
}

/** Whether a decision makes sense for a change. */
export function isPossible(action: Action, change: Change, editing: Editing): boolean {
  if (action === 'accept') return change.proposals.length === 1
  if (action === 'both')
    return change.canKeepBoth && (change.ours !== undefined || change.proposals.length > 1)
  if (action === 'edit') return editing.as !== 'none'
  return true
}

/** The decisions for the change that is shown; each says its key. */
export function DecisionBar({
  change,
  editing,
  mark,
  onAction,
  onUndo,
}: {
  change: Change
  editing: Editing
  mark: Mark | undefined
  onAction(action: Action): void
  onUndo(): void
}) {
  const t = useT()
  const several = change.proposals.length > 1
  const labels: Record<Action, string> = {
    accept: t('review.accept'),
    reject: t(change.conflict && change.ours ? 'review.keepOurs' : 'review.reject'),
    both: t(several && change.ours ? 'review.all' : 'review.both'),
    edit: t('review.edit'),
    later: t('review.later'),
  }
  return (
    <div role="toolbar" aria-label={t('review.decision')} className={styles.bar} data-pane>
      {actions.map(
        (action, at) =>
          isPossible(action, change, editing) && (
            <Button
              key={action}
              look={action === 'accept' ? 'primary' : 'secondary'}
              className={mark?.take === chosenBy[action] ? styles.chosen : undefined}
              aria-pressed={mark?.take === chosenBy[action]}
              aria-keyshortcuts={String(at + 1)}
              data-action={action}
              onPress={() => onAction(action)}
            >
              {labels[action]}
              <kbd>{at + 1}</kbd>
            </Button>
          ),
      )}
      {mark && (
        <Button look="quiet" onPress={onUndo}>
          <Undo2 aria-hidden />
          {t('review.undo')}
        </Button>
      )}
      {editing.as === 'none' && (
        <p className={styles.notEditable}>{t(`review.notEditable.${editing.because}`)}</p>
      )}
    </div>
  )
}
