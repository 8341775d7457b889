import { Search, X } from 'lucide-react'
import type { ComponentProps, Ref } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import styles from './search-box.module.css'

/** A field to search by; it is emptied by its button or Escape. Its label stands in it as long as it is empty. */
export function SearchBox({
  label,
  clearLabel,
  value,
  onChange,
  onKeyDown,
  input,
}: {
  label: string
  clearLabel: string
  value: string
  onChange(value: string): void
  onKeyDown?: ComponentProps<typeof SearchField>['onKeyDown']
  input?: Ref<HTMLInputElement>
}) {
  return (
    <SearchField
      aria-label={label}
      className={styles.search}
      value={value}
      onChange={onChange}
      onKeyDown={onKeyDown}
    >
      <Search aria-hidden />
      <Input ref={input} placeholder={label} className={styles.input} />
      {value !== '' && (
        <Button className={styles.clear} aria-label={clearLabel}>
          <X aria-hidden />
        </Button>
      )}
    </SearchField>
  )
}
