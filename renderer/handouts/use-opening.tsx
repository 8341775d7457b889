import { type ReactNode, useCallback, useState } from 'react'
import { AppError, type PlainError } from '#shared/errors.ts'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { UnlockDialog } from './unlock-dialog.tsx'

type Waiting = { about: 'locked' | 'damaged'; name: string; file: string; isWrong: boolean }

export type Opening = {
  /** Opens what `read` brings into the library; asks for a password where one is needed. */
  open(read: () => Promise<PlanSummary | null>): Promise<void>
  /** The same for a file that main tried to open by itself. */
  failed(error: PlainError): Promise<void>
  /** The question that is open, if there is one. */
  dialog: ReactNode
}

/** The ways into the library for files, and the questions they lead to. */
export function useOpening(onOpened: (id: Id) => void): Opening {
  const t = useT()
  const attempt = useAttempt()
  const [waiting, setWaiting] = useState<Waiting>()

  const open = useCallback(
    (read: () => Promise<PlanSummary | null>) =>
      attempt(async () => {
        try {
          const plan = await read()
          setWaiting(undefined)
          if (plan) onOpened(plan.id)
        } catch (error) {
          const question = questionAbout(error)
          setWaiting(question)
          if (!question) throw error
        }
      }),
    [attempt, onOpened],
  )

  const failed = useCallback(
    (error: PlainError) => open(() => Promise.reject(AppError.from(error))),
    [open],
  )

  const dialog =
    waiting &&
    (waiting.about === 'locked' ? (
      <UnlockDialog
        name={waiting.name}
        isWrong={waiting.isWrong}
        onPassword={(password) =>
          open(() => invoke('plans.unlock', { file: waiting.file, password }))
        }
        onClose={() => setWaiting(undefined)}
      />
    ) : (
      <ConfirmDialog
        title={t('handouts.damaged.title')}
        text={t('handouts.damaged.text', { name: waiting.name })}
        confirmLabel={t('handouts.damaged.open')}
        cancelLabel={t('app.cancel')}
        onConfirm={() => void open(() => invoke('plans.importDamaged', { file: waiting.file }))}
        onClose={() => setWaiting(undefined)}
      />
    ))

  return { open, failed, dialog }
}

function questionAbout(error: unknown): Waiting | undefined {
  if (!(error instanceof AppError)) return undefined
  const { file, name } = error.details
  if (typeof file !== 'string') return undefined
  const isDamaged = error.code === 'file-corrupt'
  const isWrong = error.code === 'file-password-wrong'
  return { about: isDamaged ? 'damaged' : 'locked', name: String(name), file, isWrong }
}
