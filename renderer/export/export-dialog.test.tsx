// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import type { ExportFormat } from '#shared/ipc/export.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { ExportChoice, ExportReport, type ExportState } from './export-dialog.tsx'

afterEach(cleanup)

function renderReport(
  state: Exclude<ExportState, { kind: 'asking' }>,
  format: ExportFormat = 'docx',
) {
  const calls: string[] = []
  renderIn(
    <ExportReport
      format={format}
      state={state}
      onCancel={() => calls.push('cancel')}
      onReveal={(token) => calls.push(`reveal ${token}`)}
      onRetry={() => calls.push('retry')}
      onClose={() => calls.push('close')}
    />,
  )
  return calls
}

test('the progress says which step is under way and how far all of it is', () => {
  renderReport({ kind: 'running', progress: { step: 'compose', done: 50, total: 100 } })
  expect(screen.getByText('Kootaan sivuja…')).toBeDefined()
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('15')
})

test('who types on while the export begins does not call it off; Tab leads to the way', async () => {
  const user = userEvent.setup()
  const running = { step: 'compose', done: 50, total: 100 } as const
  const calls = renderReport({ kind: 'running', progress: running })
  await user.keyboard('sana {Enter}')
  expect(calls).toEqual([])
  await user.tab()
  await user.keyboard('{Enter}')
  expect(calls).toEqual(['cancel'])
})

test('a folder that cannot be written to leads to another place', async () => {
  const user = userEvent.setup()
  const error = new AppError('folder-not-writable', 'EACCES', { details: { place: 'Liitteet' } })
  const calls = renderReport({ kind: 'failed', error })
  expect(screen.getByRole('alert').textContent).toContain('”Liitteet”')
  await user.click(screen.getByRole('button', { name: 'Valitse toinen paikka…' }))
  expect(calls).toEqual(['retry'])
})

test('the finished file can be shown in its folder', async () => {
  const user = userEvent.setup()
  const made = {
    name: 'Hyvinvointisuunnitelma 2026–2029.docx',
    bytes: 81_000,
    token: 'abc',
    warnings: [],
  }
  const calls = renderReport({ kind: 'done', made, comments: false })
  expect(screen.getByText(made.name)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Näytä kansiossa' }))
  expect(calls).toEqual(['reveal abc'])
})

test('comments are left out unless somebody asks for a working copy', async () => {
  const user = userEvent.setup()
  const calls: unknown[] = []
  renderIn(
    <ExportChoice
      comments={{ value: false, onChange: (comments) => calls.push(comments) }}
      onStart={() => calls.push('start')}
      onClose={() => calls.push('close')}
    />,
  )
  const without = screen.getByRole('radio', { name: /^Ilman kommentteja/ })
  expect(without).toHaveProperty('checked', true)
  await user.click(screen.getByRole('radio', { name: /^Kommentit mukaan \(vain työkappale\)/ }))
  await user.click(screen.getByRole('button', { name: 'Vie Wordiin' }))
  expect(calls).toEqual([true, 'start'])
})

test('a working copy is not called fit for the agenda', () => {
  const made = { name: 'Suunnitelma (työkappale).docx', bytes: 81_000, token: 'abc', warnings: [] }
  renderReport({ kind: 'done', made, comments: true })
  expect(screen.getByRole('status').textContent).toContain('älä liitä sitä esityslistaan')
})

test.each([
  ['pdf', 'PDF-tiedosto on valmis'],
  ['html', 'Verkkosivu on valmis'],
] as const)('the dialog says what was made: %s', (format, title) => {
  const made = { name: `Suunnitelma.${format}`, bytes: 81_000, token: 'abc', warnings: [] }
  renderReport({ kind: 'done', made, comments: false }, format)
  expect(screen.getByRole('dialog', { name: title })).toBeDefined()
})

test('page numbers come along unless somebody is in a hurry', async () => {
  const user = userEvent.setup()
  const calls: unknown[] = []
  renderIn(
    <ExportChoice
      pageNumbers={{ value: true, onChange: (pageNumbers) => calls.push(pageNumbers) }}
      onStart={() => calls.push('start')}
      onClose={() => calls.push('close')}
    />,
  )
  expect(screen.getByRole('radio', { name: /^Sivunumerot mukaan/ })).toHaveProperty('checked', true)
  expect(screen.queryByText('Kommentit')).toBeNull()
  await user.click(screen.getByRole('radio', { name: /^Ilman sivunumeroita/ }))
  expect(calls).toEqual([false])
})

test('what the check of the file found is said in words, each kind once', () => {
  const warnings = [
    { code: 'image-without-alt' as const, count: 2 },
    { code: 'table-without-header' as const, count: 1 },
  ]
  const made = { name: 'Suunnitelma.docx', bytes: 81_000, token: 'abc', warnings }
  renderReport({ kind: 'done', made, comments: false })
  const items = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(items).toHaveLength(2)
  expect(items[0]).toMatch(/ \(2\)$/)
  expect(items[1]).toBe('Taulukolla ei ole otsikkoriviä.')
})
