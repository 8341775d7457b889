/**
 * "12 000", "12 000 €", "12.000,50" or "12000.5" as a number of euros; `undefined` for nothing,
 * `null` for what is no sum. A point or comma before three digits at the end divides thousands.
 */
export function eurosOf(text: string): number | null | undefined {
  const digits = text.replace(/[\s\u00a0€'’]|eur(oa?)?$/giu, '')
  if (digits === '') return undefined
  if (!/^\d{1,3}([.,]\d{3})+$|^\d+([.,]\d{1,2})?$|^\d{1,3}([.,]\d{3})+[.,]\d{1,2}$/.test(digits)) {
    return null
  }
  const cents = /[.,](\d{1,2})$/.exec(digits)?.[1] ?? ''
  const whole = digits.slice(0, cents === '' ? undefined : -cents.length - 1).replace(/[.,]/g, '')
  return Number(`${whole}.${cents || '0'}`)
}
