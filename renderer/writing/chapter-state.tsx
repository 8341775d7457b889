import { Circle, CircleCheck, CircleDot, CircleEllipsis } from 'lucide-react'
import type { ChapterState } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import styles from './outline-panel.module.css'

export const chapterStates = [
  'not-started',
  'in-progress',
  'ready-for-review',
  'done',
] as const satisfies ChapterState[]

const symbols = {
  'not-started': Circle,
  'in-progress': CircleEllipsis,
  'ready-for-review': CircleDot,
  done: CircleCheck,
} as const satisfies Record<ChapterState, unknown>

/** How far a chapter is: a symbol and the word, so that neither colour nor shape is alone. */
export function ChapterStateLabel({ state }: { state: ChapterState }) {
  const t = useT()
  const Sign = symbols[state]
  return (
    <span className={styles.state} data-state={state}>
      <Sign aria-hidden />
      {t(`chapter.state.${state}`)}
    </span>
  )
}
