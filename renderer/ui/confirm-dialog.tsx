import { Button } from './button.tsx'
import { Dialog, DialogBody, DialogFooter } from './dialog.tsx'

/** Asks before something that cannot be undone. Focus starts on the safe answer. */
export function ConfirmDialog({
  title,
  text,
  confirmLabel,
  cancelLabel,
  onConfirm,
  onClose,
}: {
  title: string
  text: string
  confirmLabel: string
  cancelLabel: string
  onConfirm(): void
  onClose(): void
}) {
  return (
    <Dialog
      title={title}
      role="alertdialog"
      size="small"
      closeLabel={cancelLabel}
      onClose={onClose}
    >
      <DialogBody>
        <p>{text}</p>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose} autoFocus>
          {cancelLabel}
        </Button>
        <Button
          look="danger"
          onPress={() => {
            onConfirm()
            onClose()
          }}
        >
          {confirmLabel}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
