import { Frown, Smile } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { populationGroups } from '#shared/plan/records.ts'
import { newNote } from '#shared/records/build.ts'
import { addRow } from '#shared/records/edit.ts'
import { useT } from '../i18n/language.tsx'
import type { PlanViewProps } from '../records/plan-view-props.ts'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import { View, ViewHead } from '../ui/view.tsx'
import { NoteCard } from './note-card.tsx'
import { type Cell, notesIn } from './note-edits.ts'
import styles from './workshop.module.css'

const kinds = ['joy', 'worry'] as const
const symbols = { joy: Smile, worry: Frown } as const

/** The board of the first workshop: joys and worries of each population group side by side. */
export function WorkshopView({ at, meta, onGoTo }: PlanViewProps) {
  const t = useT()
  const isLocked = meta.submission.lock !== undefined
  const board = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (at) board.current?.querySelector<HTMLElement>(`[data-note="${at.id}"] textarea`)?.focus()
  }, [at])

  return (
    <View label={t('views.workshop.about')}>
      <ViewHead title={t('workshop.title')}>
        <p className={styles.lead}>{t('workshop.lead')}</p>
      </ViewHead>
      <div className={styles.board} ref={board} data-pane data-start>
        {populationGroups.map((group) => (
          <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t(`records.group.${group}`)}</h2>
            <div className={styles.cells}>
              {kinds.map((kind) => (
                <BoardCell key={kind} cell={{ group, kind }} isLocked={isLocked} onGoTo={onGoTo} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </View>
  )
}

function BoardCell({
  cell,
  isLocked,
  onGoTo,
}: {
  cell: Cell
  isLocked: boolean
  onGoTo: PlanViewProps['onGoTo']
}) {
  const t = useT()
  const { records, change } = useRecords()
  const [text, setText] = useState('')
  const notes = notesIn(records, cell)
  const Sign = symbols[cell.kind]
  const label = t(`workshop.${cell.kind}.add`)

  function add(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') return
    const note = newNote(cell.kind, { group: cell.group, text: text.trim() })
    change((records) => addRow(records, 'notes', note))
    setText('')
  }

  return (
    <section
      className={styles.cell}
      data-kind={cell.kind}
      aria-label={`${t(`records.group.${cell.group}`)}: ${t(`workshop.${cell.kind}`)}`}
    >
      <h3>
        <Sign aria-hidden /> {t(`workshop.${cell.kind}`)}
      </h3>
      {notes.length > 0 && (
        <ul className={styles.notes} data-undo="records">
          {notes.map((note) => (
            <NoteCard key={note.id} note={note} isLocked={isLocked} onGoTo={onGoTo} />
          ))}
        </ul>
      )}
      {!isLocked && (
        <form onSubmit={add} className={styles.add}>
          <input
            aria-label={`${t(`records.group.${cell.group}`)}: ${label}`}
            placeholder={label}
            className={styles.field}
            maxLength={2_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" isDisabled={text.trim() === ''}>
            {t('workshop.add')}
          </Button>
        </form>
      )}
    </section>
  )
}
