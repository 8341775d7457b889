import { Editor, type Path, Transforms } from 'slate'
import type { Callout, CalloutTone } from '#shared/plan/model.ts'
import { blocksOf, textBlockAt } from '../queries.ts'

export const tones = ['note', 'key', 'important'] as const satisfies CalloutTone[]

/** Gives a callout another tone, and with it those that go on from it in one box. */
export function setCalloutTone(editor: Editor, [index = 0]: Path, tone: CalloutTone): void {
  const blocks = blocksOf(editor)
  const before = blocks[index]
  Editor.withoutNormalizing(editor, () => {
    for (let at = index; before?.type === 'callout'; at += 1) {
      const block = blocks[at]
      if (block?.type !== 'callout' || block.tone !== before.tone) break
      Transforms.setNodes<Callout>(editor, { tone }, { at: [at] })
    }
  })
}

/** The callout the caret is in. */
export function calloutAt(editor: Editor): [Callout, Path] | undefined {
  const entry = textBlockAt(editor)
  return entry?.[0].type === 'callout' ? [entry[0], entry[1]] : undefined
}
