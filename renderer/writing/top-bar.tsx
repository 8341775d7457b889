import { ArrowLeft, ChevronDown, FileOutput, FileText, Send } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ExportFormat } from '#shared/ipc/export.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { MenuOf } from '../ui/menu.tsx'
import type { SaveState } from './autosave.ts'
import { SaveStatus } from './save-status.tsx'
import { TitleField } from './title-field.tsx'
import styles from './top-bar.module.css'

/** What the document is called, whether it is safe, and the ways out of it. */
export function TopBar({
  title,
  saveState,
  onTitle,
  onLeave,
  onDetails,
  onHandOut,
  onExport,
  children,
}: {
  title: string
  saveState: SaveState
  onTitle(title: string): void
  onLeave(): void
  onDetails(): void
  onHandOut(): void
  onExport(format: ExportFormat): void
  /** What belongs to it in a second line. */
  children: ReactNode
}) {
  const t = useT()
  const otherFormats = [
    { id: 'pdf', label: t('command.plan.exportPdf'), onAction: () => onExport('pdf') },
    { id: 'html', label: t('command.plan.exportHtml'), onAction: () => onExport('html') },
  ]
  return (
    <div data-pane>
      <div className={styles.bar}>
        <IconButton label={t('command.plan.library')} onPress={onLeave}>
          <ArrowLeft aria-hidden />
        </IconButton>
        <TitleField title={title} onTitle={onTitle} />
        <SaveStatus state={saveState} />
        <Button look="quiet" onPress={onDetails}>
          <FileText aria-hidden />
          {t('writing.details')}
        </Button>
        <Button look="quiet" onPress={onHandOut}>
          <Send aria-hidden />
          {t('writing.handOut')}
        </Button>
        <Button look="primary" onPress={() => onExport('docx')}>
          <FileOutput aria-hidden />
          {t('writing.export')}
        </Button>
        <MenuOf label={t('writing.exportAs')} entries={otherFormats}>
          <IconButton label={t('writing.exportAs')}>
            <ChevronDown aria-hidden />
          </IconButton>
        </MenuOf>
      </div>
      {children}
    </div>
  )
}
