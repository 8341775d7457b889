import type { FileChild, IStylesOptions } from 'docx'
import type { PrintDocument } from '#shared/print/tree.ts'
import type { Context } from './context.ts'
import { blocks, paragraph, words } from './elements.ts'

/** The title where there is no cover to hold it. */
export function titleOfPage({ title }: PrintDocument, context: Context): FileChild[] {
  return blocks([paragraph({ style: 'Title' }, [words(title)])], context)
}

/** The title of a page stands among its text, so that it is not much larger than the headings. */
export function stylesOfPage(styles: IStylesOptions): IStylesOptions {
  const smaller = <Style extends { run?: object }>(style: Style | undefined, size: number) =>
    style && { ...style, run: { ...style.run, size } }
  const { title, heading1 } = styles.default ?? {}
  return {
    ...styles,
    default: { ...styles.default, title: smaller(title, 40), heading1: smaller(heading1, 28) },
  }
}
