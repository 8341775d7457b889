import { useState } from 'react'
import { AppError } from '#shared/errors.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { recordNumbers } from '#shared/plan/record-numbering.ts'
import { followUpStatuses, type Records } from '#shared/plan/records.ts'
import { type SheetConflict, takeFromSheet } from '#shared/records/merge-owner-sheet.ts'
import { errorSentence } from '../i18n/error-sentence.ts'
import { useT } from '../i18n/language.tsx'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import styles from './followup.module.css'
import type { MergedSheet } from './merge-sheets.ts'

/** What came in with the sheets, and what they and the plan disagree about: the plan's own stays until changed here. */
export function MergedDialog({
  files,
  onClose,
}: {
  files: readonly MergedSheet[]
  onClose(): void
}) {
  const t = useT()
  return (
    <Dialog
      title={t('followUp.merged.title')}
      size="large"
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <DialogBody isForReading>
        <ul className={styles.merged}>
          {files.map((file) => (
            <li key={file.name}>
              <h3>{file.name}</h3>
              {'error' in file ? (
                <p>{errorSentence(t, AppError.from(file.error))}</p>
              ) : (
                <>
                  <p>{t('followUp.merged.changed', { count: file.changed.length })}</p>
                  {file.conflicts.length > 0 && (
                    <>
                      <p>{t('followUp.merged.conflicts', { count: file.conflicts.length })}</p>
                      <ul>
                        {file.conflicts.map((conflict) => (
                          <Conflict
                            key={`${conflict.id}.${'field' in conflict ? conflict.field : ''}`}
                            conflict={conflict}
                          />
                        ))}
                      </ul>
                    </>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
      </DialogBody>
      <DialogFooter>
        <Button look="primary" onPress={onClose}>
          {t('app.ok')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

function Conflict({ conflict }: { conflict: SheetConflict }) {
  const t = useT()
  const { records, change } = useRecords()
  const [isTaken, setTaken] = useState(false)
  const isField = conflict.reason === 'both-changed'

  return (
    <li className={styles.conflict}>
      <p>
        <b>{placeOf(conflict, records)}</b>
        {isField && `: ${fieldName(t, conflict.field)}`}
      </p>
      {isField ? (
        <dl>
          <dt>{t('followUp.merged.ours')}</dt>
          <dd>{valueText(t, conflict.ours, records)}</dd>
          <dt>{t('followUp.merged.theirs')}</dt>
          <dd>{valueText(t, conflict.theirs, records)}</dd>
        </dl>
      ) : (
        <p>{t(`followUp.merged.${conflict.reason}`)}</p>
      )}
      {isTaken ? (
        <p role="status">{t('followUp.merged.taken')}</p>
      ) : (
        <Button
          onPress={() => {
            change((records) => takeFromSheet(records, conflict))
            setTaken(true)
          }}
        >
          {t(
            conflict.reason === 'removed-there' ? 'followUp.merged.remove' : 'followUp.merged.take',
          )}
        </Button>
      )}
    </li>
  )
}

/** "1.2.3 Ystäväpiirit kylille (2027)": the row that a conflict is about. */
function placeOf(conflict: SheetConflict, records: Records): string {
  const report = records.followUps.find(({ id }) => id === conflict.id)
  const id = report?.measure ?? conflict.id
  const { kind } = conflict
  const row = records[report ? 'measures' : kind].find((row) => row.id === id)
  const own = 'theirs' in conflict && conflict.reason === 'removed-here' ? conflict.theirs : row
  const title = own && ('title' in own ? own.title : 'name' in own ? own.name : '')
  const words = [recordNumbers(records).get(id), title, report && `(${report.year})`]
  return words.filter(Boolean).join(' ')
}

const fieldNames: Partial<Record<string, MessageKey>> = {
  status: 'followUp.merged.status',
  done: 'followUp.done',
  values: 'followUp.values',
  reason: 'followUp.reason',
  next: 'followUp.next',
  title: 'records.column.measure',
  description: 'records.column.description',
  responsible: 'records.column.responsible',
  schedule: 'records.column.schedule',
  resources: 'records.column.resources',
  indicators: 'records.column.indicator',
  groups: 'records.column.groups',
  themes: 'records.column.themes',
  appropriation: 'records.column.appropriation',
}

function fieldName(t: Translate, field: string): string {
  const key = fieldNames[field]
  return key ? t(key) : field
}

/** What stands in a field, for people: words for codes, names for ids. */
function valueText(t: Translate, value: unknown, records: Records): string {
  if (value === undefined || value === '') return t('followUp.merged.nothing')
  const status = followUpStatuses.find((known) => known === value)
  if (status) return t(`records.standing.${status}`)
  if (Array.isArray(value)) return value.map((item) => valueText(t, item, records)).join('; ')
  if (typeof value === 'object' && value !== null) {
    return Object.values(value)
      .map((item) => valueText(t, item, records))
      .join(', ')
  }
  const named = [...records.indicators, ...records.bodies].find(({ id }) => id === value)
  return named?.name ?? String(value)
}
