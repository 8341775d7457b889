import { Label, Radio, RadioGroup } from 'react-aria-components'
import styles from './field.module.css'

/** One choice out of a few, all in sight, each with a sentence that helps to choose when it has one. */
export function RadioList<Value extends string>({
  label,
  options,
  value,
  onChange,
  look = 'rows',
}: {
  label: string
  options: readonly { value: Value; label: string; description?: string; lang?: string }[]
  value: Value | null
  onChange(value: NoInfer<Value>): void
  /** `rows`: framed, one below the other. `line`: side by side. */
  look?: 'rows' | 'line'
}) {
  return (
    <RadioGroup
      className={styles.field}
      value={value}
      onChange={(chosen) => {
        const option = options.find((option) => option.value === chosen)
        if (option) onChange(option.value)
      }}
    >
      <Label className={styles.label}>{label}</Label>
      <div className={styles[look]}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className={styles.radio}
            {...(option.lang === undefined ? {} : { lang: option.lang })}
          >
            <span className={styles.dot} aria-hidden />
            <span className={styles.choice}>
              <span className={styles.choiceLabel}>{option.label}</span>
              {option.description !== undefined && (
                <span className={styles.description}>{option.description}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
