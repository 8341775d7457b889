import { Check, ChevronDown } from 'lucide-react'
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import styles from './field.module.css'
import menu from './menu.module.css'

export type Option<Value extends string> = { value: Value; label: string }

/** One choice out of a few, folded away. */
export function SelectField<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: readonly Option<Value>[]
  value: Value
  onChange(value: NoInfer<Value>): void
}) {
  return (
    <Select
      className={styles.field}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
    >
      <Label className={styles.label}>{label}</Label>
      <Button className={[styles.input, styles.select].join(' ')}>
        <SelectValue className={styles.selected} />
        <ChevronDown aria-hidden className={styles.chevron} />
      </Button>
      <Popover className={[menu.popover, menu.wide].join(' ')} offset={4}>
        <ListBox className={menu.menu} items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={menu.item}>
              {({ isSelected }) => (
                <>
                  <span className={menu.label}>{option.label}</span>
                  {isSelected && <Check aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
