import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from '../ui/button.tsx'
import menu from '../ui/menu.module.css'

/** A button with a list in which several can be chosen. It stays open until one is done. */
export function ChoiceMenu<Value extends string>({
  label,
  icon,
  options,
  chosen,
  onChange,
}: {
  label: string
  icon?: ReactNode
  options: readonly { value: Value; label: string }[]
  chosen: readonly Value[]
  onChange(chosen: Value[]): void
}) {
  return (
    <MenuTrigger>
      <Button isDisabled={options.length === 0}>
        {icon}
        {label}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={menu.popover} offset={4}>
        <Menu
          aria-label={label}
          className={menu.menu}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChange(
              options
                .map(({ value }) => value)
                .filter((value) => keys === 'all' || keys.has(value)),
            )
          }
          items={options}
        >
          {({ value, label }) => (
            <MenuItem id={value} textValue={label} className={menu.item}>
              {({ isSelected }) => (
                <>
                  <span className={menu.label}>{label}</span>
                  {isSelected && <Check aria-hidden />}
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
