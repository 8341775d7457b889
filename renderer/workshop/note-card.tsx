import { Ellipsis, Target } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { Id } from '#shared/plan/model.ts'
import { recordNumbers, recordTree } from '#shared/plan/record-numbering.ts'
import { populationGroups, type Records, type WorkshopNote } from '#shared/plan/records.ts'
import { removeRows, updateRow } from '#shared/records/edit.ts'
import { type Becoming, noteBecomes } from '#shared/records/workshop.ts'
import { useT } from '../i18n/language.tsx'
import { showsField } from '../records/thing-place.ts'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { type MenuEntry, MenuOf } from '../ui/menu.tsx'
import { moveNote, shiftNote } from './note-edits.ts'
import styles from './workshop.module.css'

/** One note: written in place, moved with the keys, and what it became. */
export function NoteCard({
  note,
  isLocked,
  onGoTo,
}: {
  note: WorkshopNote
  isLocked: boolean
  onGoTo(id: Id): void
}) {
  const t = useT()
  const { records, change } = useRecords()
  const { id, kind, group, text } = note
  const became = becomingOf(records, note)
  const other = kind === 'joy' ? 'worry' : 'joy'
  const become = (becoming: Becoming) =>
    change((records) => noteBecomes(records, id, becoming).records)

  const makes: MenuEntry[] = [
    {
      id: 'priority',
      label: t('workshop.makePriority'),
      onAction: () => become({ kind: 'priorities' }),
    },
    ...recordTree(records).map(
      ({ priority, number }): MenuEntry => ({
        id: `goal-${priority.id}`,
        label: t('workshop.makeGoal', { priority: `${number} ${priority.title}` }),
        onAction: () => become({ kind: 'goals', priority: priority.id }),
      }),
    ),
  ]
  const entries: MenuEntry[] = [
    ...(became ? [] : [...makes, 'separator' as const]),
    {
      id: 'up',
      label: t('workshop.up'),
      shortcut: 'Alt+Shift+↑',
      onAction: () => change((records) => shiftNote(records, id, -1)),
    },
    {
      id: 'down',
      label: t('workshop.down'),
      shortcut: 'Alt+Shift+↓',
      onAction: () => change((records) => shiftNote(records, id, 1)),
    },
    {
      id: 'other',
      label: t(`workshop.to.${other}`),
      onAction: () => change((records) => moveNote(records, id, { kind: other })),
    },
    ...populationGroups
      .filter((one) => one !== group)
      .map(
        (one): MenuEntry => ({
          id: one,
          label: t('workshop.toGroup', { group: t(`records.group.${one}`) }),
          onAction: () => change((records) => moveNote(records, id, { group: one })),
        }),
      ),
    'separator',
    {
      id: 'remove',
      label: t('workshop.remove'),
      isDanger: true,
      onAction: () => change((records) => removeRows(records, [id])),
    },
  ]

  function listen(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (by === undefined || !event.altKey || !event.shiftKey) return
    event.preventDefault()
    change((records) => shiftNote(records, id, by))
  }

  return (
    <li
      className={styles.note}
      data-note={id}
      {...showsField('notes', id, 'text', `${t(`workshop.${kind}.one`)}: ${text}`)}
    >
      <textarea
        aria-label={t(`workshop.${kind}.one`)}
        className={styles.text}
        rows={1}
        readOnly={isLocked}
        maxLength={20_000}
        value={text}
        onKeyDown={listen}
        onChange={(event) => {
          const { value } = event.target
          change((records) => updateRow(records, 'notes', id, { text: value }), `${id}.text`)
        }}
      />
      {!isLocked && (
        <MenuOf label={t('workshop.actions')} entries={entries}>
          <IconButton label={`${t('workshop.actions')}: ${text}`}>
            <Ellipsis aria-hidden />
          </IconButton>
        </MenuOf>
      )}
      {became && (
        <Button look="quiet" className={styles.became} onPress={() => onGoTo(became.id)}>
          <Target aria-hidden />
          {t(`duties.${became.kind}.one`)} {became.words}
        </Button>
      )}
    </li>
  )
}

/** The priority or goal that a note became, while it is there. */
function becomingOf(
  records: Records,
  { became }: WorkshopNote,
): { id: Id; kind: 'priority' | 'goal'; words: string } | undefined {
  const priority = records.priorities.find(({ id }) => id === became)
  const row = priority ?? records.goals.find(({ id }) => id === became)
  if (!row) return undefined
  const words = [recordNumbers(records).get(row.id), row.title].filter(Boolean).join(' ')
  return { id: row.id, kind: priority ? 'priority' : 'goal', words }
}
