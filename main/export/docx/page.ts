import {
  convertMillimetersToTwip,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  PageOrientation,
} from 'docx'
import type { PrintSection } from '#shared/print/tree.ts'
import type { PrintWords } from '#shared/print/words.ts'
import { margin, paper } from '../paper.ts'
import { field, libraryParagraph, words } from './elements.ts'

export function pageProperties(
  orientation: PrintSection['orientation'],
): ISectionPropertiesOptions {
  const distance = convertMillimetersToTwip(12.5)
  return {
    page: {
      size: {
        ...paper,
        // The library turns the page; width and height are always those of an upright one.
        orientation:
          orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: margin,
        right: margin,
        bottom: margin,
        left: margin,
        header: distance,
        footer: distance,
      },
    },
  }
}

export function runningHead(organisation: string, title: string): Header {
  const text = [organisation, title].filter((part) => part !== '').join(' · ')
  return new Header({ children: [libraryParagraph({ style: 'Header' }, [words(text)])] })
}

/** "sivu 3 / 12". */
export function runningFoot({ page }: PrintWords): Footer {
  const children = [
    words(`${page} `),
    ...field('PAGE', '1'),
    words(' / '),
    ...field('NUMPAGES', '1'),
  ]
  return new Footer({ children: [libraryParagraph({ style: 'Footer' }, children)] })
}
