import { Check, Plus } from 'lucide-react'
import { type KeyboardEvent, use, useRef, useState } from 'react'
import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  TextField,
  useFilter,
} from 'react-aria-components'
import { nameKey, tidy } from '#shared/records/names.ts'
import { useT } from '../../i18n/language.tsx'
import { CellPopup } from './cell-popup.tsx'
import styles from './editors.module.css'
import { EditingContext } from './grid-row.ts'

export type Choice = { id: string; label: string }

/** What the entry that makes a new name is known by; no name begins so. */
const newPrefix = '\u0000'

/**
 * Several out of a list, found by typing; Enter takes one, Enter again is done. Where a new one may
 * be made, the words that fit none of the list are offered as such.
 */
export function ChoiceEditor({
  label,
  choices,
  chosen,
  canCreate,
  onChange,
  onDone,
}: {
  label: string
  choices: readonly Choice[]
  chosen: readonly string[]
  canCreate: boolean
  onChange(chosen: string[]): void
  onDone(): void
}) {
  const t = useT()
  const { contains } = useFilter({ sensitivity: 'base' })
  const { openedBy } = use(EditingContext)
  const [query, setQuery] = useState('')
  const [picked, setPicked] = useState<readonly string[]>(() =>
    openedBy.current === null ? chosen : [],
  )
  // What was chosen when the editor opened stays on top, so that the list does not jump about.
  const [first] = useState(() => new Set(chosen))
  const isPointing = useRef(false)

  const created = picked.filter((id) => !choices.some((choice) => choice.id === id))
  const all = [...choices, ...created.map((id) => ({ id, label: id }))]
  const sorted = [
    ...all
      .filter(({ id }) => first.has(id))
      .sort((a, b) => chosen.indexOf(a.id) - chosen.indexOf(b.id)),
    ...all.filter(({ id }) => !first.has(id)),
  ]
  const words = query.trim().split(/\s+/)
  const found = sorted.filter(({ label }) => words.every((word) => contains(label, word)))
  const isNew =
    canCreate && tidy(query) !== '' && !all.some(({ label }) => nameKey(label) === nameKey(query))
  const items = isNew ? [...found, { id: newPrefix, label: tidy(query) }] : found

  function take(keys: Iterable<unknown>) {
    const wanted = new Set([...keys].map((key) => (key === newPrefix ? tidy(query) : String(key))))
    // Those out of sight were not in the list to be kept.
    const hidden = picked.filter((id) => !items.some((item) => item.id === id))
    const shown = [...wanted].filter((id) => !hidden.includes(id))
    const next = [...picked.filter((id) => wanted.has(id) || hidden.includes(id))]
    next.push(...shown.filter((id) => !next.includes(id)))
    setQuery('')
    setPicked(next)
    onChange(next)
  }

  /** Enter takes the first that fits what was typed, or what the arrows point at; else it is done. */
  function onKeyDownCapture(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') isPointing.current = true
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (isPointing.current && !event.ctrlKey) {
      isPointing.current = false
      return
    }
    event.preventDefault()
    event.stopPropagation()
    const [best] = items
    if (tidy(query) === '' || !best) return onDone()
    take(picked.includes(best.id) ? picked : [...picked, best.id])
  }

  return (
    <CellPopup look="below" label={label} onKeyDownCapture={onKeyDownCapture}>
      <Autocomplete
        inputValue={query}
        onInputChange={(text) => {
          isPointing.current = false
          setQuery(text)
        }}
      >
        <TextField aria-label={label} className={styles.search}>
          <Input
            role="combobox"
            aria-expanded
            placeholder={t(canCreate ? 'planView.choice.findOrCreate' : 'planView.choice.find')}
            className={styles.searchInput}
          />
        </TextField>
        <ListBox
          aria-label={label}
          items={items}
          selectionMode="multiple"
          selectedKeys={picked}
          onSelectionChange={(keys) => take(keys === 'all' ? items.map(({ id }) => id) : keys)}
          className={styles.list}
          renderEmptyState={() => <p className={styles.nothing}>{t('planView.choice.nothing')}</p>}
        >
          {({ id, label }) => (
            <ListBoxItem
              id={id}
              textValue={id === newPrefix ? t('planView.choice.create', { name: label }) : label}
              className={styles.choice}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.check}>
                    {isSelected && <Check aria-hidden />}
                    {id === newPrefix && <Plus aria-hidden />}
                  </span>
                  {id === newPrefix ? t('planView.choice.create', { name: label }) : label}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      <p className={styles.hint}>{t('planView.choice.hint')}</p>
    </CellPopup>
  )
}
