import type { PlanMeta } from '#shared/plan/model.ts'
import type { Measure, Records } from '#shared/plan/records.ts'
import { useDuties } from '../duties/use-duties.ts'
import { useT } from '../i18n/language.tsx'
import { ChoiceMenu } from './choice-menu.tsx'
import styles from './panel.module.css'

/** The duties a row answers; a measure answers those of its goal and priority. */
export function DutyLinks({
  keys,
  meta,
  onChange,
}: {
  keys: readonly string[]
  meta: Pick<PlanMeta, 'language' | 'organisation'>
  onChange?(keys: string[]): void
}) {
  const t = useT()
  const duties = useDuties()
  const subject = meta.organisation.kind === 'county' ? 'county' : 'municipality'
  const offered = duties.filter((duty) => duty.appliesTo.includes(subject))
  const linked = duties.filter(({ key }) => keys.includes(key))

  return (
    <fieldset className={styles.group}>
      <legend>{t(onChange ? 'planView.details.duties' : 'planView.details.dutiesAbove')}</legend>
      {linked.map(({ key, act, section, title }) => (
        <p key={key} className={styles.duty}>
          {title[meta.language]}{' '}
          <span className={styles.place}>
            ({act}
            {section === undefined ? '' : `, ${section} §`})
          </span>
        </p>
      ))}
      {linked.length === 0 && <p className={styles.place}>{t('planView.details.noDuties')}</p>}
      {onChange && (
        <ChoiceMenu
          label={t('planView.details.linkDuties')}
          options={offered.map(({ key, title }) => ({ value: key, label: title[meta.language] }))}
          chosen={keys}
          onChange={onChange}
        />
      )}
    </fieldset>
  )
}

/** What a measure answers by its goal and priority. */
export function dutiesAbove(records: Records, measure: Measure): string[] {
  const goal = records.goals.find(({ id }) => id === measure.goal)
  const priority = records.priorities.find(({ id }) => id === goal?.priority)
  return [...(goal?.duties ?? []), ...(priority?.duties ?? [])]
}
