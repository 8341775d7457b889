import { FolderOutput, Lock, Send } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useFormat } from '../i18n/use-format.ts'
import type { PlanViewProps } from '../records/plan-view-props.ts'
import { Button } from '../ui/button.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { View, ViewHead, ViewPage } from '../ui/view.tsx'
import { AmendmentTable } from './amendment-table.tsx'
import styles from './council.module.css'
import { LockedContext } from './row-name.tsx'
import { StageTable } from './stage-table.tsx'
import { StatementTable } from './statement-table.tsx'

/** How the plan is handled on its way to the council: stages, statements, amendments. */
export function CouncilView({
  id,
  meta,
  blocks,
  at,
  onGoTo,
  settle,
  editText,
  setSubmission,
  onHandling,
}: PlanViewProps) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const page = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (at) page.current?.querySelector<HTMLElement>(`[data-row="${at.id}"] button`)?.focus()
  }, [at])

  async function keepVersion(label: string) {
    const kept = await attempt(async () => {
      // The editor tells of a change after the one who made it is done.
      await new Promise((resolve) => setTimeout(resolve))
      await settle()
      return invoke('history.name', { id, label })
    })
    if (kept) notify({ text: t('council.applied', { version: label }) })
  }

  return (
    <View label={t('views.council.about')}>
      <ViewHead title={t('council.title')}>
        <Decision meta={meta} />
        <div className={styles.ways}>
          {meta.organisation.kind !== 'county' && (
            <Button look="quiet" onPress={() => onHandling('deliver')}>
              <Send aria-hidden />
              {t('command.plan.deliver')}
            </Button>
          )}
          {!meta.submission.lock && (
            <Button look="quiet" onPress={() => onHandling('lock')}>
              <Lock aria-hidden />
              {t('command.plan.lock')}
            </Button>
          )}
          <Button onPress={() => onHandling('package')}>
            <FolderOutput aria-hidden />
            {t('command.plan.package')}
          </Button>
        </div>
      </ViewHead>
      <ViewPage ref={page}>
        <LockedContext value={meta.submission.lock !== undefined}>
          <StageTable meta={meta} setSubmission={setSubmission} />
          <StatementTable blocks={blocks} onGoTo={onGoTo} />
          <AmendmentTable
            meta={meta}
            blocks={blocks}
            onGoTo={onGoTo}
            editText={editText}
            keepVersion={keepVersion}
          />
        </LockedContext>
      </ViewPage>
    </View>
  )
}

/** What the stages make of the plan's decision. */
function Decision({ meta: { submission } }: Pick<PlanViewProps, 'meta'>) {
  const t = useT()
  const format = useFormat()
  const { status, body, date, section, caseNumber } = submission
  const decision = [body, date && format.day(date), section && `§ ${section}`]
  const words = [t(`status.${status}`), decision.filter(Boolean).join(' '), caseNumber]
  return (
    <p role="status" className={styles.decision}>
      {t('council.decision', { words: words.filter(Boolean).join(' · ') })}
    </p>
  )
}
