import { X } from 'lucide-react'
import { memo, type Ref, useMemo } from 'react'
import { Button as AriaButton, Tag, TagGroup, TagList } from 'react-aria-components'
import type { Translate } from '#shared/i18n/translate.ts'
import { recordNumbers } from '#shared/plan/record-numbering.ts'
import { populationGroups, type Records } from '#shared/plan/records.ts'
import { measureNeeds } from '#shared/records/missing.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { ChoiceMenu } from './choice-menu.tsx'
import styles from './filter-bar.module.css'
import {
  isFiltering,
  type ListFilter,
  listFilters,
  noFilter,
  type PlanFilter,
} from './plan-filter.ts'

/** What is shown of the plan: words and lists to choose from, and each choice to take away again. */
export const FilterBar = memo(function FilterBar({
  priorities,
  bodies,
  themes,
  filter,
  onFilter,
  shown,
  total,
  search,
}: {
  priorities: Records['priorities']
  bodies: Records['bodies']
  themes: readonly string[]
  filter: PlanFilter
  onFilter(filter: PlanFilter): void
  /** How many measures pass the filter. */
  shown: number
  /** How many there are. */
  total: number
  search: Ref<HTMLInputElement>
}) {
  const t = useT()
  const options = useMemo(
    () => optionsOf(priorities, bodies, themes, t),
    [priorities, bodies, themes, t],
  )
  const chips = listFilters.flatMap((kind) =>
    filter[kind].map((value) => ({
      id: `${kind}:${value}`,
      kind,
      value: String(value),
      label: options[kind].find((option) => option.value === value)?.label ?? '',
    })),
  )

  return (
    <search className={styles.bar} aria-label={t('planView.filter')}>
      <div className={styles.row}>
        <div className={styles.search}>
          <SearchBox
            label={t('planView.filter.text')}
            clearLabel={t('planView.filter.clearText')}
            value={filter.text}
            onChange={(text) => onFilter({ ...filter, text })}
            input={search}
          />
        </div>
        {listFilters.map((kind) => (
          <ChoiceMenu
            key={kind}
            label={t(`planView.filter.${kind}`)}
            options={options[kind]}
            chosen={filter[kind].map(String)}
            onChange={(values) => onFilter({ ...filter, [kind]: values })}
          />
        ))}
        <span className={styles.count}>
          {isFiltering(filter)
            ? t('planView.filter.count', { shown, total })
            : t('planView.measures', { count: total })}
        </span>
      </div>
      {isFiltering(filter) && (
        <div className={styles.row}>
          {chips.length > 0 && (
            <TagGroup
              aria-label={t('planView.filter.chosen')}
              onRemove={(keys) =>
                onFilter(chips.filter(({ id }) => keys.has(id)).reduce(without, filter))
              }
            >
              <TagList items={chips} className={styles.chips}>
                {({ id, kind, label }) => (
                  <Tag id={id} textValue={label} className={styles.chip}>
                    <span className={styles.kind}>{t(`planView.filter.${kind}`)}:</span> {label}
                    <AriaButton slot="remove" className={styles.remove}>
                      <X aria-hidden />
                    </AriaButton>
                  </Tag>
                )}
              </TagList>
            </TagGroup>
          )}
          <Button look="quiet" onPress={() => onFilter(noFilter)}>
            {t('planView.filter.clear')}
          </Button>
        </div>
      )}
    </search>
  )
})

function without(
  filter: PlanFilter,
  { kind, value }: { kind: ListFilter; value: string },
): PlanFilter {
  return { ...filter, [kind]: filter[kind].filter((chosen) => chosen !== value) }
}

function optionsOf(
  priorities: Records['priorities'],
  bodies: Records['bodies'],
  themes: readonly string[],
  t: Translate,
): Record<ListFilter, { value: string; label: string }[]> {
  const numbers = recordNumbers({ priorities, goals: [], measures: [] })
  return {
    bodies: bodies.map(({ id, name }) => ({ value: id, label: name })),
    priorities: priorities.map(({ id, title }) => ({
      value: id,
      label: `${numbers.get(id)} ${title}`,
    })),
    groups: populationGroups.map((group) => ({ value: group, label: t(`records.group.${group}`) })),
    themes: themes.map((theme) => ({ value: theme, label: theme })),
    needs: measureNeeds.map((need) => ({ value: need, label: t(`records.need.${need}`) })),
  }
}
