import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { MessageKey } from '#shared/i18n/messages.ts'
import type { BlamedFact } from '#shared/ipc/history.ts'
import { isUsualCaseNumber } from '#shared/plan/case-number.ts'
import { createId } from '#shared/plan/id.ts'
import type { Person, PlanMeta, Submission } from '#shared/plan/model.ts'
import { periodText } from '#shared/print/words.ts'
import { useT } from '../i18n/language.tsx'
import { showsThing } from '../records/thing-place.ts'
import { organisationKinds } from '../settings/choices.ts'
import { Button } from '../ui/button.tsx'
import { FieldRow } from '../ui/field-row.tsx'
import { FieldSection } from '../ui/field-section.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './plan-details-dialog.module.css'
import { parseWrittenDate, writtenDate } from './written-date.ts'

const statuses = [
  'draft',
  'statements',
  'board',
  'council',
  'approved',
] as const satisfies Submission['status'][]

const labelOf = {
  title: 'details.title',
  organisation: 'details.organisation',
  period: 'details.period',
  submission: 'details.handling',
  people: 'details.people',
} as const satisfies Record<BlamedFact, MessageKey>

/** What stands on the cover and in the decision: title, organisation, period, handling, people. */
export function PlanDetailsDialog({
  meta,
  isHandled,
  onHandling,
  onDone,
  onClose,
}: {
  meta: PlanMeta
  /** The plan has stages of handling: its decision follows from them and is not typed here as well. */
  isHandled: boolean
  /** Leads to the stages. */
  onHandling(): void
  onDone(meta: PlanMeta): void
  onClose(): void
}) {
  const t = useT()
  const { submission } = meta
  const [title, setTitle] = useState(meta.title)
  const [organisation, setOrganisation] = useState(meta.organisation.name)
  const [kind, setKind] = useState(meta.organisation.kind)
  const [from, setFrom] = useState(meta.period.from)
  const [to, setTo] = useState(meta.period.to)
  const [status, setStatus] = useState(submission.status)
  const [caseNumber, setCaseNumber] = useState(submission.caseNumber ?? '')
  const [body, setBody] = useState(submission.body ?? '')
  const [date, setDate] = useState(submission.date ? writtenDate(submission.date) : '')
  const [section, setSection] = useState(submission.section ?? '')
  const [people, setPeople] = useState<Person[]>(meta.people)

  const day = parseWrittenDate(date)
  const errors = {
    title: title.trim() === '' ? t('details.title.missing') : undefined,
    organisation: organisation.trim() === '' ? t('settings.organisation.missing') : undefined,
    to: to < from ? t('details.period.backwards') : undefined,
    date: date.trim() !== '' && day === undefined ? t('details.date.wrong') : undefined,
  }
  const isUnusual = caseNumber.trim() !== '' && !isUsualCaseNumber(caseNumber)

  /** Under the pointer there, who changed it can be asked. */
  const showsFact = (meta: BlamedFact, value: string) =>
    showsThing({ of: { meta }, text: `${t(labelOf[meta])}: ${value}` })

  const isWrong = Object.values(errors).some((error) => error !== undefined)

  function typedMeta(): PlanMeta {
    const { caseNumber: _, body: __, date: ___, section: ____, ...others } = submission
    const typed = {
      ...others,
      status,
      ...filled({ caseNumber, body, section: section.replace(/^§\s*/, ''), date: day ?? '' }),
    }
    return {
      ...meta,
      title: title.trim(),
      organisation: { ...meta.organisation, name: organisation.trim(), kind },
      period: { from, to },
      submission: isHandled ? submission : typed,
      people: people.filter(({ name }) => name.trim() !== ''),
    }
  }

  function submit() {
    if (isWrong) return
    onDone(typedMeta())
    onClose()
  }

  /** What was typed here first is not lost on the way. */
  function goToHandling() {
    const typed = typedMeta()
    if (!isWrong && JSON.stringify(typed) !== JSON.stringify(meta)) onDone(typed)
    onHandling()
  }

  return (
    <FormDialog title={t('details.heading')} size="large" onSubmit={submit} onClose={onClose}>
      <FieldSection {...showsFact('title', meta.title)}>
        <TextField
          label={t('details.title')}
          error={errors.title}
          value={title}
          onChange={setTitle}
          maxLength={1000}
          isRequired
        />
        <FieldRow {...showsFact('organisation', meta.organisation.name)}>
          <TextField
            label={t('details.organisation')}
            error={errors.organisation}
            value={organisation}
            onChange={setOrganisation}
            isRequired
          />
          <SelectField
            label={t('settings.organisationKind')}
            options={organisationKinds.map((value) => ({
              value,
              label: t(`organisation.${value}`),
            }))}
            value={kind}
            onChange={setKind}
          />
        </FieldRow>
        <FieldRow {...showsFact('period', periodText(meta.period))}>
          <NumberField
            label={t('details.period.from')}
            value={from}
            minimum={1990}
            maximum={2150}
            onChange={setFrom}
          />
          <NumberField
            label={t('details.period.to')}
            value={to}
            minimum={1990}
            maximum={2150}
            error={errors.to}
            onChange={setTo}
          />
        </FieldRow>
        <p className={styles.fixed}>
          {t('details.language', { language: t(`language.${meta.language}`) })}
        </p>
      </FieldSection>

      <FieldSection
        title={t('details.handling')}
        {...showsFact('submission', t(`status.${submission.status}`))}
      >
        {isHandled ? (
          <Handled submission={submission} onHandling={goToHandling} />
        ) : (
          <>
            <FieldRow>
              <SelectField
                label={t('details.status')}
                options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
                value={status}
                onChange={setStatus}
              />
              <TextField
                label={t('details.caseNumber')}
                description={
                  isUnusual ? t('details.caseNumber.unusual') : t('details.caseNumber.example')
                }
                value={caseNumber}
                onChange={setCaseNumber}
                maxLength={200}
              />
            </FieldRow>
            <div className={styles.triple}>
              <TextField
                label={t('details.body')}
                description={t('details.body.example')}
                value={body}
                onChange={setBody}
              />
              <TextField
                label={t('details.date')}
                description={t('details.date.example')}
                error={errors.date}
                value={date}
                onChange={setDate}
              />
              <TextField
                label={t('details.section')}
                value={section}
                onChange={setSection}
                maxLength={50}
              />
            </div>
          </>
        )}
      </FieldSection>

      <FieldSection
        title={t('details.people')}
        {...showsFact('people', meta.people.map(({ name }) => name).join(', '))}
      >
        {people.length === 0 && <p className={styles.fixed}>{t('details.people.none')}</p>}
        <ul className={styles.people}>
          {people.map((person, index) => (
            <PersonRow
              key={person.id}
              person={person}
              number={index + 1}
              onChange={(changed) =>
                setPeople(people.map((other) => (other.id === changed.id ? changed : other)))
              }
              onRemove={() => setPeople(people.filter(({ id }) => id !== person.id))}
            />
          ))}
        </ul>
        <div>
          <Button onPress={() => setPeople([...people, { id: createId(), name: '' }])}>
            <Plus aria-hidden />
            {t('details.people.add')}
          </Button>
        </div>
      </FieldSection>
    </FormDialog>
  )
}

/** The decision as the stages have it. */
function Handled({ submission, onHandling }: { submission: Submission; onHandling(): void }) {
  const t = useT()
  const { status, body, date, section, caseNumber } = submission
  const facts: [label: string, value: string | undefined][] = [
    [t('details.status'), t(`status.${status}`)],
    [t('details.caseNumber'), caseNumber],
    [t('details.body'), body],
    [t('details.date'), date && writtenDate(date)],
    [t('details.section'), section],
  ]
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? '–'}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.fixed}>{t('details.handled')}</p>
      <div>
        <Button onPress={onHandling}>{t('details.handled.edit')}</Button>
      </div>
    </>
  )
}

function PersonRow({
  person,
  number,
  onChange,
  onRemove,
}: {
  person: Person
  number: number
  onChange(person: Person): void
  onRemove(): void
}) {
  const t = useT()
  return (
    <li className={styles.person}>
      <TextField
        label={t('details.people.name')}
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
        autoFocus={person.name === '' && person.title === undefined}
      />
      <TextField
        label={t('details.people.title')}
        value={person.title ?? ''}
        onChange={(title) => onChange({ ...person, title })}
      />
      <TextField
        label={t('details.people.role')}
        value={person.role ?? ''}
        onChange={(role) => onChange({ ...person, role })}
      />
      <IconButton
        label={t('details.people.remove', { name: person.name || String(number) })}
        onPress={onRemove}
      >
        <X aria-hidden />
      </IconButton>
    </li>
  )
}

/** The fields that hold something, without the spaces around it. */
function filled<Key extends string>(fields: Record<Key, string>): Partial<Record<Key, string>> {
  const entries = Object.entries<string>(fields).map(([key, value]) => [key, value.trim()])
  return Object.fromEntries(entries.filter(([, value]) => value !== '')) as Partial<
    Record<Key, string>
  >
}
