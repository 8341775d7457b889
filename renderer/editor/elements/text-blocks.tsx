import { type CSSProperties, useContext } from 'react'
import { ReactEditor, useSlateStatic } from 'slate-react'
import type { Callout, Heading, ListItem, Paragraph, Quote } from '#shared/plan/model.ts'
import { useT } from '../../i18n/language.tsx'
import { focusEditor } from '../focus.ts'
import { isEmptyBlock } from '../queries.ts'
import { StructureContext, useLabel } from '../structure-store.ts'
import { setCalloutTone, tones } from '../transforms/callout-tone.ts'
import type { ElementView } from './element-spec.ts'

/** The plan's title is the page's h1, so a chapter is an h2. */
const headingTags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const

/** What stands in an empty block until something is written; whether it shows is up to `editor.css`. */
function placeholder(isEmpty: boolean, text: string) {
  if (!isEmpty) return {}
  return { 'data-empty': true, style: { '--placeholder': JSON.stringify(text) } as CSSProperties }
}

export const HeadingView: ElementView<Heading> = ({ attributes, element, children }) => {
  const t = useT()
  const Tag = headingTags[element.level]
  return (
    <Tag
      {...attributes}
      className={`heading heading-${element.level}`}
      data-label={useLabel(element.id)}
      {...placeholder(isEmptyBlock(element), t('editor.headingPlaceholder'))}
    >
      {children}
    </Tag>
  )
}

export const ParagraphView: ElementView<Paragraph> = ({ attributes, element, children }) => {
  const t = useT()
  return (
    <p
      {...attributes}
      className="paragraph"
      {...placeholder(isEmptyBlock(element), t('editor.paragraphPlaceholder'))}
    >
      {children}
    </p>
  )
}

const bullets = ['•', '–', '▪']

export const ListItemView: ElementView<ListItem> = ({ attributes, element, children }) => {
  const number = useLabel(element.id)
  const { ordered, level } = element
  return (
    <div
      {...attributes}
      className="list-item"
      data-label={ordered ? number : bullets[level % bullets.length]}
      style={{ marginInlineStart: `${(level + 1) * 0.7}cm` }}
    >
      {children}
    </div>
  )
}

export const QuoteView: ElementView<Quote> = ({ attributes, children }) => (
  <blockquote {...attributes} className="quote">
    {children}
  </blockquote>
)

export const CalloutView: ElementView<Callout> = ({ attributes, element, children }) => {
  const t = useT()
  const editor = useSlateStatic()
  const { words } = useContext(StructureContext)
  const isFirst = useLabel(element.id) !== ''
  return (
    <div {...attributes} className={`callout callout-${element.tone}`}>
      {isFirst && (
        <span contentEditable={false} className="callout-tone">
          <select
            aria-label={t('editor.calloutTone')}
            tabIndex={-1}
            value={element.tone}
            onChange={(event) => {
              const tone = tones.find((tone) => tone === event.target.value)
              editor.endUndoStep()
              if (tone) setCalloutTone(editor, ReactEditor.findPath(editor, element), tone)
              focusEditor(editor)
            }}
          >
            {tones.map((tone) => (
              <option key={tone} value={tone}>
                {words.tones[tone]}
              </option>
            ))}
          </select>
        </span>
      )}
      {children}
    </div>
  )
}
