import { Plus } from 'lucide-react'
import { useState } from 'react'
import {
  Dialog,
  DialogTrigger,
  Popover,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { NumberField } from '../ui/number-field.tsx'
import styles from './followup.module.css'

/** The year that is reported: one of those offered, or any other. */
export function YearChoice({
  years,
  year,
  onChoose,
}: {
  years: readonly number[]
  year: number
  onChoose(year: number): void
}) {
  const t = useT()
  return (
    <div className={styles.years}>
      <ToggleButtonGroup
        aria-label={t('followUp.year')}
        className={styles.yearGroup}
        disallowEmptySelection
        selectedKeys={[String(year)]}
        onSelectionChange={(keys) => {
          const chosen = years.find((one) => keys.has(String(one)))
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {years.map((one) => (
          <ToggleButton key={one} id={String(one)} className={styles.year}>
            {one}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <DialogTrigger>
        <Button look="quiet">
          <Plus aria-hidden />
          {t('followUp.otherYear')}
        </Button>
        <Popover className={styles.popover} placement="bottom start">
          <Dialog aria-label={t('followUp.otherYear')}>
            {({ close }) => (
              <OtherYear
                first={(years.at(-1) ?? year) + 1}
                onChoose={(chosen) => {
                  close()
                  onChoose(chosen)
                }}
              />
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  )
}

function OtherYear({ first, onChoose }: { first: number; onChoose(year: number): void }) {
  const t = useT()
  const [year, setYear] = useState(first)
  return (
    <form
      className={styles.otherYear}
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(year)
      }}
    >
      <NumberField
        label={t('followUp.year')}
        value={year}
        minimum={1990}
        maximum={2150}
        onChange={setYear}
        autoFocus
      />
      <Button type="submit" look="primary">
        {t('followUp.showYear')}
      </Button>
    </form>
  )
}
