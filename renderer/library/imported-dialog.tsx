import type { ImportedWord } from '#shared/ipc/import.ts'
import type { Id } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'

/** What became of a Word file: the plan that was made of it, and what to look at there. */
export function ImportedDialog({
  imported: { plan, name, counts, notes, authors },
  onOpen,
  onClose,
}: {
  imported: ImportedWord
  onOpen(id: Id): void
  onClose(): void
}) {
  const t = useT()
  return (
    <Dialog title={t('import.title')} closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody>
        <p>{t('import.text', { name, title: plan.title })}</p>
        <p>{t('import.counts', counts)}</p>
        {notes.length === 0 ? (
          <p>{t('import.allUnderstood')}</p>
        ) : (
          <>
            <p id="import-notes">{t('import.look')}</p>
            <ul aria-labelledby="import-notes">
              {notes.map((note) => (
                <li key={note.code}>{t(`import.note.${note.code}`, note)}</li>
              ))}
            </ul>
          </>
        )}
        {authors.length > 0 && <p>{t('import.changes', { authors: authors.join(', ') })}</p>}
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose}>{t('app.close')}</Button>
        <Button
          look="primary"
          onPress={() => {
            onClose()
            onOpen(plan.id)
          }}
        >
          {t('import.open')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
