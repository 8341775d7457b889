import { useState } from 'react'
import type { Finding } from '#shared/checks/finding.ts'
import { CheckField } from '../editor/dialogs/check-field.tsx'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { countOf, type FindingPlace } from './findings.ts'
import { countWords, FindingsList } from './findings-list.tsx'

/** What to look at before anything is written. Errors stop nobody who has read them. */
export function CheckStep({
  findings,
  onGoTo,
  onNext,
  onClose,
}: {
  findings: readonly Finding[]
  onGoTo(place: FindingPlace): void
  onNext(): void
  onClose(): void
}) {
  const t = useT()
  const [isRead, setRead] = useState(false)
  const errors = countOf(findings, 'error')
  return (
    <>
      <DialogBody isForReading>
        {findings.length === 0 ? (
          <p role="status">{t('package.checks.none')}</p>
        ) : (
          <p role="status">
            {t('package.checks')}: {countWords(findings, t)}
          </p>
        )}
        <FindingsList findings={findings} onGoTo={onGoTo} />
      </DialogBody>
      <DialogFooter>
        {errors > 0 && (
          <CheckField
            label={t('package.acknowledge', { count: errors })}
            isSelected={isRead}
            onChange={setRead}
          />
        )}
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button look="primary" isDisabled={errors > 0 && !isRead} onPress={onNext}>
          {t('package.next')}
        </Button>
      </DialogFooter>
    </>
  )
}
