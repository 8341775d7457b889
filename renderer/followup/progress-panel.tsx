import { memo } from 'react'
import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  VisuallyHidden,
} from 'react-aria-components'
import type { Progress, StandingCounts } from '#shared/records/progress.ts'
import { useT } from '../i18n/language.tsx'
import { type Facet, keyOf } from './facets.ts'
import styles from './followup.module.css'
import { StandingBar } from './standing.tsx'
import { useInterned } from './use-interned.ts'

type Entry = { id: string; facet: Facet; label: string; counts?: StandingCounts; waiting?: number }

type Section = { id: string; label: string; entries: Entry[] }

/** Progress in parts, each of which narrows the list of measures to its own. */
export function ProgressPanel({
  progress,
  orphans,
  chosen,
  onChoose,
}: {
  progress: Progress
  /** How many reports belong to measures that are gone. */
  orphans: number
  chosen: Facet
  onChoose(facet: Facet): void
}) {
  const t = useT()
  const nobody = t('followUp.nobody')
  const entry = (facet: Facet, label: string, rest: Partial<Entry> = {}): Entry => ({
    id: keyOf(facet),
    facet,
    label,
    ...rest,
  })

  const all: Section[] = [
    {
      id: 'whole',
      label: t('followUp.whole'),
      entries: [
        entry({ kind: 'all' }, t('followUp.all'), { counts: progress.counts }),
        ...(orphans > 0
          ? [entry({ kind: 'orphans' }, t('followUp.orphans'), { waiting: orphans })]
          : []),
      ],
    },
    {
      id: 'priorities',
      label: t('followUp.byPriority'),
      entries: progress.priorities.map(({ priority, number, counts }) =>
        entry({ kind: 'priority', id: priority.id }, `${number} ${priority.title}`, { counts }),
      ),
    },
    {
      id: 'bodies',
      label: t('followUp.byBody'),
      entries: progress.bodies.map(({ body, counts }) =>
        entry({ kind: 'body', id: body?.id }, body?.name ?? nobody, { counts }),
      ),
    },
    {
      id: 'silent',
      label: t('followUp.silent'),
      entries: progress.unreported.map(({ body, measures }) =>
        entry({ kind: 'silent', id: body?.id }, body?.name ?? nobody, { waiting: measures.length }),
      ),
    },
  ]
  const sections = useInterned(all.filter(({ entries }) => entries.length > 0))

  return (
    <nav aria-label={t('followUp.progress')} className={styles.facets} data-pane>
      <FacetList sections={sections} chosen={keyOf(chosen)} onChoose={onChoose} />
    </nav>
  )
}

const FacetList = memo(function FacetList({
  sections,
  chosen,
  onChoose,
}: {
  /** Those that are the same objects are not drawn again. */
  sections: readonly Section[]
  chosen: string
  onChoose(facet: Facet): void
}) {
  const t = useT()
  return (
    <ListBox
      aria-label={t('followUp.progress')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      items={sections}
      onSelectionChange={(keys) => {
        const all = sections.flatMap(({ entries }) => entries)
        const found = all.find(({ id }) => keys !== 'all' && keys.has(id))
        if (found) onChoose(found.facet)
      }}
    >
      {(section) => (
        <ListBoxSection id={section.id}>
          <Header className={styles.facetHeading}>{section.label}</Header>
          <Collection items={section.entries}>
            {({ id, label, counts, waiting }) => (
              <ListBoxItem id={id} textValue={label} className={styles.facet}>
                <span className={styles.facetLabel}>
                  <span>{label}</span>
                  {waiting !== undefined && (
                    <b>
                      {waiting}{' '}
                      <VisuallyHidden elementType="span">
                        {t('followUp.measures', { count: waiting })}
                      </VisuallyHidden>
                    </b>
                  )}
                </span>
                {counts && <StandingBar counts={counts} />}
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  )
})
