import { X } from 'lucide-react'
import { useId, useState } from 'react'
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components'
import { nameKey, tidy } from '#shared/records/names.ts'
import { useT } from '../i18n/language.tsx'
import field from '../ui/field.module.css'
import { useHalfTyped } from '../ui/half-typed.ts'
import menu from '../ui/menu.module.css'
import styles from './panel.module.css'

/** Several names: those chosen with a way to remove each, and a field to find or make another. */
export function NamesField({
  label,
  known,
  chosen,
  onChange,
}: {
  label: string
  known: readonly string[]
  chosen: readonly string[]
  onChange(chosen: string[]): void
}) {
  const keys = new Set(chosen.map(nameKey))
  return (
    <div className={field.field}>
      <NameField
        label={label}
        known={known.filter((name) => !keys.has(nameKey(name)))}
        onName={(name) => {
          if (!keys.has(nameKey(name))) onChange([...chosen, name])
        }}
      />
      {chosen.length > 0 && (
        <TagGroup
          aria-label={label}
          onRemove={(removed) => onChange(chosen.filter((name) => !removed.has(name)))}
        >
          <TagList items={chosen.map((name) => ({ id: name }))} className={styles.chips}>
            {({ id }) => (
              <Tag id={id} textValue={id} className={styles.chip}>
                {id}
                <Button slot="remove" className={styles.remove}>
                  <X aria-hidden />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  )
}

/** A field to find one of the known names in, or to write a new one. Enter takes it. */
function NameField({
  label,
  known,
  onName,
}: {
  label: string
  known: readonly string[]
  onName(name: string): void
}) {
  const t = useT()
  const id = useId()
  const [text, setText] = useState('')

  function take(name: string) {
    if (tidy(name) !== '') onName(tidy(name))
    setText('')
  }
  useHalfTyped(() => take(text))

  return (
    <ComboBox
      className={field.field}
      allowsCustomValue
      menuTrigger="focus"
      items={known.map((name) => ({ id: name }))}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) take(String(key))
      }}
    >
      <Label className={field.label}>{label}</Label>
      <Input
        id={id}
        className={field.input}
        placeholder={t('planView.choice.findOrCreate')}
        onKeyDown={(event) => {
          const isPointing = event.currentTarget.getAttribute('aria-activedescendant') !== null
          if (event.key === 'Enter' && !isPointing) take(text)
        }}
        onBlur={() => take(text)}
      />
      <Popover className={[menu.popover, menu.wide].join(' ')}>
        <ListBox className={menu.menu}>
          {({ id }: { id: string }) => (
            <ListBoxItem id={id} textValue={id} className={menu.item}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
