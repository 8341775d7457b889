import type { DocumentText } from '#shared/package/document-text.ts'
import { TextArea } from '../ui/text-area.tsx'
import styles from './package.module.css'

/** A short document, a field for each of its headings. */
export function TextForm({
  label,
  text,
  language,
  onChange,
}: {
  label: string
  text: DocumentText
  /** Of the plan, in which it is written. */
  language: string
  onChange(text: DocumentText): void
}) {
  return (
    <fieldset className={styles.text} lang={language}>
      <legend>{label}</legend>
      {text.sections.map(({ heading, text: words }, index) => (
        <TextArea
          key={heading}
          label={heading}
          value={words}
          maxLength={50_000}
          onChange={(changed) =>
            onChange({
              ...text,
              sections: text.sections.with(index, { heading, text: changed }),
            })
          }
        />
      ))}
    </fieldset>
  )
}
