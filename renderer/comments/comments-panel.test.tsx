// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { h, p } from '#shared/plan/build.ts'
import { anchorOn } from '#shared/plan/comment-places.ts'
import type { Comment, CommentAnchor } from '#shared/plan/comments.ts'
import { LanguageProvider } from '../i18n/language.tsx'
import { renderIn } from '../i18n/test-render.tsx'
import { takeHalfTyped } from '../ui/half-typed.ts'
import { newComment } from './comment-edits.ts'
import { CommentsPanel } from './comments-panel.tsx'
import { createCommentsStore } from './comments-store.ts'

afterEach(cleanup)

const maija = { author: 'Maija Mallikas', at: '2026-11-21T10:00:00.000Z' }
const matti = { author: 'Matti', at: '2026-11-22T10:00:00.000Z' }
const words = p('Liikunta lisääntyi kaikissa ryhmissä.')
const blocks = [h(1, 'Johdanto'), words]
const first = newComment(anchorOn(words, 0, 8), 'Lähde?', matti)
const second = newComment(anchorOn(words, 9, 18), 'Paljonko?', maija)

function renderPanel(start: Comment[], draft: CommentAnchor | null = null) {
  const calls: unknown[][] = []
  const store = createCommentsStore(start, () => {})
  const panel = (draft: CommentAnchor | null) => (
    <CommentsPanel
      store={store}
      blocks={blocks}
      hasRecord={() => false}
      author={maija.author}
      language="fi"
      draft={draft}
      current={null}
      onDraftDone={(made) => calls.push(['done', made])}
      onDraftLeft={(left) => calls.push(['left', left.quote])}
      onChoose={({ text }) => calls.push(['choose', text])}
      onGoTo={({ text }) => calls.push(['go', text])}
    />
  )
  const { rerender } = renderIn(panel(draft))
  const begin = (draft: CommentAnchor) =>
    rerender(<LanguageProvider language="fi">{panel(draft)}</LanguageProvider>)
  return { calls, store, begin, user: userEvent.setup() }
}

const threads = () => screen.getAllByRole('article')

test('arrows go from thread to thread, and Enter to the words', async () => {
  const { calls, user } = renderPanel([first, second])
  threads()[0]?.focus()
  await user.keyboard('{ArrowDown}{Enter}{ArrowDown}{ArrowUp}')
  expect(calls).toEqual([
    ['choose', 'Lähde?'],
    ['choose', 'Paljonko?'],
    ['go', 'Paljonko?'],
    ['choose', 'Lähde?'],
  ])
})

test('a thread says who said what about which words', () => {
  renderPanel([first])
  expect(threads()[0]?.getAttribute('aria-label')).toBe('Matti, ”Liikunta”: Lähde?')
  expect(screen.getByRole('heading', { name: '1 Johdanto' })).toBeDefined()
})

test('a new comment is sent with Ctrl+Enter, and an empty one is not', async () => {
  const { calls, store, user } = renderPanel([], anchorOn(words, 0, 8))
  const field = screen.getByRole('textbox', { name: 'Kommentti' })
  expect(document.activeElement).toBe(field)
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(store.latest()).toEqual([])
  await user.keyboard('Mihin tämä perustuu?{Control>}{Enter}{/Control}')
  const [made] = store.latest()
  expect(made).toMatchObject({ author: maija.author, text: 'Mihin tämä perustuu?', replies: [] })
  expect(made?.anchor).toEqual(anchorOn(words, 0, 8))
  expect(calls).toEqual([['done', made?.id]])
})

test('Escape makes no comment', async () => {
  const { calls, store, user } = renderPanel([], anchorOn(words, 0, 8))
  await user.keyboard('Ehkä{Escape}')
  expect(store.latest()).toEqual([])
  expect(calls).toEqual([['done', null]])
})

test('who begins another comment has made the first one, on its own words', async () => {
  const { store, begin, user } = renderPanel([], anchorOn(words, 0, 8))
  await user.keyboard('Mihin tämä perustuu?')
  begin(anchorOn(words, 9, 18))
  expect(store.latest()).toMatchObject([
    { anchor: { quote: 'Liikunta' }, text: 'Mihin tämä perustuu?' },
  ])
  const field = screen.getByRole('textbox', { name: 'Kommentti' })
  expect(field).toHaveProperty('value', '')
  expect(document.activeElement).toBe(field)
})

test('what was being said when the plan is closed is kept, once', async () => {
  const { calls, store, user } = renderPanel([second], anchorOn(words, 0, 8))
  await user.keyboard('Lähde?')
  await user.click(screen.getByRole('button', { name: 'Vastaa' }))
  await user.keyboard('Sotkanet.')
  act(takeHalfTyped)
  cleanup()
  expect(store.latest()).toMatchObject([
    { text: 'Paljonko?', replies: [{ text: 'Sotkanet.' }] },
    { anchor: { quote: 'Liikunta' }, text: 'Lähde?' },
  ])
  expect(calls).toContainEqual(['left', 'Liikunta'])
})

test('one edits and deletes what one said oneself, and answers and resolves anything', async () => {
  const { store, user } = renderPanel([first, second])
  const [theirs, mine] = threads() as [HTMLElement, HTMLElement]
  expect(within(theirs).queryByRole('button', { name: /^Muokkaa tai poista/ })).toBeNull()

  await user.click(within(mine).getByRole('button', { name: /^Muokkaa tai poista/ }))
  await user.click(screen.getByRole('menuitem', { name: 'Muokkaa' }))
  await user.keyboard(' Prosentteina?')
  await user.click(screen.getByRole('button', { name: 'Tallenna' }))
  expect(store.latest()[1]?.text).toContain('Prosentteina?')

  await user.click(within(theirs).getByRole('button', { name: 'Vastaa' }))
  await user.keyboard('Sotkanet.{Control>}{Enter}{/Control}')
  expect(store.latest()[0]?.replies).toMatchObject([{ author: maija.author, text: 'Sotkanet.' }])

  await user.click(within(theirs).getByRole('button', { name: 'Merkitse ratkaistuksi' }))
  expect(store.latest()[0]?.resolved?.author).toBe(maija.author)
  expect(threads()).toHaveLength(1)
  expect(document.activeElement).toBe(threads()[0])
})

test('where nothing is open, the panel says how to begin', () => {
  renderPanel([{ ...first, resolved: maija }])
  expect(screen.getByText(/Ctrl\+Alt\+M/)).toBeDefined()
})
