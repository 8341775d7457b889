import { useState } from 'react'
import { patternFromWords, patternInWords } from '#shared/package/file-names.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { FieldSection } from '../ui/field-section.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { RadioList } from '../ui/radio-list.tsx'
import { TextField } from '../ui/text-field.tsx'
import { organisationKinds, themes, uiLanguageOptions } from './choices.ts'
import { FileNamesField } from './file-names-field.tsx'
import styles from './settings-dialog.module.css'
import { useSettings } from './settings-provider.tsx'

/**
 * Profile, language, theme and zoom. What is seen at once (language, theme, zoom) changes at once;
 * the profile when the dialog is accepted.
 */
export function SettingsDialog({ onLook, onClose }: { onLook(): void; onClose(): void }) {
  const t = useT()
  const attempt = useAttempt()
  const { settings, write } = useSettings()
  const [name, setName] = useState(settings.profile?.name ?? '')
  const [role, setRole] = useState(settings.profile?.role ?? '')
  const [organisation, setOrganisation] = useState(settings.profile?.organisation.name ?? '')
  const [kind, setKind] = useState(settings.profile?.organisation.kind ?? 'municipality')
  const [fileNames, setFileNames] = useState(() =>
    patternInWords(settings.fileNames, settings.language),
  )
  const isNameMissing = name.trim() === ''
  const isOrganisationMissing = organisation.trim() === ''
  const show = (change: Parameters<typeof write>[0]) => void attempt(() => write(change))

  async function submit() {
    const names = patternFromWords(fileNames)
    if (isNameMissing || isOrganisationMissing) return
    if (fileNames.trim() === '' || 'unknown' in names) return
    const before = settings.profile?.organisation
    // The official code belongs to the name; another name has another code.
    const code = before?.name === organisation.trim() ? before : {}
    const profile = {
      name: name.trim(),
      role: role.trim(),
      organisation: { ...code, name: organisation.trim(), kind },
    }
    const isWritten = await attempt(async () => {
      await write({ profile, fileNames: names.pattern.trim() })
      return true
    })
    if (isWritten) onClose()
  }

  return (
    <FormDialog title={t('settings.title')} onSubmit={submit} onClose={onClose}>
      <FieldSection title={t('settings.look')}>
        <RadioList
          label={t('settings.language')}
          look="line"
          options={uiLanguageOptions}
          value={settings.language}
          onChange={(language) => show({ language })}
        />
        <RadioList
          label={t('settings.theme')}
          look="line"
          options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          value={settings.theme}
          onChange={(theme) => show({ theme })}
        />
        <div className={styles.narrow}>
          <NumberField
            label={t('settings.zoom')}
            value={settings.zoom}
            minimum={50}
            maximum={300}
            step={10}
            unit="percent"
            onChange={(zoom) => show({ zoom })}
          />
        </div>
      </FieldSection>
      <FieldSection title={t('look.title')}>
        <p>{t('settings.documents.why')}</p>
        <div>
          <Button onPress={onLook}>{t('command.app.look')}</Button>
        </div>
        <FileNamesField words={fileNames} onChange={setFileNames} />
      </FieldSection>
      <FieldSection title={t('settings.profile')}>
        <TextField
          label={t('settings.name')}
          description={t('settings.name.why')}
          error={isNameMissing ? t('settings.name.missing') : undefined}
          value={name}
          onChange={setName}
          maxLength={200}
          isRequired
        />
        <TextField label={t('settings.role')} value={role} onChange={setRole} maxLength={200} />
        <TextField
          label={t('settings.organisation')}
          description={t('settings.organisation.why')}
          error={isOrganisationMissing ? t('settings.organisation.missing') : undefined}
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
      </FieldSection>
    </FormDialog>
  )
}
