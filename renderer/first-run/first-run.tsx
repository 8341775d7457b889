import { type FormEvent, useEffect, useState } from 'react'
import { Form } from 'react-aria-components'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import type { OrganisationKind } from '#shared/plan/model.ts'
import type { Profile } from '#shared/settings.ts'
import { invoke, on } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { organisationKinds, uiLanguageOptions } from '../settings/choices.ts'
import { useSettings } from '../settings/settings-provider.tsx'
import { Button } from '../ui/button.tsx'
import { RadioList } from '../ui/radio-list.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './first-run.module.css'

/** The first start: who writes, for whom and in which language. Asked once. */
export function FirstRun() {
  const { settings, write } = useSettings()
  const attempt = useAttempt()

  useEffect(() => {
    void attempt(() => invoke('app.setView', { view: 'start' }))
    return on('app.closing', () => void invoke('app.readyToClose'))
  }, [attempt])

  return (
    <FirstRunForm
      language={settings.language}
      onLanguage={(language) => void attempt(() => write({ language }))}
      onDone={(profile) => void attempt(() => write({ profile }))}
    />
  )
}

export function FirstRunForm({
  language,
  onLanguage,
  onDone,
}: {
  language: UiLanguage
  onLanguage(language: UiLanguage): void
  onDone(profile: Profile): void
}) {
  const t = useT()
  const [name, setName] = useState('')
  const [role, setRole] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [kind, setKind] = useState<OrganisationKind>('municipality')
  const [isChecked, setChecked] = useState(false)
  const isMissing = (value: string) => isChecked && value.trim() === ''

  function submit(event: FormEvent) {
    event.preventDefault()
    setChecked(true)
    if (name.trim() === '' || organisation.trim() === '') return
    onDone({
      name: name.trim(),
      role: role.trim(),
      organisation: { name: organisation.trim(), kind },
    })
  }

  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <header className={styles.header}>
          <h1>{t('firstRun.title')}</h1>
          <p>{t('firstRun.lead')}</p>
        </header>
        <Form className={styles.form} onSubmit={submit} validationBehavior="aria">
          <RadioList
            label={t('settings.language')}
            look="line"
            options={uiLanguageOptions}
            value={language}
            onChange={onLanguage}
          />
          <TextField
            label={t('settings.name')}
            description={t('settings.name.why')}
            error={isMissing(name) ? t('settings.name.missing') : undefined}
            value={name}
            onChange={setName}
            maxLength={200}
            isRequired
            autoFocus
          />
          <TextField
            label={t('settings.role')}
            description={t('settings.role.example')}
            value={role}
            onChange={setRole}
            maxLength={200}
          />
          <TextField
            label={t('settings.organisation')}
            error={isMissing(organisation) ? t('settings.organisation.missing') : undefined}
            value={organisation}
            onChange={setOrganisation}
            isRequired
          />
          <RadioList
            label={t('settings.organisationKind')}
            look="line"
            options={organisationKinds.map((value) => ({
              value,
              label: t(`organisation.${value}`),
            }))}
            value={kind}
            onChange={setKind}
          />
          <footer className={styles.footer}>
            <p>{t('firstRun.privacy')}</p>
            <Button type="submit" look="primary">
              {t('firstRun.start')}
            </Button>
          </footer>
        </Form>
      </div>
    </main>
  )
}
