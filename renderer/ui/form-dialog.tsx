import { createContext, type ReactNode, useContext } from 'react'
import { Form } from 'react-aria-components'
import { Button } from './button.tsx'
import { Dialog, DialogBody, DialogFooter } from './dialog.tsx'
import { useWork } from './use-work.ts'

/** The words that every form has, in the language of the user interface. */
export const FormWordsContext = createContext({ save: '', cancel: '', close: '' })

/**
 * A dialog of fields that are taken over together: by its last button or Enter, and not at all by
 * Cancel or Escape. `onSubmit` decides whether it closes; until what it promises is there, nothing is
 * taken again and nothing closes. `isDisabled` is for what cannot be taken yet.
 */
export function FormDialog({
  title,
  size,
  submitLabel,
  isDisabled = false,
  onSubmit,
  onClose,
  children,
}: {
  title: string
  size?: 'small' | 'medium' | 'large' | 'wide'
  /** "Save" unless another word says better what happens. */
  submitLabel?: string
  isDisabled?: boolean
  onSubmit(): void | Promise<void>
  onClose(): void
  children: ReactNode
}) {
  const words = useContext(FormWordsContext)
  const { isWorking, work } = useWork()
  return (
    <Dialog
      title={title}
      {...(size && { size })}
      closeLabel={words.close}
      onClose={onClose}
      isWorking={isWorking}
    >
      <Form
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault()
          void work(onSubmit)
        }}
      >
        <DialogBody>{children}</DialogBody>
        <DialogFooter>
          <Button onPress={onClose} isDisabled={isWorking}>
            {words.cancel}
          </Button>
          <Button type="submit" look="primary" isDisabled={isDisabled}>
            {submitLabel ?? words.save}
          </Button>
        </DialogFooter>
      </Form>
    </Dialog>
  )
}
