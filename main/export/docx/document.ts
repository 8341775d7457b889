import { Document } from 'docx'
import type { PrintDocument } from '#shared/print/tree.ts'
import { sectionToDocx } from './blocks.ts'
import { commentToDocx } from './comments.ts'
import type { Context } from './context.ts'
import { coverToDocx } from './cover.ts'
import { blocks, libraryParagraph } from './elements.ts'
import { setSeparators } from './footnotes.ts'
import { addLists, numbering } from './numbering.ts'
import { pageProperties, runningFoot, runningHead } from './page.ts'
import { stylesOfPage, titleOfPage } from './page-document.ts'
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
    /** A page or two: begins with its title, without a cover. */
    isPage?: boolean
  },
): Document {
  const { design } = context
  const sections = print.sections.map((section, index) => ({
    properties: pageProperties(section.orientation, design),
    // Word takes the head and foot of later sections from the one before.
    ...(index === 0 && {
      headers: { default: runningHead(print, context) },
      footers: { default: runningFoot(context) },
    }),
    children: [
      ...(options.isPage && index === 0 ? titleOfPage(print, context) : []),
      ...sectionToDocx(section, index === print.sections.length - 1, context),
    ],
  }))
  const cover = {
    properties: { ...pageProperties('portrait', design), titlePage: true },
    children: blocks(
      [...coverToDocx(print.cover, context), libraryParagraph({ style: 'Edge' })],
      context,
    ),
  }
  // Footnotes are known only once the sections are made.
  const footnotes = Object.fromEntries(
    [...context.footnotes].map(([number, paragraph]) => [number, { children: [paragraph] }]),
  )
  const document = new Document({
    title: print.title,
    styles: options.isPage
      ? stylesOfPage(stylesOf(print.language, design))
      : stylesOf(print.language, design),
    numbering,
    footnotes,
    ...(print.comments.length > 0 && {
      comments: { children: print.comments.map(commentToDocx) },
    }),
    ...(options.isTracked && { features: { trackRevisions: true } }),
    // Whoever estimates pages cannot know where Word breaks a word.
    ...(!context.pageNumbers && {
      hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
    }),
    customProperties: Object.entries(options.properties).map(([name, value]) => ({ name, value })),
    sections: options.isPage ? sections : [cover, ...sections],
    ...(options.estimatePages && { pageNumbers: options.estimatePages }),
  })
  addLists(document, context)
  setSeparators(document)
  return document
}
