import { type Paragraph, TextRun } from 'docx'
import type { Cover } from '#shared/print/tree.ts'
import { paragraph } from './elements.ts'

export function coverToDocx({ organisation, title, period, facts }: Cover): Paragraph[] {
  return [
    paragraph({ style: 'CoverOrganisation' }, [new TextRun(organisation)]),
    paragraph({ style: 'Title' }, [new TextRun(title)]),
    ...(period === '' ? [] : [paragraph({ style: 'Subtitle' }, [new TextRun(period)])]),
    ...facts.map(({ label, value }, index) =>
      paragraph({ style: 'CoverFact', ...(index === 0 && { spacing: { before: 3600 } }) }, [
        new TextRun({ text: `${label}: `, bold: true }),
        new TextRun(value),
      ]),
    ),
  ]
}
