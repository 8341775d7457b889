// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Button } from './button.tsx'
import { useStrayClicks } from './use-stray-clicks.ts'

afterEach(cleanup)

function Desk({ calls }: { calls: string[] }) {
  const [place, setPlace] = useState('library')
  useStrayClicks()
  return place === 'library' ? (
    <main key="library">
      <Button onPress={() => setPlace('plan')}>Avaa</Button>
      <Button onPress={() => calls.push('add')}>Lisää</Button>
    </main>
  ) : (
    <main key="plan">
      <Button onPress={() => calls.push('delete')}>Poista</Button>
    </main>
  )
}

/** Where a click falls; the page under test has no places of its own. */
const here = { clientX: 90, clientY: 190 }
const there = { clientX: 90, clientY: 250 }

function renderDesk() {
  const calls: string[] = []
  render(<Desk calls={calls} />)
  const user = userEvent.setup()
  const click = (name: string, coords = here) =>
    user.pointer({ keys: '[MouseLeft]', target: screen.getByRole('button', { name }), coords })
  return { calls, user, click }
}

test('the second click of a double click does not fall on the view that came with the first', async () => {
  const { calls, user, click } = renderDesk()
  await click('Avaa')
  await click('Poista')
  expect(calls).toEqual([])

  await user.tab()
  await user.keyboard('{Enter}')
  expect(calls).toEqual(['delete'])
})

test('a click elsewhere in the new view and a double click in one that stays count as ever', async () => {
  const { calls, click } = renderDesk()
  await click('Lisää')
  await click('Lisää')
  await click('Avaa')
  await click('Poista', there)
  expect(calls).toEqual(['add', 'add', 'delete'])
})

test('a key between two clicks makes them two', async () => {
  const { calls, user, click } = renderDesk()
  await click('Avaa')
  await user.keyboard('{Control}')
  await click('Poista')
  expect(calls).toEqual(['delete'])
})
