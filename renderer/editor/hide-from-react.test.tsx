// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { hideFromReact } from './hide-from-react.ts'

afterEach(cleanup)

let rerender = () => {}

function Page({ pageRef }: { pageRef: (element: HTMLElement | null) => void }) {
  const [count, setCount] = useState(0)
  rerender = () => setCount(count + 1)
  return (
    <div ref={pageRef} contentEditable suppressContentEditableWarning>
      {count}
    </div>
  )
}

test('the browser still sees an editable page, React none', () => {
  const { container } = render(<Page pageRef={hideFromReact} />)
  const page = container.querySelector('div')
  expect(page?.getAttribute('contenteditable')).toBe('true')
  expect(page?.contentEditable).toBe('inherit')
})

test('setting the property still changes the page', () => {
  const element = document.createElement('div')
  hideFromReact(element)
  element.contentEditable = 'false'
  expect(element.getAttribute('contenteditable')).toBe('false')
})

test('React still asks the property before a commit: when it no longer does, the fix can go', () => {
  const asked: boolean[] = []
  const { container } = render(
    <Page
      pageRef={(element) => {
        if (!element) return
        const get = () => {
          asked.push(true)
          return 'inherit'
        }
        Object.defineProperty(element, 'contentEditable', { configurable: true, get })
      }}
    />,
  )
  container.querySelector('div')?.focus()
  asked.length = 0
  act(() => rerender())
  expect(asked.length).toBeGreaterThan(0)
})
