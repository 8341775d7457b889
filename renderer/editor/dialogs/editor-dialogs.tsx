import type { ReactElement } from 'react'
import type { PlanLanguage } from '#shared/plan/model.ts'
import type { EditorDialog } from '../editor-tools.ts'
import { CrossReferenceDialog } from './cross-reference-dialog.tsx'
import { FootnotePopover } from './footnote-popover.tsx'
import { ImageDialog } from './image-dialog.tsx'
import { InsertTableDialog } from './insert-table-dialog.tsx'
import { LanguageDialog } from './language-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { TableDialog } from './table-dialog.tsx'
import { ViewDialog } from './view-dialog.tsx'

/** The one dialog of the editor that is open. */
export function EditorDialogs({
  dialog,
  language,
  onClose,
}: {
  dialog: EditorDialog
  language: PlanLanguage
  onClose(): void
}): ReactElement {
  switch (dialog.kind) {
    case 'table':
      return <InsertTableDialog onClose={onClose} />
    case 'table-properties':
      return <TableDialog path={dialog.path} onClose={onClose} />
    case 'link':
      return <LinkDialog onClose={onClose} />
    case 'image':
      return <ImageDialog id={dialog.id} onClose={onClose} />
    case 'footnote':
      return <FootnotePopover path={dialog.path} language={language} onClose={onClose} />
    case 'cross-reference':
      return <CrossReferenceDialog path={dialog.path} onClose={onClose} />
    case 'view':
      return <ViewDialog id={dialog.id} onClose={onClose} />
    case 'language':
      return <LanguageDialog language={language} onClose={onClose} />
  }
}
