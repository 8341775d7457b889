const patterns = [
  // The body of keeping records, "Dno", year, running number: HMKDno-2020-62.
  /^[\p{L}]{2,20}Dno-\d{4}-\d+$/u,
  // Running number, class of task, year: 228/00.01.01.00/2025.
  /^\d+\/\d{2}(\.\d{2}){1,4}\/\d{4}$/,
]

/** Whether a case number has one of the two forms in use. Some bodies have forms of their own. */
export function isUsualCaseNumber(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text.trim()))
}
