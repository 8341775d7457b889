import { Copy, KeyRound } from 'lucide-react'
import { isLongEnough, passwordLimits } from '#shared/exchange/password.ts'
import { invoke } from '../api.ts'
import { CheckField } from '../editor/dialogs/check-field.tsx'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useNotify } from '../ui/toaster.tsx'
import styles from './handouts.module.css'

/** In a low window the warning would be below the edge. */
function showWarning(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest' })
}

/** Whether such a password would be taken; without one there is nothing wrong. */
export function isUsable(password: string | undefined): boolean {
  return password === undefined || isLongEnough(password)
}

/**
 * With a password or without. It is shown as it is typed: it has to be told to someone, and a password
 * that was mistyped unseen would lock the file for good.
 */
export function PasswordChoice({
  password,
  onChange,
}: {
  password: string | undefined
  onChange(password: string | undefined): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()

  const suggestion = () => attempt(() => invoke('handouts.suggestPassword'))

  async function suggest() {
    const suggested = await suggestion()
    if (suggested !== undefined) onChange(suggested)
  }

  /** The field comes with what is suggested, which so takes the place of nothing that was typed. */
  async function choose() {
    onChange((await suggestion()) ?? '')
  }

  async function copy() {
    await navigator.clipboard.writeText(password ?? '')
    notify({ text: t('handouts.password.copied') })
  }

  return (
    <div className={styles.fields}>
      <CheckField
        label={t('handouts.password.use')}
        isSelected={password !== undefined}
        onChange={(isSelected) => (isSelected ? void choose() : onChange(undefined))}
      />
      {password !== undefined && (
        <>
          <div className={styles.passwordLine}>
            <TextField
              label={t('handouts.password.label')}
              description={t('handouts.password.length')}
              value={password}
              maxLength={passwordLimits.most}
              onChange={onChange}
            />
            <Button onPress={suggest}>
              <KeyRound aria-hidden />
              {t('handouts.password.suggest')}
            </Button>
            <Button onPress={() => void attempt(copy)} isDisabled={password === ''}>
              <Copy aria-hidden />
              {t('handouts.password.copy')}
            </Button>
          </div>
          <div ref={showWarning}>
            <Banner tone="warning" text={t('handouts.password.warning')} />
          </div>
        </>
      )}
    </div>
  )
}
