import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  TextField,
  useFilter,
} from 'react-aria-components'
import type { Id } from '#shared/plan/model.ts'
import { recordTree } from '#shared/plan/record-numbering.ts'
import type { Records } from '#shared/plan/records.ts'
import { useT } from '../i18n/language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './move-dialog.module.css'

/** Which goal the measures move to, found by typing a part of its name or number. */
export function MoveDialog({
  records,
  count,
  onMove,
  onClose,
}: {
  records: Records
  count: number
  onMove(goal: Id): void
  onClose(): void
}) {
  const t = useT()
  const { contains } = useFilter({ sensitivity: 'base' })
  const goals = recordTree(records).flatMap(({ priority, goals }) =>
    goals.map(({ goal, number }) => ({
      id: goal.id,
      label: `${number} ${goal.title || t('planView.untitledGoal')}`,
      priority: priority.title,
    })),
  )

  return (
    <Dialog
      title={t('planView.move.title', { count })}
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <div className={styles.choice}>
        <Autocomplete
          filter={(text, typed) => typed.split(/\s+/).every((word) => contains(text, word))}
        >
          <TextField aria-label={t('planView.move.search')} autoFocus className={styles.search}>
            <Input
              role="combobox"
              aria-expanded
              placeholder={t('planView.move.search')}
              className={styles.input}
            />
          </TextField>
          <ListBox
            aria-label={t('planView.move.goals')}
            items={goals}
            className={styles.list}
            onAction={(key) => {
              onMove(String(key))
              onClose()
            }}
            renderEmptyState={() => (
              <p className={styles.nothing}>{t('planView.choice.nothing')}</p>
            )}
          >
            {({ id, label, priority }) => (
              <ListBoxItem id={id} textValue={`${label} ${priority}`} className={styles.goal}>
                <span>{label}</span>
                <span className={styles.priority}>{priority}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </div>
    </Dialog>
  )
}
