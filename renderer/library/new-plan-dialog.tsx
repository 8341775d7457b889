import { useEffect, useMemo, useState } from 'react'
import type { TemplateSummary } from '#shared/ipc/templates.ts'
import type { Id, Organisation, PlanLanguage } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useLanguage, useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useSettings } from '../settings/settings-provider.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { RadioList } from '../ui/radio-list.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './new-plan-dialog.module.css'
import { organisationFor, templatesFor } from './template-choice.ts'

/** A new plan: what kind, for whom, for which years, in which language. All but the kind is filled in. */
export function NewPlanDialog({
  onCreated,
  onClose,
}: {
  onCreated(id: Id): void
  onClose(): void
}) {
  const attempt = useAttempt()
  const { settings } = useSettings()
  const [templates, setTemplates] = useState<TemplateSummary[]>([])

  useEffect(() => {
    void attempt(() => invoke('templates.list')).then((list) => setTemplates(list ?? []))
  }, [attempt])

  if (templates.length === 0) return null
  return (
    <NewPlanForm
      templates={templates}
      organisation={settings.profile?.organisation ?? { name: '', kind: 'municipality' }}
      year={new Date().getFullYear()}
      onClose={onClose}
      onCreate={async (choice) => {
        const created = await attempt(() => invoke('plans.create', choice))
        if (!created) return
        onClose()
        onCreated(created.id)
      }}
    />
  )
}

type Choice = {
  template: string
  language: PlanLanguage
  organisation: Organisation
  period: { from: number; to: number }
}

export function NewPlanForm({
  templates,
  organisation: own,
  year,
  onCreate,
  onClose,
}: {
  templates: readonly TemplateSummary[]
  organisation: Organisation
  year: number
  onCreate(choice: Choice): Promise<void>
  onClose(): void
}) {
  const t = useT()
  const uiLanguage = useLanguage()
  const [language, setLanguage] = useState<PlanLanguage>(uiLanguage === 'sv' ? 'sv' : 'fi')
  const offered = useMemo(
    () => templatesFor(templates, language, own.kind),
    [templates, language, own.kind],
  )
  const [chosen, setChosen] = useState(offered[0]?.id)
  const template = offered.find(({ id }) => id === chosen) ?? offered[0]
  const [organisation, setOrganisation] = useState(own.name)
  const [from, setFrom] = useState(year)
  const [to, setTo] = useState<number>()
  const end = to ?? from + (template?.years ?? 1) - 1
  const isOrganisationMissing = organisation.trim() === ''
  const isBackwards = end < from

  async function submit() {
    if (!template || isOrganisationMissing || isBackwards) return
    await onCreate({
      template: template.id,
      language,
      organisation: organisationFor(own, organisation.trim(), template),
      period: { from, to: end },
    })
  }

  return (
    <FormDialog
      title={t('new.title')}
      size="large"
      submitLabel={t('new.create')}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioList
        label={t('new.template')}
        options={offered.map(({ id, name, description }) => ({
          value: id,
          label: name,
          description,
          lang: language,
        }))}
        value={template?.id ?? null}
        onChange={(id) => {
          setChosen(id)
          setTo(undefined)
        }}
      />
      <div className={styles.fields}>
        <TextField
          label={t('details.organisation')}
          error={isOrganisationMissing ? t('settings.organisation.missing') : undefined}
          value={organisation}
          onChange={setOrganisation}
          isRequired
        />
        <fieldset className={styles.period}>
          <legend>{t('details.period')}</legend>
          <div className={styles.years}>
            <NumberField
              label={t('details.period.from')}
              value={from}
              minimum={1990}
              maximum={2150}
              onChange={setFrom}
            />
            <NumberField
              label={t('details.period.to')}
              value={end}
              minimum={1990}
              maximum={2150}
              error={isBackwards ? t('details.period.backwards') : undefined}
              onChange={setTo}
            />
          </div>
        </fieldset>
        <RadioList
          label={t('new.language')}
          look="line"
          options={[
            { value: 'fi', label: t('new.language.fi') },
            { value: 'sv', label: t('new.language.sv') },
          ]}
          value={language}
          onChange={setLanguage}
        />
      </div>
    </FormDialog>
  )
}
