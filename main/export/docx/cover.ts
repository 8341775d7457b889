import type { Paragraph } from 'docx'
import type { Cover } from '#shared/print/tree.ts'
import { logoBoxes } from '../design.ts'
import type { Context } from './context.ts'
import { libraryParagraph, type Node, paragraph, wellFormed, words } from './elements.ts'
import { logoToDocx } from './logo.ts'

export function coverToDocx(
  { organisation, title, period, facts }: Cover,
  context: Context,
): (Node | Paragraph)[] {
  return [
    ...logoLine(organisation, context),
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

function logoLine(organisation: string, { design, drawing }: Context): Paragraph[] {
  if (!design.logo) return []
  const look = { box: logoBoxes.cover, number: drawing(), words: wellFormed(organisation) }
  return [libraryParagraph({ style: 'CoverLogo' }, [logoToDocx(design.logo, look)])]
}
