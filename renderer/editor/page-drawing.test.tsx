// @vitest-environment jsdom
import { act, fireEvent, render } from '@testing-library/react'
import { createRef } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { h, p, plan } from '#shared/plan/build.ts'
import type { PlanMeta } from '#shared/plan/model.ts'
import { LanguageProvider } from '../i18n/language.tsx'
import { PlanEditor, type PlanEditorHandle } from './plan-editor.tsx'

const meta: PlanMeta = {
  kind: 'annual-report',
  template: 'test',
  language: 'fi',
  title: 'Raportti',
  organisation: { name: 'Äyräjärvi', kind: 'municipality' },
  period: { from: 2026, to: 2026 },
  submission: { status: 'draft' },
  people: [],
}

let idle: IdleRequestCallback | undefined
beforeEach(() => {
  idle = undefined
  // jsdom has no idle time.
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => {
    idle = callback
    return 1
  })
  vi.stubGlobal('cancelIdleCallback', () => {
    idle = undefined
  })
  // Nor does it scroll.
  Element.prototype.scrollIntoView = () => {}
  return () => vi.unstubAllGlobals()
})

/** Some idle time, enough for one piece. */
function passIdleTime() {
  act(() => idle?.({ didTimeout: false, timeRemaining: () => 0 }))
}

function open(length: number) {
  const paragraphs = Array.from({ length: length - 2 }, (_, at) => p(`Kappale ${at}`))
  const last = h(1, 'Viimeinen')
  const blocks = [h(1, 'Ensimmäinen'), ...paragraphs, last, p()]
  const handle = createRef<PlanEditorHandle>()
  const { container } = render(
    <LanguageProvider language="fi">
      <PlanEditor plan={plan(meta, blocks)} zoom={100} onChange={() => {}} handle={handle} />
    </LanguageProvider>,
  )
  return {
    last,
    handle,
    page: () => container.querySelector('.plan-text'),
    drawn: () => [...container.querySelectorAll('.chunk > *')].length,
    isDrawn: (words: string) => container.textContent?.includes(words) ?? false,
  }
}

test('of a long plan the beginning is drawn first, the rest in idle time, and it says so', () => {
  const { page, drawn, isDrawn } = open(1_100)
  expect(drawn()).toBe(75)
  expect(isDrawn('Ensimmäinen')).toBe(true)
  expect(page()?.getAttribute('aria-busy')).toBe('true')
  passIdleTime()
  expect(drawn()).toBe(100)
  while (idle) passIdleTime()
  expect(drawn()).toBe(1_101)
  expect(page()?.hasAttribute('aria-busy')).toBe(false)
})

test('what is selected is drawn with what is around it', async () => {
  const { handle, last, drawn, isDrawn } = open(1_100)
  expect(isDrawn('Viimeinen')).toBe(false)
  await act(async () => handle.current?.goTo(last.id))
  expect(isDrawn('Viimeinen')).toBe(true)
  expect(drawn()).toBe(75 + 76)
})

test('the place where the caret was when the plan was left is drawn with what is around it', async () => {
  const { handle, last, isDrawn } = open(1_100)
  await act(async () => {
    handle.current?.putCaret({ blocks: [last.id], path: [0], offset: 5 })
  })
  expect(isDrawn('Viimeinen')).toBe(true)
  expect(handle.current?.caret()).toMatchObject({ path: [0], offset: 5 })
})

test('all is drawn before anybody hears of a key', () => {
  const { drawn } = open(1_100)
  let seen = 0
  const look = () => {
    seen = drawn()
  }
  document.addEventListener('keydown', look, { once: true, capture: true })
  fireEvent.keyDown(document.body, { key: 'a' })
  expect(seen).toBe(1_101)
})

test('all is drawn for a change from outside the page', () => {
  const { handle, last, drawn } = open(1_100)
  act(() => handle.current?.moveSection(last.id, null))
  expect(drawn()).toBe(1_101)
})
