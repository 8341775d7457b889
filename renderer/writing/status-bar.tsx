import { MessageSquare, Minus, PanelLeft, PanelRight, Plus } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import type { PlanLanguage } from '#shared/plan/model.ts'
import type { Settings, SidePanelId } from '#shared/settings.ts'
import { shortcutOf } from '../commands/platform.ts'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { WithTooltip } from '../ui/tooltip.tsx'
import styles from './status-bar.module.css'

/** Words, language of the document, which panels are shown, and zoom. */
export function StatusBar({
  words,
  selectedWords,
  language,
  panels,
  zoom,
  onTogglePanel,
  onZoom,
}: {
  words: number
  selectedWords: number
  language: PlanLanguage
  panels: Settings['panels']
  zoom: number
  onTogglePanel(panel: 'outline' | SidePanelId): void
  onZoom(change: 'in' | 'out' | 'reset'): void
}) {
  const t = useT()
  const format = useFormat()
  return (
    <section aria-label={t('statusBar.title')} className={styles.bar} data-pane>
      <PanelToggle
        label={t('command.view.outline')}
        words={t('outline.title')}
        shortcut={shortcutOf('view.outline')}
        isSelected={panels.outline}
        onChange={() => onTogglePanel('outline')}
      >
        <PanelLeft aria-hidden />
      </PanelToggle>
      <p className={styles.words}>
        {selectedWords > 0
          ? t('statusBar.selected', {
              selected: format.number(selectedWords),
              words: format.number(words),
            })
          : t('statusBar.words', { words: format.number(words), count: words })}
      </p>
      <p className={styles.language}>
        {t('statusBar.language', { language: t(`language.${language}`) })}
      </p>
      <div className={styles.zoom}>
        <IconButton
          label={t('command.view.zoomOut')}
          shortcut={shortcutOf('view.zoomOut')}
          onPress={() => onZoom('out')}
        >
          <Minus aria-hidden />
        </IconButton>
        <button
          type="button"
          className={styles.percent}
          aria-label={t('statusBar.zoom', { zoom })}
          onClick={() => onZoom('reset')}
        >
          {zoom} %
        </button>
        <IconButton
          label={t('command.view.zoomIn')}
          shortcut={shortcutOf('view.zoomIn')}
          onPress={() => onZoom('in')}
        >
          <Plus aria-hidden />
        </IconButton>
      </div>
      <PanelToggle
        label={t('command.view.guidance')}
        words={t('guidance.title')}
        shortcut={shortcutOf('view.guidance')}
        isSelected={panels.side === 'guidance'}
        onChange={() => onTogglePanel('guidance')}
      >
        <PanelRight aria-hidden />
      </PanelToggle>
      <PanelToggle
        label={t('command.view.comments')}
        words={t('comments.title')}
        shortcut={shortcutOf('view.comments')}
        isSelected={panels.side === 'comments'}
        onChange={() => onTogglePanel('comments')}
      >
        <MessageSquare aria-hidden />
      </PanelToggle>
    </section>
  )
}

function PanelToggle({
  label,
  words,
  shortcut,
  isSelected,
  onChange,
  children,
}: {
  label: string
  words: string
  shortcut: string | undefined
  isSelected: boolean
  onChange(): void
  children: React.ReactNode
}) {
  return (
    <WithTooltip text={shortcut ? `${label} (${shortcut})` : label}>
      <ToggleButton
        aria-label={words}
        isSelected={isSelected}
        onChange={onChange}
        className={styles.toggle}
      >
        {children}
        {words}
      </ToggleButton>
    </WithTooltip>
  )
}
