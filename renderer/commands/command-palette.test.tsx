// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { renderIn } from '../i18n/test-render.tsx'
import { CommandPalette } from './command-palette.tsx'

afterEach(cleanup)

test('a command is found by a part of its name and run by Enter, after the palette has closed', async () => {
  const user = userEvent.setup()
  const calls: string[] = []
  renderIn(
    <CommandPalette
      isAvailable={(id) => id !== 'insert.footnote'}
      onChoose={(id) => calls.push(id)}
      onClose={() => calls.push('closed')}
    />,
  )
  await user.keyboard('lihav')
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'LihavointiMuotoileCtrl+B',
  ])
  await user.keyboard('{Enter}')
  await expect.poll(() => calls).toEqual(['closed', 'text.bold'])
})

test('what is not possible now is left out', async () => {
  const user = userEvent.setup()
  renderIn(
    <CommandPalette
      isAvailable={(id) => id !== 'insert.footnote'}
      onChoose={() => {}}
      onClose={() => {}}
    />,
  )
  await user.keyboard('alaviite')
  expect(screen.queryByRole('option', { name: /Alaviite/ })).toBeNull()
})
