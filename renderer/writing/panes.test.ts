// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { focusNextPane } from './panes.ts'

const focused: string[] = []
const focusPage = () => {
  focused.push('page')
  document.querySelector<HTMLElement>('[contenteditable]')?.focus()
}
const view = () => document.body
const here = () => document.activeElement?.id

beforeEach(() => {
  focused.length = 0
  document.body.innerHTML = `
    <div data-pane="true"><button id="back"></button></div>
    <main data-pane="page"><a href="#x" id="link"></a><p contenteditable id="text" tabindex="0"></p></main>
    <aside data-pane="true" tabindex="-1" id="guidance"></aside>`
})

test('F6 goes through the parts and back to the first', () => {
  const stops = [1, 1, 1, 1].map(() => {
    focusNextPane(view(), 1, focusPage)
    return here()
  })
  expect(stops).toEqual(['back', 'text', 'guidance', 'back'])
})

test('Shift+F6 goes the other way, from the first to the last', () => {
  const stops = [1, 1, 1].map(() => {
    focusNextPane(view(), -1, focusPage)
    return here()
  })
  expect(stops).toEqual(['guidance', 'text', 'back'])
})

test('the page gets the caret, not its first link', () => {
  focusNextPane(view(), 1, focusPage)
  focusNextPane(view(), 1, focusPage)
  expect(focused).toEqual(['page'])
})
