import type { Finding, Severity } from '#shared/checks/finding.ts'
import { type Ground, groundOf, grounds } from '#shared/checks/grounds.ts'

export type FindingGroup = { ground: Ground; findings: Finding[] }

const order: readonly Severity[] = ['error', 'warning', 'note']

/** By what they rest on, the gravest first; groups without findings are left out. */
export function groupedFindings(findings: readonly Finding[]): FindingGroup[] {
  const byGround = Map.groupBy(findings, ({ code }) => groundOf[code])
  const rank = ({ severity }: Finding) => order.indexOf(severity)
  return grounds
    .map((ground) => ({
      ground,
      findings: (byGround.get(ground) ?? []).toSorted((a, b) => rank(a) - rank(b)),
    }))
    .filter(({ findings }) => findings.length > 0)
}

export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

/** Where a finding leads: a block or a record, or the dialog or view that has what it is about. */
export type FindingPlace = { id: string } | { show: 'details' | 'handouts' | 'review' | 'comments' }

export function placeOf({ code, blockId, record }: Finding): FindingPlace | undefined {
  if (blockId !== undefined) return { id: blockId }
  if (record) return { id: record.id }
  switch (code) {
    case 'review-open':
      return { show: 'review' }
    case 'handout-open':
      return { show: 'handouts' }
    case 'comment-lost':
      return { show: 'comments' }
    case 'title-empty':
    case 'case-number-missing':
    case 'meeting-missing':
    case 'section-missing':
    case 'identity-code':
    case 'phone-number':
    case 'email-address':
      return { show: 'details' }
    default:
      return undefined
  }
}
