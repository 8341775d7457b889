// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { afterEach, expect, test } from 'vitest'
import { FormDialog, FormWordsContext } from './form-dialog.tsx'
import { TextField } from './text-field.tsx'

afterEach(cleanup)

const words = { save: 'Tallenna', cancel: 'Peruuta', close: 'Sulje' }

function renderForm(props: Partial<ComponentProps<typeof FormDialog>> = {}) {
  const calls: string[] = []
  render(
    <FormWordsContext value={words}>
      <FormDialog
        title="Nimeä"
        onSubmit={() => void calls.push('submit')}
        onClose={() => calls.push('close')}
        {...props}
      >
        <TextField label="Nimi" error="Anna nimi." value="" onChange={() => {}} autoFocus />
      </FormDialog>
    </FormWordsContext>,
  )
  return { calls, user: userEvent.setup() }
}

test('the focus starts in the form, and Enter takes it even while a field says what is wrong', async () => {
  const { calls, user } = renderForm()
  const field = screen.getByRole('textbox', { name: 'Nimi' })
  expect(document.activeElement).toBe(field)
  await user.keyboard('{Enter}')
  expect(calls).toEqual(['submit'])
})

test('Cancel, the button in the corner and Escape close it without taking anything', async () => {
  const { calls, user } = renderForm()
  await user.click(screen.getByRole('button', { name: 'Peruuta' }))
  await user.click(screen.getByRole('button', { name: 'Sulje' }))
  await user.keyboard('{Escape}')
  expect(calls).toEqual(['close', 'close', 'close'])
})

test('what cannot be taken yet is taken by no button and no key', async () => {
  const { calls, user } = renderForm({ submitLabel: 'Lisää', isDisabled: true })
  await user.click(screen.getByRole('button', { name: 'Lisää' }))
  await user.type(screen.getByRole('textbox', { name: 'Nimi' }), '{Enter}')
  expect(calls).toEqual([])
})

test('while it is being taken, it is not taken again and cannot be closed; a failure leaves it open', async () => {
  const calls: string[] = []
  let finish = () => {}
  const { user } = renderForm({
    onSubmit: () => {
      calls.push('submit')
      return new Promise<void>((resolve) => {
        finish = resolve
      })
    },
    onClose: () => calls.push('close'),
  })
  await user.keyboard('{Enter}{Enter}')
  await user.dblClick(screen.getByRole('button', { name: 'Tallenna' }))
  await user.click(screen.getByRole('button', { name: 'Peruuta' }))
  await user.keyboard('{Escape}')
  expect(calls).toEqual(['submit'])

  await act(async () => finish())
  await user.click(screen.getByRole('button', { name: 'Tallenna' }))
  expect(calls).toEqual(['submit', 'submit'])
})
