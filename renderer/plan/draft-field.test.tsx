// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { renderIn } from '../i18n/test-render.tsx'
import { takeHalfTyped } from '../ui/half-typed.ts'
import { DraftField } from './draft-field.tsx'

afterEach(cleanup)

function renderYear() {
  const taken: string[] = []
  const { unmount } = renderIn(
    <DraftField
      label="Vuosi"
      value=""
      error={(text) => (/^\d{4}$/.test(text) ? undefined : 'Ei vuosi.')}
      onDone={(text) => taken.push(text)}
    />,
  )
  return { taken, unmount, user: userEvent.setup(), field: screen.getByRole('textbox') }
}

test('what is typed is taken when the plan is closed before the field is left', async () => {
  const { taken, user, field } = renderYear()
  await user.type(field, '2027')
  act(takeHalfTyped)
  expect(taken).toEqual(['2027'])
})

test('what is typed is taken when the field goes out of sight, unless it is wrong', async () => {
  const right = renderYear()
  await right.user.type(right.field, '2027')
  right.unmount()
  expect(right.taken).toEqual(['2027'])

  const wrong = renderYear()
  await wrong.user.type(wrong.field, '20')
  wrong.unmount()
  expect(wrong.taken).toEqual([])
})
