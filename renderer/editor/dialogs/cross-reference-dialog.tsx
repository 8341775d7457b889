import { useContext, useState } from 'react'
import { Input, Label, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components'
import { Node, type Path, Transforms } from 'slate'
import { useSlateStatic } from 'slate-react'
import type { CrossReference, Id } from '#shared/plan/model.ts'
import type { Targets } from '#shared/print/references.ts'
import type { PrintWords } from '#shared/print/words.ts'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { RadioList } from '../../ui/radio-list.tsx'
import { StructureContext } from '../structure-store.ts'
import { insertCrossReference } from '../transforms/inlines.ts'
import styles from './dialogs.module.css'

type Choice = { id: Id; label: string; title: string }

/** Asks what to point at: a heading, table or image that has a title. `path` is the one to change. */
export function CrossReferenceDialog({
  path,
  onClose,
}: {
  path: Path | undefined
  onClose(): void
}) {
  const t = useT()
  const editor = useSlateStatic()
  const structure = useContext(StructureContext)
  const { contains } = useFilter({ sensitivity: 'base' })
  const existing = path && (Node.get(editor, path) as CrossReference)
  const [typed, setTyped] = useState('')
  const [target, setTarget] = useState<Id | undefined>(existing?.target)
  const [show, setShow] = useState(existing?.show ?? 'number')

  const choices = choicesOf(structure.read().targets, structure.words)
  const shown = choices.filter(({ label, title }) => contains(`${label} ${title}`, typed))

  function save(target: Id | undefined) {
    if (target === undefined) return
    editor.endUndoStep()
    if (path) Transforms.setNodes<CrossReference>(editor, { target, show }, { at: path })
    else insertCrossReference(editor, target, show)
    editor.endUndoStep()
    onClose()
  }

  return (
    <FormDialog
      title={t('editor.crossReference')}
      submitLabel={existing ? t('app.ok') : t('editor.insert')}
      isDisabled={target === undefined}
      onSubmit={() => save(target)}
      onClose={onClose}
    >
      <SearchField
        className={styles.search ?? ''}
        value={typed}
        onChange={setTyped}
        autoFocus
        // Enter takes what is chosen, or else the first of what the words left over.
        onSubmit={() => save(shown.find(({ id }) => id === target)?.id ?? shown[0]?.id)}
      >
        <Label className={styles.label}>{t('editor.crossReferenceTarget')}</Label>
        <Input className={styles.input ?? ''} />
      </SearchField>
      <ListBox
        aria-label={t('editor.crossReferenceTarget')}
        className={styles.list ?? ''}
        items={shown}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={target === undefined ? [] : [target]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (typeof key === 'string') setTarget(key)
        }}
        renderEmptyState={() => <p className={styles.empty}>{t('editor.crossReferenceNothing')}</p>}
      >
        {({ id, label, title }) => (
          <ListBoxItem id={id} textValue={`${label} ${title}`} className={styles.item ?? ''}>
            <span className={styles.itemLabel}>{label}</span>
            <span>{title}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <RadioList<CrossReference['show']>
        label={t('editor.crossReferenceShow')}
        look="line"
        options={[
          { value: 'number', label: t('editor.crossReferenceShow.number') },
          { value: 'title', label: t('editor.crossReferenceShow.title') },
        ]}
        value={show}
        onChange={setShow}
      />
    </FormDialog>
  )
}

function choicesOf(targets: Targets, words: PrintWords): Choice[] {
  return [...targets]
    .filter(([, { title }]) => title.trim() !== '')
    .map(([id, { to, number, title }]) => ({
      id,
      label: `${words.reference[to]} ${number}`.trim(),
      title,
    }))
}
