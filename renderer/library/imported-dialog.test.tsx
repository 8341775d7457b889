// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { ImportedWord } from '#shared/ipc/import.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { ImportedDialog } from './imported-dialog.tsx'

afterEach(cleanup)

const now = '2026-11-21T10:00:00.000Z'
const imported: ImportedWord = {
  plan: {
    id: 'a'.repeat(16),
    title: 'Hyvinvointikertomus',
    kind: 'term-plan',
    language: 'fi',
    organisation: 'Esimerkkilä',
    period: { from: 2026, to: 2029 },
    status: 'draft',
    createdAt: now,
    changedAt: now,
    removedAt: null,
  },
  name: 'Kertomus.docx',
  counts: { chapters: 1, tables: 0, images: 0, comments: 0 },
  notes: [],
  authors: [],
}

test('who writes in another plan when it comes is not led away by the next space or Enter', async () => {
  const user = userEvent.setup()
  const opened: string[] = []
  renderIn(
    <ImportedDialog imported={imported} onOpen={(id) => opened.push(id)} onClose={() => {}} />,
  )
  await user.keyboard('sana {Enter}')
  expect(opened).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Avaa asiakirja' }))
  expect(opened).toEqual([imported.plan.id])
})
