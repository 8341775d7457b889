/**
 * A date as people write it here, "9.3.2026", or in the order of machines, as `YYYY-MM-DD`.
 * Undefined when it is no day of the calendar.
 */
export function parseWrittenDate(text: string): string | undefined {
  const written = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim())
  const machine = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  const [year, month, day] = written
    ? [written[3], written[2], written[1]]
    : [machine?.[1], machine?.[2], machine?.[3]]
  if (!year || !month || !day) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date) ? date : undefined
}

/** "2026-03-09" as "9.3.2026". */
export function writtenDate(date: string): string {
  return date.split('-').map(Number).reverse().join('.')
}
