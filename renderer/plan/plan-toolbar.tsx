import { Columns3, FolderInput, Info, Keyboard, Plus, Trash2, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { Toolbar } from 'react-aria-components'
import type { Settings } from '#shared/settings.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ChoiceMenu } from './choice-menu.tsx'
import styles from './plan.module.css'
import { optionalColumns } from './plan-columns.tsx'
import type { TreeRowKind } from './plan-edits.ts'

type Layout = Settings['planGrid']

/** What can be done with the rows, and what is shown beside them. */
export const PlanToolbar = memo(function PlanToolbar({
  layout,
  gaps,
  canRemove,
  canMove,
  isLocked,
  onLayout,
  onAdd,
  onRemove,
  onMove,
  onKeys,
}: {
  layout: Layout
  /** How much the plan lacks. */
  gaps: number
  canRemove: boolean
  canMove: boolean
  /** Rows are looked at only. */
  isLocked: boolean
  onLayout(change: Partial<Layout>): void
  onAdd(kind: TreeRowKind): void
  onRemove(): void
  onMove(): void
  onKeys(): void
}) {
  const t = useT()
  const addable = isLocked ? [] : (['measure', 'goal', 'priority'] as const)
  const toggle = (panel: 'details' | 'missing') =>
    onLayout({ panel: layout.panel === panel ? 'none' : panel })

  return (
    <Toolbar aria-label={t('planView.toolbar')} className={styles.toolbar} data-pane>
      {addable.map((kind) => (
        <Button
          key={kind}
          look={kind === 'measure' ? 'primary' : 'secondary'}
          onPress={() => onAdd(kind)}
        >
          <Plus aria-hidden />
          {t(`planView.add.${kind}`)}
        </Button>
      ))}
      {!isLocked && (
        <>
          <IconButton
            label={t('planView.move')}
            shortcut="Ctrl+M"
            isDisabled={!canMove}
            onPress={onMove}
          >
            <FolderInput aria-hidden />
          </IconButton>
          <IconButton
            label={t('planView.remove')}
            shortcut="Ctrl+Delete"
            isDisabled={!canRemove}
            onPress={onRemove}
          >
            <Trash2 aria-hidden />
          </IconButton>
        </>
      )}
      <span className={styles.spring} />
      <IconButton label={t('planView.keys')} onPress={onKeys}>
        <Keyboard aria-hidden />
      </IconButton>
      <ChoiceMenu
        label={t('planView.columns')}
        icon={<Columns3 aria-hidden />}
        options={optionalColumns.map((column) => ({
          value: column,
          label: t(`planView.column.${column}`),
        }))}
        chosen={optionalColumns.filter((column) => !layout.hidden.includes(column))}
        onChange={(shown) =>
          onLayout({ hidden: optionalColumns.filter((column) => !shown.includes(column)) })
        }
      />
      <Button aria-pressed={layout.panel === 'missing'} onPress={() => toggle('missing')}>
        <TriangleAlert aria-hidden />
        {t('planView.missing.button', { count: gaps })}
      </Button>
      <Button aria-pressed={layout.panel === 'details'} onPress={() => toggle('details')}>
        <Info aria-hidden />
        {t('planView.details')}
      </Button>
    </Toolbar>
  )
})
