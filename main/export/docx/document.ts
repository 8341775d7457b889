import { Document } from 'docx'
import type { PrintDocument } from '#shared/print/tree.ts'
import { sectionToDocx } from './blocks.ts'
import { commentToDocx } from './comments.ts'
import type { Context } from './context.ts'
import { coverToDocx } from './cover.ts'
import { blocks, libraryParagraph } from './elements.ts'
import { addLists, numbering } from './numbering.ts'
import { pageProperties, runningFoot, runningHead } from './page.ts'
import { stylesOf } from './styles.ts'

type PageNumbers = ConstructorParameters<typeof Document>[0]['pageNumbers']

/** Print tree in, Word document out. No disk, no clock, no chance. */
export function printToDocx(
  print: PrintDocument,
  context: Context,
  options: {
    properties: Record<string, string>
    estimatePages?: PageNumbers
    /** Word keeps track of what is changed in it. */
    isTracked?: boolean
  },
): Document {
  const sections = print.sections.map((section, index) => ({
    properties: pageProperties(section.orientation),
    // Word takes the head and foot of later sections from the one before.
    ...(index === 0 && {
      headers: { default: runningHead(print.organisation, print.title) },
      footers: { default: runningFoot(context.words) },
    }),
    children: sectionToDocx(section, index === print.sections.length - 1, context),
  }))
  const cover = {
    properties: { ...pageProperties('portrait'), titlePage: true },
    children: blocks([...coverToDocx(print.cover), libraryParagraph({ style: 'Edge' })], context),
  }
  // Footnotes are known only once the sections are made.
  const footnotes = Object.fromEntries(
    [...context.footnotes].map(([number, paragraph]) => [number, { children: [paragraph] }]),
  )
  const document = new Document({
    title: print.title,
    styles: stylesOf(print.language),
    numbering,
    footnotes,
    ...(print.comments.length > 0 && {
      comments: { children: print.comments.map(commentToDocx) },
    }),
    ...(options.isTracked && { features: { trackRevisions: true } }),
    customProperties: Object.entries(options.properties).map(([name, value]) => ({ name, value })),
    sections: [cover, ...sections],
    ...(options.estimatePages && { pageNumbers: options.estimatePages }),
  })
  addLists(document, context)
  return document
}
