import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'

/** Asked when the user is about to leave a plan whose last changes would not go to disk. */
export function UnsavedDialog({
  onSaveCopy,
  onLeave,
  onClose,
}: {
  onSaveCopy(): void
  onLeave(): void
  onClose(): void
}) {
  const t = useT()
  return (
    <Dialog
      title={t('unsaved.title')}
      role="alertdialog"
      closeLabel={t('unsaved.stay')}
      onClose={onClose}
    >
      <DialogBody>
        <p>{t('unsaved.text')}</p>
      </DialogBody>
      <DialogFooter>
        <Button
          look="danger"
          onPress={() => {
            onClose()
            onLeave()
          }}
        >
          {t('unsaved.leave')}
        </Button>
        <Button onPress={onClose}>{t('unsaved.stay')}</Button>
        <Button look="primary" onPress={onSaveCopy} autoFocus>
          {t('saving.copyElsewhere')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
