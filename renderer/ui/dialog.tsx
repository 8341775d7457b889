import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

type DialogProps = {
  title: string
  /** Name of the button in the corner; without it the dialog has none and Escape does nothing. */
  closeLabel?: string
  onClose(): void
  /** What was asked for here is under way: it is closed by whoever does that, and by nobody else. */
  isWorking?: boolean
  size?: 'small' | 'medium' | 'large' | 'wide'
  role?: 'dialog' | 'alertdialog'
  children: ReactNode
}

/**
 * A modal dialog, open as long as it is rendered. Focus goes in, stays in, and returns to where it
 * was. Give it a `DialogFooter` as the last child for its buttons.
 */
export function Dialog({
  title,
  closeLabel,
  onClose,
  isWorking = false,
  size = 'medium',
  role = 'dialog',
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isKeyboardDismissDisabled={closeLabel === undefined || isWorking}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className={styles.overlay}
    >
      <Modal className={[styles.modal, styles[size]].join(' ')}>
        <AriaDialog role={role} className={styles.dialog}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            {closeLabel !== undefined && (
              <IconButton label={closeLabel} onPress={onClose} isDisabled={isWorking}>
                <X aria-hidden />
              </IconButton>
            )}
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/**
 * What a dialog holds; scrolls when the window is low. One that is for reading only can be reached
 * by the keyboard, since there is nothing else in it to scroll by.
 */
export function DialogBody({
  isForReading = false,
  children,
}: {
  isForReading?: boolean
  children: ReactNode
}) {
  return (
    <div className={styles.body} {...(isForReading ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  )
}

/** The buttons of a dialog, the most likely one last. */
export function DialogFooter({ children }: { children: ReactNode }) {
  return <footer className={styles.footer}>{children}</footer>
}
