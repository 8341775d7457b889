import { createRef } from 'react'
import { createRoot } from 'react-dom/client'
import type { Plan } from '#shared/plan/model.ts'
import { PlanEditor, type PlanEditorHandle } from '../../renderer/editor/plan-editor.tsx'
import { LanguageProvider } from '../../renderer/i18n/language.tsx'
import { mountProseMirror } from './prosemirror.ts'
import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import './page.css'

/** The editors that are measured: ours, and ProseMirror bare and with the cure that helps it. */
export type Peer = 'kertomus' | 'prosemirror' | 'prosemirror-cv'

declare global {
  interface Window {
    /** Opens a plan in an editor with the caret in block `index`; milliseconds until it is painted. */
    openPlan(peer: Peer, json: string, index: number): Promise<number>
    /** Resolves when nothing of the plan waits to be drawn; milliseconds since it began to open. */
    untilWhole(): Promise<number>
    /** From key press to paint, in milliseconds, one for each key since the last call. */
    takeLatencies(): number[]
  }
}

let start = 0
let latencies: number[] = []

window.takeLatencies = () => {
  const taken = latencies
  latencies = []
  return taken
}

window.openPlan = async (peer, json, index) => {
  start = performance.now()
  const plan: Plan = JSON.parse(json)
  const place = document.getElementById('place')
  if (!place) throw new Error('the page has no place for an editor')
  place.className = peer
  const focus = peer === 'kertomus' ? mountOurs(place, plan) : mountProseMirror(place, plan).focusAt
  await painted()
  focus(index)
  await painted()
  return performance.now() - start
}

window.untilWhole = async () => {
  while (document.querySelector('.chunk:empty')) await painted()
  return performance.now() - start
}

function mountOurs(place: HTMLElement, plan: Plan): (index: number) => void {
  const handle = createRef<PlanEditorHandle>()
  createRoot(place).render(
    <LanguageProvider language="fi">
      <PlanEditor plan={plan} zoom={100} onChange={() => {}} handle={handle} />
    </LanguageProvider>,
  )
  return (index) => {
    const block = plan.blocks[index]
    if (block) handle.current?.goTo(block.id)
    handle.current?.focus()
  }
}

/** Resolves in the task after the next frame: style, layout, paint and commit are done. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    })
  })
}

addEventListener(
  'keydown',
  async (event) => {
    latencies.push((await painted()) - event.timeStamp)
  },
  { capture: true },
)
