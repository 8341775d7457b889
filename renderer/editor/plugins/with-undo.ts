import { type Editor, Node, Operation, Path, type Range, Transforms } from 'slate'
import { withDirtyPaths } from '../transforms/dirty-paths.ts'

/** What one undo takes back. */
type Step = {
  operations: Operation[]
  /** Where the selection was before and after. */
  before: Range | null
  after: Range | null
  /** When the newest operation came, in milliseconds. */
  time: number
  /** The editor's list of operations since its last render: all of one render are one step. */
  render: Operation[] | null
}

export type UndoEditor = {
  undos: Step[]
  redos: Step[]
  undo(): void
  redo(): void
  /** What comes next is a step of its own, even if it comes at once. */
  endUndoStep(): void
}

const stepLimit = 1_000
const pauseMs = 1_000

const replaying = new WeakSet<Editor>()

/** Whether operations are being played back: they are complete, nothing may be added to them. */
export function isReplaying(editor: Editor): boolean {
  return replaying.has(editor)
}

/**
 * Undo as people know it from Word: typing goes back word by word, and a pause begins a new step.
 * Replays without marking paths dirty: what was normal before is normal again, and the marking is
 * quadratic (a bold of 5,000 blocks took a minute to undo).
 */
export function withUndo(editor: Editor, now: () => number = () => performance.now()): Editor {
  const { apply } = editor
  editor.undos = []
  editor.redos = []

  editor.apply = (operation) => {
    if (isReplaying(editor)) return apply(operation)
    if (operation.type !== 'set_selection') record(operation)
    apply(operation)
    const step = editor.undos.at(-1)
    if (step?.render === editor.operations) step.after = editor.selection
  }

  function record(operation: Operation): void {
    const time = now()
    const step = editor.undos.at(-1)
    if (step && belongsTo(step, operation, time)) {
      step.operations.push(operation)
      Object.assign(step, { time, render: editor.operations })
    } else {
      const { selection, operations } = editor
      const selections = { before: selection, after: selection }
      editor.undos.push({ operations: [operation], ...selections, time, render: operations })
      if (editor.undos.length > stepLimit) editor.undos.shift()
    }
    editor.redos = []
  }

  function belongsTo(step: Step, operation: Operation, time: number): boolean {
    if (step.render === null) return false
    if (step.render === editor.operations) return true
    return time - step.time < pauseMs && goesOn(step.operations.at(-1), operation)
  }

  editor.endUndoStep = () => {
    const step = editor.undos.at(-1)
    if (step) step.render = null
  }

  editor.undo = () => {
    const step = editor.undos.pop()
    if (!step) return
    replay(editor, step.operations.map(Operation.inverse).reverse())
    if (step.before) Transforms.select(editor, step.before)
    editor.redos.push(step)
    editor.endUndoStep()
  }

  editor.redo = () => {
    const step = editor.redos.pop()
    if (!step) return
    replay(editor, step.operations)
    if (step.after) Transforms.select(editor, step.after)
    editor.undos.push(step)
    editor.endUndoStep()
  }

  return editor
}

function replay(editor: Editor, operations: Operation[]): void {
  replaying.add(editor)
  try {
    withDirtyPaths(editor, [], () => {
      for (const operation of operations) editor.apply(operation)
    })
  } finally {
    replaying.delete(editor)
  }
}

/** Whether an operation goes on with what the one before began: typing a word, deleting, filling in a field. */
function goesOn(before: Operation | undefined, after: Operation): boolean {
  if (!before || !('path' in before) || !('path' in after)) return false
  if (!Path.equals(before.path, after.path)) return false

  const typed = typedBy(before)
  if (typed && after.type === 'insert_text') {
    const beginsWord = /\s$/.test(typed.text) && !/^\s/.test(after.text)
    return after.offset === typed.offset + typed.text.length && !beginsWord
  }
  if (before.type === 'remove_text' && after.type === 'remove_text') {
    return after.offset + after.text.length === before.offset || after.offset === before.offset
  }
  if (before.type === 'set_node' && after.type === 'set_node') {
    const keys = Object.keys(after.newProperties)
    return keys.length > 0 && keys.every((key) => Object.hasOwn(before.newProperties, key))
  }
  return false
}

/** The first letter with another mark comes as a text of its own. */
function typedBy(operation: Operation): { text: string; offset: number } | undefined {
  if (operation.type === 'insert_text') return operation
  if (operation.type !== 'insert_node' || !Node.isText(operation.node)) return undefined
  return { text: operation.node.text, offset: 0 }
}
