import type { Cover } from '#shared/print/tree.ts'
import { type Node, paragraph, words } from './elements.ts'

export function coverToDocx({ organisation, title, period, facts }: Cover): Node[] {
  return [
    paragraph({ style: 'CoverOrganisation' }, [words(organisation)]),
    paragraph({ style: 'Title' }, [words(title)]),
    ...(period === '' ? [] : [paragraph({ style: 'Subtitle' }, [words(period)])]),
    ...facts.map(({ label, value }, index) =>
      paragraph({ style: 'CoverFact', ...(index === 0 && { spacing: { before: 3600 } }) }, [
        words(`${label}: `, { bold: true }),
        words(value),
      ]),
    ),
  ]
}
