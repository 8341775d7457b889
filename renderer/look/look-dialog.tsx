import { useEffect, useState } from 'react'
import { contrast } from '#shared/look/contrast.ts'
import {
  defaultLook,
  endMargin,
  isReadable,
  type Look,
  look as schema,
  sideMargin,
  type TemplateLeft,
} from '#shared/look/look.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useFormat } from '../i18n/use-format.ts'
import { useSettings } from '../settings/settings-provider.tsx'
import { Button } from '../ui/button.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './look.module.css'
import { LookPreview } from './look-preview.tsx'
import { readLogo } from './read-logo.ts'

const edges = ['top', 'right', 'bottom', 'left'] as const satisfies (keyof Look['margins'])[]
const limits = { top: endMargin, right: sideMargin, bottom: endMargin, left: sideMargin }

/** How the organisation's documents look, chosen once and shown as it is chosen. */
export function LookDialog({ onClose }: { onClose(): void }) {
  const attempt = useAttempt()
  const [first, setFirst] = useState<Look>()
  useEffect(() => {
    void attempt(() => invoke('look.read')).then((look) => (look ? setFirst(look) : onClose()))
  }, [attempt, onClose])
  return first ? <LookForm first={first} onClose={onClose} /> : null
}

export function LookForm({ first, onClose }: { first: Look; onClose(): void }) {
  const t = useT()
  const attempt = useAttempt()
  const format = useFormat()
  const organisation = useSettings().settings.profile?.organisation.name ?? ''
  /** As it is typed; what of it is wrong is said beside it. */
  const [draft, setDraft] = useState(first)
  const [taken, setTaken] = useState<{ name: string; left: TemplateLeft[] }>()
  const change = (changed: Partial<Look>) => setDraft((before) => ({ ...before, ...changed }))

  const accent = draft.accent.trim().replace(/^#/, '').toUpperCase()
  const isColour = /^[0-9A-F]{6}$/.test(accent)
  const ratio = isColour ? format.number(Math.floor(contrast(accent, 'FFFFFF') * 10) / 10) : ''
  const errors = {
    headingFont: fontError(draft.headingFont),
    bodyFont: fontError(draft.bodyFont),
    accent: !isColour
      ? t('look.accent.invalid')
      : isReadable(accent)
        ? undefined
        : t('look.accent.tooLight', { ratio }),
  }
  const isWrong = Object.values(errors).some((error) => error !== undefined)
  const shown = {
    ...draft,
    headingFont: errors.headingFont ? first.headingFont : draft.headingFont.trim(),
    bodyFont: errors.bodyFont ? first.bodyFont : draft.bodyFont.trim(),
    accent: isColour ? accent : first.accent,
  }

  function fontError(font: string): string | undefined {
    return schema.shape.bodyFont.safeParse(font).success ? undefined : t('look.font.invalid')
  }

  async function submit() {
    if (isWrong) return
    const isWritten = await attempt(async () => {
      await invoke('look.write', { ...shown, footer: draft.footer.trim() })
      return true
    })
    if (isWritten) onClose()
  }

  const takeTemplate = () =>
    attempt(async () => {
      const found = await invoke('look.fromTemplate')
      if (!found) return
      const { logo, ...rest } = found.look
      change(logo ? { ...rest, logo: await readLogo(fileOf(logo, found.name)) } : rest)
      setTaken({ name: found.name, left: found.left })
    })

  const pickLogo = () =>
    attempt(async () => {
      const picked = await invoke('assets.pick')
      if (picked) change({ logo: await readLogo(new File([picked.bytes], picked.name)) })
    })

  return (
    <FormDialog
      title={t('look.title')}
      size="wide"
      isDisabled={isWrong}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('look.text')}</p>
      <div className={styles.columns}>
        <div className={styles.form}>
          <div className={styles.buttons}>
            <Button onPress={() => void takeTemplate()}>{t('look.fromTemplate')}</Button>
            <Button look="quiet" onPress={() => setDraft(defaultLook)}>
              {t('look.reset')}
            </Button>
          </div>
          <div role="status">{taken && <Taken {...taken} />}</div>
          <div className={styles.pair}>
            <TextField
              label={t('look.headingFont')}
              error={errors.headingFont}
              value={draft.headingFont}
              onChange={(headingFont) => change({ headingFont })}
              maxLength={60}
            />
            <TextField
              label={t('look.bodyFont')}
              error={errors.bodyFont}
              value={draft.bodyFont}
              onChange={(bodyFont) => change({ bodyFont })}
              maxLength={60}
            />
          </div>
          <p className={styles.why}>{t('look.font.why')}</p>
          <div className={styles.colour}>
            <TextField
              label={t('look.accent')}
              description={t('look.accent.why', { ratio })}
              error={errors.accent}
              value={draft.accent}
              onChange={(value) => change({ accent: value })}
              maxLength={9}
            />
            <input
              type="color"
              className={styles.swatch}
              aria-label={t('look.accent.pick')}
              value={`#${shown.accent}`.toLowerCase()}
              onChange={(event) => change({ accent: event.target.value.slice(1).toUpperCase() })}
            />
          </div>
          <fieldset className={styles.group}>
            <legend className={styles.groupLabel}>{t('look.logo')}</legend>
            <p className={styles.why}>{t('look.logo.why')}</p>
            <div className={styles.buttons}>
              <Button onPress={() => void pickLogo()}>{t('look.logo.choose')}</Button>
              {draft.logo && (
                <Button look="quiet" onPress={() => change({ logo: null })}>
                  {t('look.logo.remove')}
                </Button>
              )}
            </div>
          </fieldset>
          <TextField
            label={t('look.footer')}
            description={t('look.footer.why')}
            value={draft.footer}
            onChange={(footer) => change({ footer })}
            maxLength={200}
          />
          <fieldset className={styles.group}>
            <legend className={styles.groupLabel}>{t('look.margins')}</legend>
            <div className={styles.margins}>
              {edges.map((edge) => (
                <NumberField
                  key={edge}
                  label={t(`look.margin.${edge}`)}
                  value={draft.margins[edge]}
                  minimum={limits[edge].least}
                  maximum={limits[edge].most}
                  onChange={(length) => change({ margins: { ...draft.margins, [edge]: length } })}
                />
              ))}
            </div>
          </fieldset>
        </div>
        <LookPreview look={shown} organisation={organisation} />
      </div>
    </FormDialog>
  )
}

/** What came of a template, and what of it stayed out. */
function Taken({ name, left }: { name: string; left: TemplateLeft[] }) {
  const t = useT()
  return (
    <div className={styles.notes}>
      <p>{t('look.taken', { name })}</p>
      {left.length > 0 && (
        <ul>
          {left.map((what) => (
            <li key={what}>{t(`look.left.${what}`)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function fileOf({ bytes, format }: NonNullable<Look['logo']>, name: string): File {
  return new File([bytes], name, { type: `image/${format}` })
}
