/** Whether a field holds a year, or nothing. What is still being typed is neither. */
export function isYearText(text: string): boolean {
  return text.trim() === '' || /^(19|20|21)\d\d$/.test(text.trim())
}

export function yearOf(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text)
}
