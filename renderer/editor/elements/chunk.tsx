import {
  createContext,
  type ReactElement,
  useContext,
  useId,
  useLayoutEffect,
  useSyncExternalStore,
} from 'react'
import type { RenderChunkProps } from 'slate-react'
import type { PageDrawing } from '../page-drawing.ts'

export const PageDrawingContext = createContext<PageDrawing | null>(null)

/** Blocks that the browser leaves out of work when they are not in sight; empty until it is their turn. */
export function ChunkView({
  attributes,
  children,
}: Pick<RenderChunkProps, 'attributes' | 'children'>): ReactElement {
  const drawing = useContext(PageDrawingContext)
  const id = useId()
  const isDrawn = useSyncExternalStore(
    drawing?.subscribe ?? never,
    () => drawing?.isDrawn(id) ?? true,
  )
  useLayoutEffect(() => drawing?.add(id), [drawing, id])
  return (
    <div {...attributes} className="chunk">
      {isDrawn && children}
    </div>
  )
}

function never() {
  return () => {}
}
