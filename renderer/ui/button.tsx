import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import styles from './button.module.css'

type Look = 'primary' | 'secondary' | 'quiet' | 'danger'

/** A button with words, or words and a symbol. At most one `primary` in a view. */
export function Button({
  look = 'secondary',
  className,
  ...props
}: Omit<ButtonProps, 'className'> & { look?: Look; className?: string | undefined }) {
  return (
    <AriaButton {...props} className={[styles.button, styles[look], className].join(' ').trim()} />
  )
}
