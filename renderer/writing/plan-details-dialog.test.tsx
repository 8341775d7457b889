// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { PlanDetailsDialog } from './plan-details-dialog.tsx'

afterEach(cleanup)

function renderDetails() {
  const calls: string[] = []
  renderIn(
    <PlanDetailsDialog
      meta={exampleMeta}
      isHandled
      onHandling={() => calls.push('handling')}
      onDone={({ title }) => calls.push(title)}
      onClose={() => calls.push('close')}
    />,
  )
  const user = userEvent.setup()
  const goOn = () => user.click(screen.getByRole('button', { name: 'Avaa Valtuustokäsittely' }))
  return { calls, user, goOn }
}

test('what was typed is kept on the way to the stages of handling', async () => {
  const { calls, user, goOn } = renderDetails()
  const [title] = screen.getAllByRole('textbox')
  await user.type(title as HTMLElement, ' 2026')
  await goOn()
  expect(calls).toEqual([`${exampleMeta.title} 2026`, 'handling'])
})

test('who has typed nothing, or cleared the title, changes nothing on that way', async () => {
  const { calls, user, goOn } = renderDetails()
  await goOn()
  const [title] = screen.getAllByRole('textbox')
  await user.clear(title as HTMLElement)
  await goOn()
  expect(calls).toEqual(['handling', 'handling'])
})
