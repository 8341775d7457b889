import type { Link } from '#shared/plan/model.ts'
import { useEditorTools } from '../editor-tools.ts'
import type { ElementView } from './element-spec.ts'

export const LinkView: ElementView<Link> = ({ attributes, element, children }) => {
  const tools = useEditorTools()
  return (
    // A click puts the caret into the words; the address opens with Ctrl, as in Word.
    <a
      {...attributes}
      href={element.url}
      className="link"
      onClick={(event) => {
        event.preventDefault()
        if (event.ctrlKey || event.metaKey) tools.openLink(element.url)
      }}
    >
      {children}
    </a>
  )
}
