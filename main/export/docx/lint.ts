export type Finding = { code: string; severity: 'error' | 'warning'; place: string }
export function lintDocx(_bytes: Uint8Array): Finding[] {
  return []
}
