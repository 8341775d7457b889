// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { renderIn } from '../i18n/test-render.tsx'
import { takeHalfTyped } from '../ui/half-typed.ts'
import { TitleField } from './title-field.tsx'

afterEach(cleanup)

function Bar({ taken }: { taken: string[] }) {
  const [title, setTitle] = useState('Suunnitelma')
  return (
    <TitleField
      title={title}
      onTitle={(next) => {
        taken.push(next)
        setTitle(next)
      }}
    />
  )
}

function renderTitle() {
  const taken: string[] = []
  const { unmount } = renderIn(<Bar taken={taken} />)
  return { taken, unmount, user: userEvent.setup(), field: screen.getByRole('textbox') }
}

test('Enter and leaving keep a title, Escape does not', async () => {
  const { taken, user, field } = renderTitle()
  await user.type(field, ' 2026{Enter}')
  await user.type(field, '!')
  await user.tab()
  await user.type(field, '?{Escape}')
  expect(taken).toEqual(['Suunnitelma 2026', 'Suunnitelma 2026!'])
})

test('a title is kept when the plan is closed while it is typed, once', async () => {
  const { taken, unmount, user, field } = renderTitle()
  await user.type(field, ' 2026')
  act(takeHalfTyped)
  expect(taken).toEqual(['Suunnitelma 2026'])
  unmount()
  expect(taken).toEqual(['Suunnitelma 2026'])
})
