// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { h, p } from '#shared/plan/build.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { OutlinePanel } from './outline-panel.tsx'

afterEach(cleanup)

const background = h(1, 'Tausta', { state: 'done', owner: 'Sivistystoimi' })
const authors = h(2, 'Laatijat')
const goals = h(1, 'Tavoitteet')
const outline = outlineOf([background, p(), authors, p(), goals])

function renderOutline() {
  const calls: unknown[][] = []
  const note =
    (name: string) =>
    (...rest: unknown[]) =>
      calls.push([name, ...rest])
  const sections = {
    goTo: note('goTo'),
    move: note('move'),
    step: note('step'),
    setFacts: note('setFacts'),
    showHistory: note('showHistory'),
  }
  renderIn(<OutlinePanel outline={outline} currentId={authors.id} sections={sections} />)
  return calls
}

const rowOf = (name: string) => screen.getByRole('row', { name })

test('a chapter tells its number, its state in words and its owner', () => {
  renderOutline()
  expect(rowOf('1 Tausta').textContent).toContain('Valmis')
  expect(rowOf('1 Tausta').textContent).toContain('Sivistystoimi')
  expect(rowOf('2 Tavoitteet').textContent).toContain('Aloittamatta')
  expect(screen.getByText('1/2 lukua valmiina')).toBeDefined()
})

test('the heading the caret is under is marked for everyone', () => {
  renderOutline()
  const current = rowOf('1.1 Laatijat').querySelector('[aria-current=location]')
  expect(current).not.toBeNull()
})

test('Enter goes to the heading, and arrows move among them', async () => {
  const user = userEvent.setup()
  const calls = renderOutline()
  await user.tab()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(calls).toEqual([['goTo', authors.id]])
})

test('an owner is kept when the field is left, also by closing with Escape', async () => {
  const user = userEvent.setup()
  const calls = renderOutline()
  const row = rowOf('2 Tavoitteet')
  await user.click(within(row).getByRole('button', { name: /Luvun tiedot/ }))
  await user.type(screen.getByRole('textbox', { name: 'Vastuutaho' }), 'Liikuntapalvelut')
  expect(calls).toEqual([])
  await user.keyboard('{Escape}')
  expect(calls).toEqual([['setFacts', goals.id, { owner: 'Liikuntapalvelut' }]])
})
