import { Editor, type Path } from 'slate'

/**
 * Runs a change whose outcome is known to be normal but for `paths`. Slate's own bookkeeping of
 * what to normalise is quadratic in the number of operations.
 */
export function withDirtyPaths(editor: Editor, paths: Path[], change: () => void): void {
  const { getDirtyPaths } = editor
  Editor.withoutNormalizing(editor, () => {
    editor.getDirtyPaths = () => paths
    try {
      change()
    } finally {
      editor.getDirtyPaths = getDirtyPaths
    }
  })
}
