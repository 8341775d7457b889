import { type ComponentProps, useId } from 'react'
import styles from './field.module.css'

/** Fields that belong together, under a heading where they have one, apart from those before. */
export function FieldSection({ title, children, ...rest }: ComponentProps<'section'>) {
  const id = useId()
  return (
    <section
      {...rest}
      className={styles.section}
      {...(title !== undefined && { 'aria-labelledby': id })}
    >
      {title !== undefined && <h3 id={id}>{title}</h3>}
      {children}
    </section>
  )
}
