import {
  convertMillimetersToTwip,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  PageOrientation,
} from 'docx'
import type { PrintDocument, PrintSection } from '#shared/print/tree.ts'
import { type Design, logoBoxes, paper } from '../design.ts'
import type { Context } from './context.ts'
import { field, libraryParagraph, words } from './elements.ts'
import { logoToDocx } from './logo.ts'

export function pageProperties(
  orientation: PrintSection['orientation'],
  { margins }: Design,
): ISectionPropertiesOptions {
  const distance = convertMillimetersToTwip(10)
  return {
    page: {
      size: {
        ...paper,
        // The library turns the page; width and height are always those of an upright one.
        orientation:
          orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        ...margins,
        header: distance,
        footer: distance,
      },
    },
  }
}

export function runningHead(
  { organisation, title }: Pick<PrintDocument, 'organisation' | 'title'>,
  { design, drawing }: Context,
): Header {
  const text = [organisation, title].filter((part) => part !== '').join(' · ')
  const logo = design.logo
    ? [logoToDocx(design.logo, { box: logoBoxes.head, number: drawing(), words: '' })]
    : []
  const gap = design.logo ? '\u2003' : ''
  const children = [...logo, words(`${gap}${text}`)]
  return new Header({ children: [libraryParagraph({ style: 'Header' }, children)] })
}

/** "sivu 3 / 12", below what the organisation says of itself. Lines of their own fit pages of any width. */
export function runningFoot({ words: { page }, design }: Context): Footer {
  const address =
    design.footer === '' ? [] : [libraryParagraph({ style: 'Footer' }, [words(design.footer)])]
  const children = [
    words(`${page} `),
    ...field('PAGE', '1'),
    words(' / '),
    ...field('NUMPAGES', '1'),
  ]
  return new Footer({
    children: [...address, libraryParagraph({ style: 'PageNumber' }, children)],
  })
}
