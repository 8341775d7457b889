import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { PlanLanguage } from '#shared/plan/model.ts'
import { type Design, textWidth } from '../design.ts'
import { documentLanguages } from './languages.ts'
import { headingIndents } from './numbering.ts'

/** 1.15 lines. The rule must be said: without it LibreOffice clips pictures to one line. */
const line = { line: 276, lineRule: LineRuleType.AUTO } as const
const single = { line: 240, lineRule: LineRuleType.AUTO } as const

export function stylesOf(language: PlanLanguage, design: Design): IStylesOptions {
  const { colours, fonts } = design
  return {
    default: {
      document: {
        run: { font: fonts.body, size: 22, language: { value: documentLanguages[language] } },
        paragraph: { spacing: { after: 0, ...line } },
      },
      heading1: heading(0, design, { size: 36, before: 480, after: 160 }),
      heading2: heading(1, design, { size: 28, before: 360, after: 120 }),
      heading3: heading(2, design, { size: 24, before: 280, after: 80 }),
      heading4: heading(3, design, { size: 22, before: 240, after: 60 }),
      title: {
        name: 'Title',
        basedOn: 'Normal',
        next: 'Subtitle',
        run: { font: fonts.heading, size: 64, bold: true, color: colours.accent },
        paragraph: { spacing: { before: 0, after: 200, ...single } },
      },
      caption: {
        name: 'caption',
        basedOn: 'Normal',
        next: 'BodyText',
        quickFormat: true,
        run: { size: 20, bold: true, italics: false, color: colours.text },
        paragraph: { keepLines: true, spacing: { before: 240, after: 100, ...single } },
      },
      listParagraph: {
        basedOn: 'BodyText',
        quickFormat: true,
        paragraph: { contextualSpacing: true, spacing: { after: 160, ...line } },
      },
      footnoteText: {
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 40, ...single } },
      },
      hyperlink: { run: { color: colours.link, underline: { type: 'single' } } },
    },
    paragraphStyles: [...paragraphStyles(design), ...contentsStyles(design)],
  }
}

function heading(
  level: 0 | 1 | 2 | 3,
  { colours, fonts }: Design,
  look: { size: number; before: number; after: number },
) {
  return {
    name: `heading ${level + 1}`,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: {
      font: fonts.heading,
      size: look.size,
      bold: true,
      italics: false,
      color: colours.accent,
    },
    paragraph: {
      // The outline level makes it a heading for navigation, for PDF tags and for the contents.
      outlineLevel: level,
      keepNext: true,
      keepLines: true,
      numbering: { reference: 'headings', level, instance: 0 },
      spacing: { before: look.before, after: look.after, ...single },
    },
  }
}

const body = { basedOn: 'Normal', next: 'BodyText', quickFormat: true } as const

function paragraphStyles({ colours, logo }: Design): IParagraphStyleOptions[] {
  return [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      run: { color: colours.text },
    },
    {
      id: 'BodyText',
      name: 'Body Text',
      ...body,
      paragraph: { spacing: { after: 160, ...line } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      ...body,
      run: { color: colours.muted },
      paragraph: {
        indent: { left: 425, right: 425 },
        spacing: { before: 120, after: 200, ...line },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: colours.rule } },
      },
    },
    callout('Note', colours.accent, colours.tint),
    callout('Key', colours.accent, colours.tint),
    callout('Important', colours.warm, colours.warmTint),
    {
      id: 'TableText',
      name: 'Table Text',
      ...body,
      next: 'TableText',
      run: { size: 20 },
      paragraph: { spacing: { before: 20, after: 20, ...single } },
    },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'TableText',
      next: 'TableText',
      quickFormat: true,
      run: { bold: true },
    },
    {
      id: 'Edge',
      name: 'Edge',
      basedOn: 'Normal',
      next: 'BodyText',
      run: { size: 2 },
      // The least that Word takes: a table that fills its page leaves no more for the end of a section.
      paragraph: { spacing: { before: 0, after: 0, line: 14, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'Figure',
      name: 'Figure',
      ...body,
      paragraph: { spacing: { before: 160, after: 80, ...single } },
    },
    {
      id: 'CoverLogo',
      name: 'Cover Logo',
      basedOn: 'Normal',
      next: 'CoverOrganisation',
      paragraph: { spacing: { before: 0, after: 0, ...single } },
    },
    {
      id: 'CoverOrganisation',
      name: 'Cover Organisation',
      basedOn: 'Normal',
      next: 'Title',
      run: { size: 32, color: colours.muted },
      paragraph: {
        // With a logo above it, no lower on the page than without.
        spacing: { before: logo ? 1200 : 2800, after: 480, ...single },
        border: {
          bottom: { style: BorderStyle.SINGLE, size: 24, space: 14, color: colours.accent },
        },
      },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'CoverFact',
      quickFormat: true,
      run: { size: 36, color: colours.muted },
      paragraph: { spacing: { after: 0, ...single } },
    },
    {
      id: 'CoverFact',
      name: 'Cover Fact',
      basedOn: 'Normal',
      next: 'CoverFact',
      run: { size: 24 },
      paragraph: { spacing: { after: 80, ...single } },
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: { size: 18, color: colours.muted },
      paragraph: { spacing: { ...single } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 18, color: colours.muted },
      paragraph: { spacing: { ...single } },
    },
    {
      id: 'PageNumber',
      name: 'Page Number Line',
      basedOn: 'Footer',
      paragraph: { alignment: 'right' },
    },
  ]
}

function callout(tone: string, rule: string, fill: string): IParagraphStyleOptions {
  return {
    id: `Callout${tone}`,
    name: `Callout ${tone}`,
    ...body,
    paragraph: {
      keepLines: true,
      indent: { left: 227, right: 227 },
      spacing: { before: 160, after: 240, ...line },
      contextualSpacing: true,
      shading: { type: 'clear', color: 'auto', fill },
      border: {
        top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: fill },
        left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: rule },
        bottom: { style: BorderStyle.SINGLE, size: 4, space: 6, color: fill },
        right: { style: BorderStyle.SINGLE, size: 4, space: 8, color: fill },
      },
    },
  }
}

/** Each line hangs, so that a long title goes on under its beginning and not under its number. */
function contentsStyles(design: Design): IParagraphStyleOptions[] {
  const { colours, fonts } = design
  const rightTabStop = textWidth('portrait', design)
  return [
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      ...body,
      run: { font: fonts.heading, size: 36, bold: true, color: colours.accent },
      paragraph: { keepNext: true, spacing: { before: 0, after: 240, ...single } },
    },
    ...headingIndents.map((width, index): IParagraphStyleOptions => {
      const start = headingIndents.slice(0, index).reduce((sum, indent) => sum + indent, 0)
      const left = start + width
      return {
        id: `TOC${index + 1}`,
        name: `toc ${index + 1}`,
        basedOn: 'Normal',
        next: 'Normal',
        uiPriority: 39,
        run: { bold: index === 0 },
        paragraph: {
          indent: { left, hanging: width },
          leftTabStop: left,
          rightTabStop,
          spacing: { before: index === 0 ? 140 : 30, after: 30, ...single },
        },
      }
    }),
    {
      id: 'TableofFigures',
      name: 'table of figures',
      basedOn: 'Normal',
      next: 'Normal',
      uiPriority: 99,
      paragraph: {
        indent: { left: 397, hanging: 397 },
        rightTabStop,
        spacing: { before: 40, after: 40, ...single },
      },
    },
  ]
}

/** Between the words of a cell and its edges, in twips. */
export const cellRoom = { top: 60, left: 100, bottom: 60, right: 100 } as const

/**
 * Room in the cells, and a light header row; its text is bold by its own style, and the rules are those
 * of the cells. As XML, because the library writes no table styles: `withTableStyle` adds it.
 */
export function tableStyle({ colours }: Design): string {
  return [
    '<w:style w:type="table" w:customStyle="1" w:styleId="KertomusTable">',
    '<w:name w:val="Kertomus Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>',
    `<w:tblPr><w:tblCellMar>${Object.entries(cellRoom).map(room).join('')}`,
    '</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>',
    `<w:shd w:val="clear" w:color="auto" w:fill="${colours.tint}"/>`,
    '</w:tcPr></w:tblStylePr></w:style>',
  ].join('')
}

function room([edge, width]: [edge: string, width: number]): string {
  return `<w:${edge} w:w="${width}" w:type="dxa"/>`
}
