import type { Ref } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { SearchHit } from '#shared/ipc/plans.ts'
import type { Id } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import styles from './search-results.module.css'

/** Places that hold what was sought, plan by plan. Enter opens the plan at the place. */
export function SearchResults({
  query,
  hits,
  listRef,
  onOpen,
}: {
  query: string
  hits: readonly SearchHit[]
  listRef?: Ref<HTMLDivElement>
  onOpen(id: Id, at?: Id): void
}) {
  const t = useT()
  const groups = [...Map.groupBy(hits, (hit) => hit.planId)]
  const count = t('search.count', { count: hits.length, plans: groups.length })

  return (
    <>
      <div className={styles.heading}>
        <h1>{t('search.title', { query: query.trim() })}</h1>
        <p role="status">{hits.length > 0 ? count : t('search.nothing')}</p>
      </div>
      {hits.length === 0 ? (
        <p className={styles.hint}>{t('search.nothing.hint')}</p>
      ) : (
        <ListBox
          aria-label={t('search.title', { query: query.trim() })}
          className={styles.list}
          ref={listRef}
          onAction={(key) => {
            const hit = hits[Number(key)]
            if (hit) onOpen(hit.planId, 'blockId' in hit ? hit.blockId : hit.recordId)
          }}
        >
          {groups.map(([planId, found]) => (
            <ListBoxSection key={planId} id={planId} className={styles.section}>
              <Header className={styles.plan}>{found[0]?.planTitle}</Header>
              {found.map((hit) => (
                <Hit key={hits.indexOf(hit)} id={String(hits.indexOf(hit))} hit={hit} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      )}
    </>
  )
}

function Hit({ id, hit }: { id: string; hit: SearchHit }) {
  const t = useT()
  const place = 'chapter' in hit ? hit.chapter : t(`search.kind.${hit.kind}`)
  return (
    <ListBoxItem id={id} textValue={hit.snippet.join('')} className={styles.hit}>
      {place !== '' && <span className={styles.chapter}>{place}</span>}
      <span className={styles.snippet}>
        {hit.snippet.map((piece, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one hit never change places
          index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece,
        )}
      </span>
    </ListBoxItem>
  )
}
