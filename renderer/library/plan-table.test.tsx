// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { PlanTable } from './plan-table.tsx'

afterEach(cleanup)

function summary(id: string, title: string, changedAt: string): PlanSummary {
  return {
    id: id.padEnd(16, '0'),
    title,
    kind: 'term-plan',
    language: 'fi',
    organisation: 'Esimerkkilä',
    period: { from: 2026, to: 2029 },
    status: 'draft',
    createdAt: changedAt,
    changedAt,
    removedAt: null,
  }
}

const plans = [
  summary('a', 'Hyvinvointisuunnitelma', '2026-11-20T10:00:00.000Z'),
  summary('b', 'Vuosiraportti', '2026-11-21T10:00:00.000Z'),
]

function renderTable() {
  const calls: [string, string][] = []
  const note = (name: string) => (plan: PlanSummary) => calls.push([name, plan.title])
  renderIn(
    <PlanTable
      plans={plans}
      onOpen={(id) => calls.push(['open', id])}
      onHandouts={() => {}}
      onRename={note('rename')}
      onDuplicate={note('duplicate')}
      onSaveCopy={note('saveCopy')}
      onRemove={note('remove')}
    />,
  )
  return calls
}

const titles = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)

test('the newest change stands first, and a header sorts', async () => {
  const user = userEvent.setup()
  renderTable()
  expect(titles()).toEqual(['Vuosiraportti', 'Hyvinvointisuunnitelma'])
  await user.click(screen.getByRole('columnheader', { name: 'Nimi' }))
  expect(titles()).toEqual(['Hyvinvointisuunnitelma', 'Vuosiraportti'])
})

test('Enter on a row opens the plan', async () => {
  const user = userEvent.setup()
  const calls = renderTable()
  await user.tab()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(calls).toEqual([['open', 'a'.padEnd(16, '0')]])
})

test('each row has a menu named after its plan', async () => {
  const user = userEvent.setup()
  const calls = renderTable()
  await user.click(screen.getByRole('button', { name: 'Toiminnot: Vuosiraportti' }))
  const menu = screen.getByRole('menu')
  await user.click(within(menu).getByRole('menuitem', { name: 'Siirrä roskakoriin' }))
  expect(calls).toEqual([['remove', 'Vuosiraportti']])
})
