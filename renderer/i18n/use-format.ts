import { useMemo } from 'react'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import { localeOf } from '#shared/i18n/translate.ts'
import { useLanguage } from './language.tsx'

/** Dates, times and numbers as people of one language write them, in the time of this machine. */
export type Format = {
  /** "14.32" */
  time(instant: string): string
  /** "21.11.2026" */
  day(date: string): string
  /** "tänään 14.32", "eilen 9.05", then the day alone. */
  moment(instant: string, now?: Date): string
  /** "12 480" */
  number(value: number): string
}

export function formatFor(language: UiLanguage): Format {
  const locale = localeOf(language)
  // Chromium knows the dates of Sweden only; in Finland both languages write 21.11.2026 and 14.32.
  const calendar = language === 'sv' ? localeOf('fi') : locale
  const time = new Intl.DateTimeFormat(calendar, { hour: 'numeric', minute: '2-digit' })
  const day = new Intl.DateTimeFormat(calendar, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const number = new Intl.NumberFormat(locale)

  return {
    time: (instant) => time.format(new Date(instant)),
    day: (date) => day.format(new Date(date.length === 10 ? `${date}T12:00` : date)),
    moment(instant, now = new Date()) {
      const date = new Date(instant)
      const days = Math.round((startOfDay(date) - startOfDay(now)) / 86_400_000)
      if (days < -1 || days > 0) return day.format(date)
      return `${relative.format(days, 'day')} ${time.format(date)}`
    },
    number: (value) => number.format(value),
  }
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

/** The format of the language of the user interface. */
export function useFormat(): Format {
  const language = useLanguage()
  return useMemo(() => formatFor(language), [language])
}
