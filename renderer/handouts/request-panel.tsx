import { ChevronDown, ChevronUp, MailOpen, Send } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import { Button as PlainButton } from 'react-aria-components'
import type { Block, GroupHandout, Id } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { recordNumbers } from '#shared/plan/record-numbering.ts'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import styles from './handouts.module.css'

/** What was asked of whoever opened this copy, above everything else, and the way to send it back. */
export const RequestPanel = memo(function RequestPanel({
  handout,
  blocks,
  onGoTo,
  onSendBack,
}: {
  handout: GroupHandout
  blocks: readonly Block[]
  onGoTo(id: Id): void
  onSendBack(): void
}) {
  const t = useT()
  const format = useFormat()
  const { records } = useRecords()
  const [isOpen, setOpen] = useState(true)
  const { from, to, note, due } = handout

  const chapters = useMemo(
    () =>
      outlineOf(blocks)
        .filter(({ id }) => handout.chapters.includes(id))
        .map(({ id, number, title }) => ({
          id,
          words: `${number} ${title || t('outline.untitled')}`.trim(),
        })),
    [blocks, handout, t],
  )
  const measures = useMemo(() => {
    const numbers = recordNumbers(records)
    return records.measures
      .filter(({ id }) => handout.measures.includes(id))
      .map(({ id, title }) => ({ id, words: `${numbers.get(id) ?? ''} ${title}`.trim() }))
  }, [records, handout])

  return (
    <section aria-labelledby="request-title" className={styles.request} data-pane>
      <div className={styles.requestHead}>
        <MailOpen aria-hidden />
        <h2 id="request-title">{t('handouts.request.title', from)}</h2>
        {due !== undefined && (
          <strong className={styles.due}>
            {t('handouts.request.due', { day: format.day(due) })}
          </strong>
        )}
        <span className={styles.spring} />
        <Button look="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
          {isOpen ? t('handouts.request.hide') : t('handouts.request.show')}
        </Button>
        <Button onPress={onSendBack}>
          <Send aria-hidden />
          {t('handouts.sendBack')}
        </Button>
      </div>
      {isOpen && (
        <div className={styles.requestBody}>
          {note !== '' && <p className={styles.requestNote}>{note}</p>}
          <Links title={t('handouts.request.chapters')} items={chapters} onGoTo={onGoTo} />
          <Links title={t('handouts.request.measures')} items={measures} onGoTo={onGoTo} />
          <p className={styles.muted}>
            {t('handouts.request.to', { to })}. {t('handouts.request.free')}
          </p>
        </div>
      )}
    </section>
  )
})

function Links({
  title,
  items,
  onGoTo,
}: {
  title: string
  items: readonly { id: Id; words: string }[]
  onGoTo(id: Id): void
}) {
  if (items.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.links}>
        {items.map(({ id, words }) => (
          <li key={id}>
            <PlainButton className={styles.link} onPress={() => onGoTo(id)}>
              {words}
            </PlainButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
