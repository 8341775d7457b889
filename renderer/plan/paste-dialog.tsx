import { useMemo, useState } from 'react'
import type { Id } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import {
  type ColumnMeaning,
  columnMeanings,
  guessMapping,
  hasHeader,
} from '#shared/records/column-mapping.ts'
import { tableToMeasures } from '#shared/records/table-to-measures.ts'
import { useT } from '../i18n/language.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import styles from './paste-dialog.module.css'

/** How many rows of the table are shown: enough to tell what its columns hold. */
const shownRows = 8

/** These say something of one year only, which has to be named. */
const ofYear: readonly ColumnMeaning[] = ['status', 'done', 'value', 'reason', 'next']

export type Pasted = ReturnType<typeof tableToMeasures>

/**
 * A pasted table before it becomes measures: what each column is, guessed by its header, and what
 * comes of it. A column that nobody knows is kept in the description unless told otherwise.
 */
export function PasteDialog({
  cells,
  records,
  goal,
  goalName,
  period,
  onDone,
  onClose,
}: {
  cells: readonly string[][]
  records: Records
  /** The goal the measures go to when the table names none. */
  goal: Id | undefined
  goalName: string
  period: { from: number; to: number }
  onDone(pasted: Pasted): void
  onClose(): void
}) {
  const t = useT()
  const width = Math.max(1, ...cells.map((row) => row.length))
  const [isHeaded, setHeaded] = useState(() => hasHeader(cells))
  const [columns, setColumns] = useState(() => firstMapping(cells, width))
  const [year, setYear] = useState(period.from)

  const header = isHeaded ? cells[0] : undefined
  const body = useMemo(() => cells.slice(isHeaded ? 1 : 0), [cells, isHeaded])
  const needsYear = columns.some((meaning) => ofYear.includes(meaning))
  const pasted = useMemo(
    () =>
      tableToMeasures(records, body, {
        columns,
        ...(header && { header }),
        ...(goal !== undefined && { goal }),
        ...(needsYear && { year }),
      }),
    [records, body, columns, header, goal, needsYear, year],
  )
  const skipped = columns.filter((meaning) => meaning === 'skip').length
  const count = pasted.measures.length

  return (
    <Dialog
      title={t('planView.paste.title')}
      size="wide"
      closeLabel={t('app.cancel')}
      onClose={onClose}
    >
      <DialogBody>
        <p>{t('planView.paste.about')}</p>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isHeaded}
            onChange={(event) => setHeaded(event.target.checked)}
          />
          {t('planView.paste.header')}
        </label>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard */}
        <section className={styles.scroll} tabIndex={0} aria-label={t('planView.paste.preview')}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map((meaning, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <th key={index} scope="col" data-odd={meaning === 'keep' ? '' : undefined}>
                    <select
                      className={styles.select}
                      aria-label={t('planView.paste.column', {
                        name: header?.[index] || index + 1,
                      })}
                      value={meaning}
                      onChange={(event) => {
                        const chosen = columnMeanings.find((one) => one === event.target.value)
                        if (chosen) setColumns(columns.with(index, chosen))
                      }}
                    >
                      {columnMeanings.map((one) => (
                        <option key={one} value={one}>
                          {t(`planView.meaning.${one}`)}
                        </option>
                      ))}
                    </select>
                    {header && <span className={styles.header}>{header[index]}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {body.slice(0, shownRows).map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a preview do not move
                <tr key={at}>
                  {columns.map((meaning, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                    <td key={index} data-skipped={meaning === 'skip' ? '' : undefined}>
                      {row[index]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {body.length > shownRows && (
          <p className={styles.more}>
            {t('planView.paste.more', { count: body.length - shownRows })}
          </p>
        )}
        {needsYear && (
          <div className={styles.year}>
            <NumberField
              label={t('planView.paste.year')}
              value={year}
              onChange={setYear}
              minimum={1990}
              maximum={2100}
            />
          </div>
        )}
        <div role="status">
          {count === 0 ? (
            <Banner tone="warning" text={t('planView.paste.nothing')} />
          ) : (
            <ul className={styles.summary}>
              <li>{t('planView.paste.measures', { count })}</li>
              <li>{whereText()}</li>
              {newIn('goals') > 0 && (
                <li>{t('planView.paste.goals', { count: newIn('goals') })}</li>
              )}
              {newIn('bodies') > 0 && (
                <li>{t('planView.paste.bodies', { count: newIn('bodies') })}</li>
              )}
              {newIn('indicators') > 0 && (
                <li>{t('planView.paste.indicators', { count: newIn('indicators') })}</li>
              )}
              {columns.includes('keep') && <li>{t('planView.paste.kept')}</li>}
              {skipped > 0 && <li>{t('planView.paste.skipped', { count: skipped })}</li>}
            </ul>
          )}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button look="primary" isDisabled={count === 0} onPress={() => onDone(pasted)}>
          {t('planView.paste.done', { count })}
        </Button>
      </DialogFooter>
    </Dialog>
  )

  function newIn(kind: 'goals' | 'bodies' | 'indicators'): number {
    return pasted.records[kind].length - records[kind].length
  }

  function whereText(): string {
    const named = columns.some((meaning) => ['goal', 'binding-goal', 'priority'].includes(meaning))
    if (named) return t('planView.paste.toNamed')
    return goal === undefined
      ? t('planView.paste.toNew')
      : t('planView.paste.toGoal', { name: goalName })
  }
}

/** As guessed; in a table without headers the first column of words holds the measures. */
function firstMapping(cells: readonly string[][], width: number): ColumnMeaning[] {
  const header = Array.from({ length: width }, (_, index) => cells[0]?.[index] ?? '')
  if (hasHeader(cells)) {
    const guessed = guessMapping(header)
    return guessed.includes('measure') ? guessed : withMeasures(cells, guessed)
  }
  return withMeasures(
    cells,
    header.map((): ColumnMeaning => 'keep'),
  )
}

function withMeasures(cells: readonly string[][], guessed: ColumnMeaning[]): ColumnMeaning[] {
  const words = guessed.findIndex(
    (meaning, index) =>
      meaning === 'keep' && cells.some((row) => /\p{L}{3}/u.test(row[index] ?? '')),
  )
  return words === -1 ? guessed : guessed.with(words, 'measure')
}
