import type { ReactElement } from 'react'
import type { RenderElementProps } from 'slate-react'
import type { Element } from '#shared/plan/model.ts'

/** How one kind of element looks on the page. */
export type ElementView<E extends Element> = (
  props: Omit<RenderElementProps, 'element'> & { element: E },
) => ReactElement
