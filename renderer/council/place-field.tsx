import { MapPin } from 'lucide-react'
import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { PlanLanguage } from '#shared/plan/model.ts'
import type { AmendmentAction, AmendmentTarget } from '#shared/plan/records.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './council.module.css'
import { bestPlaces, keyOf, type Place } from './places.ts'

/** The place an amendment is about, or a list to choose it from. */
export function PlaceField({
  action,
  about,
  places,
  like,
  language,
  onChange,
}: {
  action: AmendmentAction
  about: AmendmentTarget | undefined
  places: readonly Place[]
  /** What the place is likely to resemble. */
  like: string
  /** Of the plan. */
  language: PlanLanguage
  onChange(about: AmendmentTarget): void
}) {
  const t = useT()
  const chosen = about && places.find(({ key }) => key === keyOf(about))
  const [isChoosing, setChoosing] = useState(chosen === undefined)
  const [typed, setTyped] = useState('')

  if (chosen && !isChoosing) {
    return (
      <div className={styles.chosen}>
        <span className={styles.label}>{t(`council.place.${action}`)}</span>
        <p>
          <MapPin aria-hidden /> {chosen.where}
        </p>
        <Button onPress={() => setChoosing(true)}>{t('council.place.other')}</Button>
        {action === 'insert' && (
          <span className={styles.near} lang={language}>
            {chosen.text}
          </span>
        )}
      </div>
    )
  }
  const shown = bestPlaces(places, typed, like)
  return (
    <div className={styles.choosing}>
      <TextField
        label={t('council.place.find')}
        description={t(`council.place.find.hint.${action}`)}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      <ListBox
        aria-label={t('council.place.list')}
        className={styles.places}
        selectionMode="single"
        items={shown.map((place) => ({ ...place, id: place.key }))}
        dependencies={[language]}
        renderEmptyState={() => t('council.place.nothing')}
        onSelectionChange={(keys) => {
          const [key] = keys
          const place = shown.find((one) => one.key === key)
          if (!place) return
          onChange(place.about)
          setChoosing(false)
        }}
      >
        {({ key, where, text }) => (
          <ListBoxItem id={key} textValue={text} className={styles.option}>
            <span className={styles.muted}>{where}</span>
            <span className={styles.clipped} lang={language}>
              {text}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}
