import { type KeyboardEvent, use, useId, useState } from 'react'
import type { Schedule } from '#shared/plan/records.ts'
import { useT } from '../../i18n/language.tsx'
import { CellPopup } from './cell-popup.tsx'
import styles from './editors.module.css'
import { OpenedBy } from './grid-row.ts'
import { isYearText, yearOf } from './years.ts'

const fieldLabels = {
  from: 'planView.schedule.fromYear',
  to: 'planView.schedule.toYear',
  note: 'planView.schedule.note',
} as const

/** Two years and a note. Digits typed on the cell begin with the first year, letters with the note. */
export function ScheduleEditor({
  label,
  schedule,
  onChange,
  onLeave,
}: {
  label: string
  schedule: Schedule
  onChange(schedule: Schedule): void
  /** Tab out of the first or the last field. */
  onLeave(): void
}) {
  const t = useT()
  const openedBy = use(OpenedBy)
  const id = useId()
  const [fields, setFields] = useState(() => {
    const { from, to, note } = openedBy.current === null ? schedule : {}
    return { from: `${from ?? ''}`, to: `${to ?? ''}`, note: note ?? '' }
  })
  const [first] = useState(() =>
    openedBy.current !== null && !/\d/.test(openedBy.current) ? 'note' : 'from',
  )
  const isWrong = !isYearText(fields.from) || !isYearText(fields.to)

  function write(change: Partial<typeof fields>) {
    const next = { ...fields, ...change }
    setFields(next)
    if (!isYearText(next.from) || !isYearText(next.to)) return
    onChange(scheduleOf(next))
  }

  function onKeyDownCapture(event: KeyboardEvent) {
    if (event.key !== 'Tab' || !(event.target instanceof HTMLInputElement)) return
    const inputs = [...event.currentTarget.querySelectorAll('input')]
    if (event.target !== inputs.at(event.shiftKey ? 0 : -1)) return
    event.preventDefault()
    onLeave()
  }

  const field = (name: keyof typeof fields) => (
    <label className={styles.field}>
      <span>{t(fieldLabels[name])}</span>
      <input
        ref={name === first ? focusAtEnd : undefined}
        className={styles.input}
        value={fields[name]}
        onChange={(event) => write({ [name]: event.target.value })}
        {...(name === 'note'
          ? {}
          : {
              inputMode: 'numeric',
              maxLength: 4,
              'aria-invalid': !isYearText(fields[name]),
              'aria-describedby': id,
            })}
      />
    </label>
  )

  return (
    <CellPopup look="below" label={label} onKeyDownCapture={onKeyDownCapture}>
      <div className={styles.years}>
        {field('from')}
        {field('to')}
      </div>
      {field('note')}
      <p id={id} role={isWrong ? 'alert' : undefined} className={styles.hint}>
        {t(isWrong ? 'planView.schedule.wrong' : 'planView.schedule.hint')}
      </p>
    </CellPopup>
  )
}

function scheduleOf({ from, to, note }: { from: string; to: string; note: string }): Schedule {
  const [first, last] = [yearOf(from), yearOf(to)]
  return {
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
    ...(note.trim() !== '' && { note: note.trim() }),
  }
}

function focusAtEnd(element: HTMLInputElement | null): void {
  if (!element) return
  element.focus()
  element.setSelectionRange(element.value.length, element.value.length)
}
