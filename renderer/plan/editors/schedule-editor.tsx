import { type KeyboardEvent, use, useId, useState } from 'react'
import type { Schedule } from '#shared/plan/records.ts'
import { useT } from '../../i18n/language.tsx'
import { CellPopup } from './cell-popup.tsx'
import styles from './editors.module.css'
import { EditingContext } from './grid-row.ts'
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
}: {
  label: string
  schedule: Schedule
  onChange(schedule: Schedule): void
}) {
  const t = useT()
  const { openedBy } = use(EditingContext)
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

  /** Between the fields Tab is the page's own; out of the first and the last it is the grid's. */
  function onKeyDownCapture(event: KeyboardEvent) {
    if (event.key !== 'Tab' || !(event.target instanceof HTMLInputElement)) return
    const inputs = [...event.currentTarget.querySelectorAll('input')]
    if (event.target !== inputs.at(event.shiftKey ? 0 : -1)) event.stopPropagation()
  }

  const field = (name: keyof typeof fields) => (
    <label className={styles.field}>
      <span>{t(fieldLabels[name])}</span>
      <input
        data-first={name === first ? '' : undefined}
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
