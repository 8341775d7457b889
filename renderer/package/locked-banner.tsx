import type { PlanMeta } from '#shared/plan/model.ts'
import { decisionText } from '#shared/print/words.ts'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'

/** Says what was approved and when, and leads to a new version. */
export function LockedBanner({ meta, onContinue }: { meta: PlanMeta; onContinue(): void }) {
  const t = useT()
  const format = useFormat()
  const { submission, kind } = meta
  const { lock } = submission
  if (!lock) return null
  const text = t(kind === 'annual-report' ? 'lock.banner.report' : 'lock.banner', {
    decision: decisionText(submission),
    day: format.day(lock.on),
    hash: shortHash(lock.revision),
  })
  return (
    <Banner tone="info" text={text}>
      <Button onPress={onContinue}>{t('lock.continue')}</Button>
    </Banner>
  )
}

/** As much of it as people compare by eye. */
export function shortHash(hash: string): string {
  return hash.slice(0, 8)
}
