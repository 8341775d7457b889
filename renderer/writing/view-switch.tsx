import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { shortcutOf } from '../commands/platform.ts'
import { useT } from '../i18n/language.tsx'
import { WithTooltip } from '../ui/tooltip.tsx'
import { type PlanViewId, planViewIds } from './plan-views.ts'
import styles from './view-switch.module.css'

/** Which view of the plan is shown: its text, or its goals, measures and duties as data. */
export function ViewSwitch({
  view,
  hasReview,
  onSwitch,
}: {
  view: PlanViewId
  hasReview: boolean
  onSwitch(view: PlanViewId): void
}) {
  const t = useT()
  return (
    <ToggleButtonGroup
      aria-label={t('views.title')}
      className={styles.switch}
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const chosen = planViewIds.find((id) => keys.has(id))
        if (chosen) onSwitch(chosen)
      }}
    >
      {planViewIds
        .filter((id) => id !== 'review' || hasReview)
        .map((id) => (
          <WithTooltip key={id} text={`${t(`views.${id}.about`)} (${shortcutOf(`view.${id}`)})`}>
            <ToggleButton id={id} className={styles.view}>
              {t(`views.${id}`)}
            </ToggleButton>
          </WithTooltip>
        ))}
    </ToggleButtonGroup>
  )
}
