import { useContext, useState } from 'react'
import { Node, Transforms } from 'slate'
import { useSlateStatic } from 'slate-react'
import {
  type MeasureColumn,
  type MeasureGrouping,
  type MeasurePattern,
  measureColumns,
  measureGroupings,
} from '#shared/plan/measure-table-options.ts'
import type { Id, RecordFilter } from '#shared/plan/model.ts'
import type { View } from '#shared/plan/record-views.ts'
import { populationGroups, type Records } from '#shared/plan/records.ts'
import { patternDefaults } from '#shared/print/views/measure-table.ts'
import { numbered } from '#shared/print/views/view-table.ts'
import { periodText } from '#shared/print/words.ts'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioList } from '../../ui/radio-list.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PlanMetaContext } from '../editor-tools.ts'
import type { ViewWithSettings } from '../new-view.ts'
import { pathOfId } from '../queries.ts'
import { useViewData } from '../view-data.ts'
import { ChoiceList } from './choice-list.tsx'
import styles from './dialogs.module.css'

/** Asks what a view of records shows: pattern, columns, year, and which measures. */
export function ViewDialog({ id, onClose }: { id: Id; onClose(): void }) {
  const t = useT()
  const editor = useSlateStatic()
  const { records } = useViewData()
  const [view] = useState(() => Node.get(editor, pathOfId(editor, id) ?? [0]) as ViewWithSettings)
  const [settings, setSettings] = useState(() => settingsOf(view))
  const change = (changed: Partial<Settings>) => setSettings({ ...settings, ...changed })

  function save() {
    const at = pathOfId(editor, id)
    editor.endUndoStep()
    if (at) Transforms.setNodes<View>(editor, propertiesOf(view, settings), { at })
    editor.endUndoStep()
    onClose()
  }

  return (
    <FormDialog
      title={t('views.settings')}
      submitLabel={t('app.ok')}
      isDisabled={settings.columns.length === 0}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField
        label={t('editor.tableCaption')}
        description={t('editor.tableCaptionHint')}
        value={settings.caption}
        onChange={(caption) => change({ caption })}
        maxLength={2_000}
        autoFocus
      />
      {'year' in view && <YearField year={settings.year} onChange={(year) => change({ year })} />}
      {view.type === 'measure-table' && (
        <MeasureTableFields settings={settings} onChange={change} />
      )}
      {'filter' in view && (
        <FilterFields
          filter={settings.filter}
          records={records}
          onChange={(filter) => change({ filter })}
        />
      )}
    </FormDialog>
  )
}

/** What the fields show: all that any view can have, those of the pattern filled in. */
type Settings = {
  caption: string
  year: number
  pattern: MeasurePattern
  columns: readonly MeasureColumn[]
  groupBy: MeasureGrouping
  filter: RecordFilter
}

function settingsOf(view: ViewWithSettings): Settings {
  const pattern = 'pattern' in view ? view.pattern : 'classic'
  const { caption, year, columns, groupBy, filter }: Partial<Settings> = view
  return {
    caption: caption ?? '',
    year: year ?? 0,
    pattern,
    columns: columns ?? patternDefaults[pattern].columns,
    groupBy: groupBy ?? patternDefaults[pattern].groupBy,
    filter: filter ?? {},
  }
}

/** What is as the pattern has it is not kept, so that it follows the pattern. Null takes a property away. */
function propertiesOf(view: ViewWithSettings, settings: Settings) {
  const caption = settings.caption.trim()
  const { year, pattern, columns, groupBy } = settings
  const filter = withoutEmpty(settings.filter)
  if (view.type === 'status-summary') return { caption, year }
  if (view.type === 'follow-up-table') return { caption, year, filter }
  const usual = patternDefaults[pattern]
  const isUsual =
    columns.length === usual.columns.length &&
    columns.every((column) => usual.columns.includes(column))
  return {
    caption,
    filter,
    pattern,
    columns: isUsual ? null : columns,
    groupBy: groupBy === usual.groupBy ? null : groupBy,
  }
}

/** Nothing chosen is no limit. */
function withoutEmpty(filter: RecordFilter): RecordFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, chosen]) => chosen.length > 0))
}

function YearField({ year, onChange }: { year: number; onChange(year: number): void }) {
  const t = useT()
  const period = useContext(PlanMetaContext)?.period
  const isOutside = period !== undefined && (year < period.from || year > period.to)
  return (
    <div>
      <NumberField
        label={t('views.year')}
        value={year}
        onChange={onChange}
        minimum={1900}
        maximum={2200}
      />
      <p className={styles.description} role="status">
        {isOutside && t('views.yearOutside', { period: periodText(period) })}
      </p>
    </div>
  )
}

const patterns = ['classic', 'regional', 'county'] as const

function MeasureTableFields({
  settings: { pattern, columns, groupBy },
  onChange,
}: {
  settings: Settings
  onChange(changed: Partial<Settings>): void
}) {
  const t = useT()
  return (
    <>
      <RadioList<MeasurePattern>
        label={t('views.pattern')}
        options={patterns.map((value) => ({
          value,
          label: t(`views.pattern.${value}`),
          description: t(`views.pattern.${value}.hint`),
        }))}
        value={pattern}
        onChange={(pattern) => onChange({ pattern, ...patternDefaults[pattern] })}
      />
      <SelectField
        label={t('views.groupBy')}
        options={measureGroupings.map((value) => ({ value, label: t(`views.groupBy.${value}`) }))}
        value={groupBy}
        onChange={(groupBy) => onChange({ groupBy })}
      />
      <ChoiceList
        label={t('views.columns')}
        options={measureColumns.map((value) => ({
          value,
          label: t(`records.column.${value === 'indicators' ? 'indicator' : value}`),
        }))}
        value={columns}
        onChange={(columns) => onChange({ columns })}
        error={columns.length === 0 ? t('views.columnsNone') : undefined}
      />
    </>
  )
}

function FilterFields({
  filter,
  records,
  onChange,
}: {
  filter: RecordFilter
  records: Records
  onChange(filter: RecordFilter): void
}) {
  const t = useT()
  const priorities = records.priorities.map(({ id, title }, index) => ({
    value: id,
    label: numbered(`${index + 1}`, title),
  }))
  const bodies = records.bodies.map(({ id, name }) => ({ value: id, label: name }))
  const groups = populationGroups.map((value) => ({ value, label: t(`records.group.${value}`) }))
  return (
    <>
      <p className={styles.description}>{t('views.filterHint')}</p>
      {priorities.length > 0 && (
        <ChoiceList
          label={t('views.filter.priorities')}
          options={priorities}
          value={filter.priorities ?? []}
          onChange={(chosen) => onChange({ ...filter, priorities: chosen })}
        />
      )}
      {bodies.length > 0 && (
        <ChoiceList
          label={t('views.filter.bodies')}
          options={bodies}
          value={filter.bodies ?? []}
          onChange={(chosen) => onChange({ ...filter, bodies: chosen })}
        />
      )}
      <ChoiceList
        label={t('views.filter.groups')}
        options={groups}
        value={filter.groups ?? []}
        onChange={(chosen) => onChange({ ...filter, groups: chosen })}
      />
    </>
  )
}
