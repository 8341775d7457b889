import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Id, PlanMeta } from '#shared/plan/model.ts'
import {
  type Goal,
  type Measure,
  type Priority,
  populationGroups,
  type Records,
} from '#shared/plan/records.ts'
import { readEuros } from '#shared/records/cell-values.ts'
import { type Fields, type TreeKind, updateRow } from '#shared/records/edit.ts'
import { indicatorNamed } from '#shared/records/names.ts'
import type { CommentsStore } from '../comments/comments-store.ts'
import { RecordComments } from '../comments/record-comments.tsx'
import { useT } from '../i18n/language.tsx'
import { showsField, showsThing, type ThingPlace } from '../records/thing-place.ts'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { type CellValue, titleOf, withCell } from './cells.ts'
import { DraftField } from './draft-field.tsx'
import { DutyLinks, dutiesAbove } from './duty-links.tsx'
import { isYearText, yearOf } from './editors/years.ts'
import { NamesField } from './names-field.tsx'
import styles from './panel.module.css'
import { treeKinds } from './plan-edits.ts'
import type { GoalRow, MeasureRow, PlanRow, PriorityRow } from './plan-row.ts'

type TreeRow = PriorityRow | GoalRow | MeasureRow

const limits = { line: 2_000, passage: 20_000 } as const

/** All of one row, with room to write. What is typed is in the plan at once. */
export function DetailsPanel({
  row,
  meta,
  themes,
  onBlame,
  comments,
  commenting,
}: {
  row: PlanRow | undefined
  meta: Pick<PlanMeta, 'language' | 'organisation'>
  themes: readonly string[]
  onBlame(place: ThingPlace): void
  comments: CommentsStore
  /** The record somebody wants to comment on: a new object each time. */
  commenting: { id: Id } | undefined
}) {
  const t = useT()
  if (!row || row.kind === 'loose') {
    return <p className={styles.nothing}>{t('planView.details.nothing')}</p>
  }
  const place = { of: { kind: treeKinds[row.kind], record: row.id }, text: nameOf(row) }
  return (
    // The keys of undo are the records' here, since each key is written into them.
    <div key={row.id} className={styles.body} data-undo="records" {...showsThing(place)}>
      <p className={styles.place}>
        {t(`planView.kind.${row.kind}`)} {row.number}
      </p>
      {row.kind === 'measure' ? (
        <MeasureFields row={row} meta={meta} themes={themes} />
      ) : (
        <GroupFields row={row} meta={meta} />
      )}
      <Button onPress={() => onBlame(place)}>{t('command.edit.blame')}</Button>
      <RecordComments
        store={comments}
        kind={treeKinds[row.kind]}
        id={row.id}
        text={nameOf(row)}
        language={meta.language}
        begin={commenting?.id === row.id ? commenting : undefined}
      />
    </div>
  )
}

/** The words by which a reader knows a row. */
function nameOf(row: TreeRow): string {
  return `${row.number} ${titleOf(row)}`.trim()
}

/** Says of its content which field of a row it is. */
function Field({
  row,
  field,
  label,
  children,
}: {
  row: TreeRow
  field: string
  label: string
  children: ReactNode
}) {
  return (
    <div
      className={styles.part}
      {...showsField(treeKinds[row.kind], row.id, field, `${label}: ${nameOf(row)}`)}
    >
      {children}
    </div>
  )
}

/** Writes fields of a row as they are typed; what is typed into one field in one go is one step. */
function useWrite<Kind extends TreeKind>(kind: Kind, id: Id) {
  const { change } = useRecords()
  return (fields: Fields<Kind>) =>
    change((records) => updateRow(records, kind, id, fields), `${id}.${Object.keys(fields).join()}`)
}

function GroupFields({
  row,
  meta,
}: {
  row: PriorityRow | GoalRow
  meta: Pick<PlanMeta, 'language' | 'organisation'>
}) {
  const t = useT()
  const writePriority = useWrite('priorities', row.id)
  const writeGoal = useWrite('goals', row.id)
  const own: Priority | Goal = row.kind === 'goal' ? row.goal : row.priority
  const write = (fields: Pick<Partial<Priority>, 'title' | 'description' | 'duties'>) =>
    row.kind === 'goal' ? writeGoal(fields) : writePriority(fields)

  return (
    <>
      <Field row={row} field="title" label={t(`planView.kind.${row.kind}`)}>
        <TextArea
          label={t(`planView.kind.${row.kind}`)}
          value={own.title}
          maxLength={limits.line}
          onChange={(title) => write({ title: title.replaceAll('\n', ' ') })}
        />
      </Field>
      <Field row={row} field="description" label={t('planView.details.description')}>
        <Field row={row} field="description" label={t('planView.details.description')}>
          <TextArea
            label={t('planView.details.description')}
            value={own.description ?? ''}
            maxLength={limits.passage}
            onChange={(description) => write({ description: description || undefined })}
          />
        </Field>
      </Field>
      {row.kind === 'goal' && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={row.goal.binding ?? false}
            onChange={(event) => writeGoal({ binding: event.target.checked || undefined })}
          />
          {t('planView.details.binding')}
        </label>
      )}
      <DutyLinks
        keys={own.duties ?? []}
        meta={meta}
        onChange={(duties) => write({ duties: duties.length > 0 ? duties : undefined })}
      />
    </>
  )
}

function MeasureFields({
  row,
  meta,
  themes,
}: {
  row: MeasureRow
  meta: Pick<PlanMeta, 'language' | 'organisation'>
  themes: readonly string[]
}) {
  const t = useT()
  const { records, change } = useRecords()
  const write = useWrite('measures', row.id)
  const { measure } = row
  const { schedule } = measure
  const put = (cell: CellValue) => change((records) => withCell(records, row, cell))
  const names = (column: 'responsible' | 'themes', known: readonly string[]) => (
    <NamesField
      label={t(`planView.column.${column}`)}
      known={known}
      chosen={column === 'themes' ? measure.themes : row.bodies}
      onChange={(value) => put({ column, value })}
    />
  )

  return (
    <>
      <Field row={row} field="title" label={t('planView.column.title')}>
        <TextArea
          label={t('planView.column.title')}
          value={measure.title}
          maxLength={limits.line}
          onChange={(title) => write({ title: title.replaceAll('\n', ' ') })}
        />
      </Field>
      <TextArea
        label={t('planView.details.description')}
        value={measure.description ?? ''}
        maxLength={limits.passage}
        onChange={(description) => write({ description: description || undefined })}
      />
      <Field row={row} field="responsible" label={t('planView.column.responsible')}>
        {names(
          'responsible',
          records.bodies.map(({ name }) => name),
        )}
      </Field>
      <Field row={row} field="schedule" label={t('planView.column.schedule')}>
        <div className={styles.years}>
          {(['from', 'to'] as const).map((end) => (
            <DraftField
              key={end}
              label={t(`planView.schedule.${end}Year`)}
              value={`${schedule[end] ?? ''}`}
              error={(text) => (isYearText(text) ? undefined : t('planView.schedule.wrong'))}
              onDone={(text) => {
                const { [end]: _, ...rest } = schedule
                const year = yearOf(text)
                write({ schedule: year === undefined ? rest : { ...rest, [end]: year } })
              }}
            />
          ))}
        </div>
        <TextField
          label={t('planView.schedule.note')}
          value={schedule.note ?? ''}
          maxLength={limits.line}
          onChange={(note) => {
            const { note: _, ...rest } = schedule
            write({ schedule: note === '' ? rest : { ...rest, note } })
          }}
        />
      </Field>
      <Field row={row} field="resources" label={t('planView.column.resources')}>
        <TextArea
          label={t('planView.column.resources')}
          value={measure.resources}
          maxLength={limits.passage}
          onChange={(resources) => write({ resources })}
        />
      </Field>
      <Field row={row} field="appropriation" label={t('planView.column.appropriation')}>
        <DraftField
          label={t('planView.column.appropriation')}
          value={
            measure.appropriation === undefined ? '' : `${measure.appropriation}`.replace('.', ',')
          }
          error={(text) =>
            text.trim() === '' || readEuros(text) !== undefined
              ? undefined
              : t('planView.euros.wrong')
          }
          onDone={(text) => write({ appropriation: readEuros(text) })}
        />
      </Field>
      <Field row={row} field="indicators" label={t('planView.details.indicators')}>
        <Indicators row={row} onWrite={write} />
      </Field>
      <Field row={row} field="groups" label={t('planView.column.groups')}>
        <fieldset className={styles.group}>
          <legend>{t('planView.column.groups')}</legend>
          {populationGroups.map((group) => (
            <label key={group} className={styles.check}>
              <input
                type="checkbox"
                checked={measure.groups.includes(group)}
                onChange={(event) =>
                  put({
                    column: 'groups',
                    value: event.target.checked
                      ? [...measure.groups, group]
                      : measure.groups.filter((other) => other !== group),
                  })
                }
              />
              {t(`records.group.${group}`)}
            </label>
          ))}
        </fieldset>
      </Field>
      <Field row={row} field="themes" label={t('planView.column.themes')}>
        {names('themes', themes)}
      </Field>
      <DutyLinks keys={dutiesAbove(records, measure)} meta={meta} />
    </>
  )
}

function Indicators({
  row,
  onWrite,
}: {
  row: MeasureRow
  onWrite(fields: Fields<'measures'>): void
}) {
  const t = useT()
  const { records, change } = useRecords()
  const { indicators } = row.measure
  const write = (at: number, level: { baseline: string } | { target: string }) =>
    onWrite({
      indicators: indicators.map((one, index) => (index === at ? { ...one, ...level } : one)),
    })

  return (
    <fieldset className={styles.group}>
      <legend>{t('planView.details.indicators')}</legend>
      {indicators.map((one, at) => {
        const name = row.indicators[at] || t('planView.details.lostIndicator')
        return (
          <div key={one.indicator} className={styles.indicator}>
            <div className={styles.indicatorHead}>
              <span className={styles.legend}>{name}</span>
              <IconButton
                label={t('planView.details.removeIndicator', { name })}
                onPress={() => onWrite({ indicators: indicators.filter((other) => other !== one) })}
              >
                <X aria-hidden />
              </IconButton>
            </div>
            <TextField
              label={t('planView.column.baseline')}
              value={one.baseline}
              maxLength={limits.line}
              onChange={(baseline) => write(at, { baseline })}
            />
            <TextField
              label={t('planView.column.target')}
              value={one.target}
              maxLength={limits.line}
              onChange={(target) => write(at, { target })}
            />
          </div>
        )
      })}
      <NamesField
        label={t('planView.details.addIndicator')}
        known={records.indicators
          .map(({ name }) => name)
          .filter((name) => !row.indicators.includes(name))}
        chosen={[]}
        onChange={([name = '']) => change((records) => withIndicator(records, row.measure, name))}
      />
    </fieldset>
  )
}

function withIndicator(records: Records, measure: Measure, name: string): Records {
  const { records: known, id } = indicatorNamed(records, name)
  if (measure.indicators.some(({ indicator }) => indicator === id)) return records
  const added = { indicator: id, baseline: '', target: '' }
  return updateRow(known, 'measures', measure.id, { indicators: [...measure.indicators, added] })
}
