import type { Look } from '#shared/look/look.ts'
import { toneFills } from '../colours.ts'
import { type Design, logoBoxes } from '../design.ts'

/** That of the Word file where it is installed, or what is like it; nothing is fetched. */
export function fontStack(font: string): string {
  const isSerif =
    /times|cambria|georgia|garamond|serif|palatino|book antiqua/i.test(font) && !/sans/i.test(font)
  const others = isSerif
    ? "Georgia, 'Times New Roman', 'Liberation Serif', serif"
    : "Calibri, Carlito, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"
  return `'${font}', ${others}`
}

/** The look of the page, on a screen and on paper; the same as that of the Word file. */
export function cssOf({ colours, fonts, margins }: Design): string {
  const tones = Object.entries(toneFills(colours))
    .map(([tone, fill]) => `.tone-${tone} { background: #${fill} }`)
    .join('\n')
  const edges = marginsOf(margins)
  return `
:root { color-scheme: only light; --text: #${colours.text}; --muted: #${colours.muted};
  --accent: #${colours.accent}; --link: #${colours.link}; --rule: #${colours.rule}; --tint: #${colours.tint};
  --warm: #${colours.warm}; --warm-tint: #${colours.warmTint} }
* { box-sizing: border-box }
html { background: #fff; color: var(--text); -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem 4rem; overflow-wrap: break-word;
  font: 1.0625rem/1.45 ${fontStack(fonts.body)} }
p { margin: 0 0 .75em; hyphens: auto }
h1, h2, h3, h4, h5, .contents-title { font-family: ${fontStack(fonts.heading)}; color: var(--accent); line-height: 1.2; font-weight: 700; hyphens: manual }
h1 { font-size: 2.6em; margin: 0 0 .35em }
h2, .contents-title { font-size: 1.64em; margin: 1.4em 0 .45em }
h3 { font-size: 1.27em; margin: 1.4em 0 .45em }
h4 { font-size: 1.09em; margin: 1.3em 0 .35em }
h5 { font-size: 1em; margin: 1.2em 0 .3em }
a { color: var(--link) }
i[lang] { font-style: inherit }
sup, sub { font-size: .75em; line-height: 0 }
ul, ol { margin: 0 0 .75em; padding-left: 1.8em }
li > ul, li > ol { margin-bottom: 0 }
blockquote { margin: .6em 1.3em 1em; padding-left: .8em; border-left: 2px solid var(--rule); color: var(--muted) }
blockquote p:last-child, .callout p:last-child, td p:last-child, th p:last-child { margin-bottom: 0 }
.callout { margin: .8em 0 1.2em; padding: .6em .8em; background: var(--tint); border-left: 4px solid var(--accent) }
.callout.important { background: var(--warm-tint); border-color: var(--warm) }
.skip { position: absolute; left: -999rem }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: #fff }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }

.cover { padding: 4rem 0 2rem }
.cover .logo { display: block; height: auto; max-width: 100%; margin: 0 0 2.5rem }
.organisation { margin: 0 0 1.5rem; padding-bottom: .7rem; border-bottom: 3px solid var(--accent); font-size: 1.45em; color: var(--muted) }
.period { font-size: 1.64em; color: var(--muted) }
.facts { margin-top: 3rem }
.facts p { margin: 0 0 .3em }

.contents ol { margin: 0; padding: 0; list-style: none }
.contents ol ol { padding-left: 1.6em }
.contents > ol > li { margin-top: .45em }
.contents > ol > li > a { font-weight: 700 }
.captions > ol > li > a { font-weight: 400 }
.contents + .captions { margin-top: 1.8em }
.contents a { display: flex; gap: .5em; padding: .12em 0; color: inherit; text-decoration: none }
.contents a:hover .title { text-decoration: underline }
.contents .number { flex: none; min-width: 1.6em }
.contents ol ol .number { min-width: 2.2em }
.contents ol ol ol .number { min-width: 3em }
.contents .title { flex: auto }
.contents .page { flex: none; min-width: 2.2em; align-self: end; text-align: right; font-weight: 400; font-variant-numeric: tabular-nums }

.table { margin: 1.1em 0 1.4em; overflow-x: auto }
table { width: 100%; min-width: 30rem; border-collapse: collapse; table-layout: fixed; border-block: 1px solid var(--rule); font-size: .91em; line-height: 1.25 }
caption, .caption, figcaption { margin: 0; padding-bottom: .4em; text-align: left; font-weight: 700; font-size: .91rem; line-height: 1.25 }
.caption { break-after: avoid }
th, td { padding: .3em .45em; border-top: 1px solid var(--rule); text-align: left; vertical-align: top }
td ul, td ol, th ul, th ol { margin: 0; padding-left: 1.3em }
td p, th p { margin: 0 0 .3em }
thead th, thead td { background: var(--tint); vertical-align: bottom }
.landscape table { min-width: 56rem }
${tones}

.figure { margin: 1.1em 0 1.4em }
.unreadable { padding: 1em; border: 1px dashed; font-style: italic }
.figure img { display: block; max-width: 100%; height: auto }
figcaption { padding: .5em 0 0 }
.notes { margin-top: 3rem; border-top: 1px solid var(--rule); font-size: .91em }
.notes li { margin-bottom: .3em }

@page { size: A4; margin: ${edges} }
@page lying { size: A4 landscape; margin: ${edges} }
/* No margin: the running head and foot stay away. */
@page cover { size: A4; margin: 0 }
@media print {
  html { background: none }
  body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.3; orphans: 2; widows: 2 }
  caption, .caption, figcaption { font-size: 10pt }
  .skip, .back { display: none }
  /* As high as the page, less than which the logo would push the lines below down. */
  .cover { page: cover; break-after: page; padding: 74mm ${inMillimetres(margins.right)} 0 ${inMillimetres(margins.left)} }
  .cover.with-logo { padding-top: 30mm }
  .cover .logo { margin-bottom: 0 }
  .cover .logo-box { height: ${logoBoxes.cover.height + 16}mm }
  h1 { font-size: 32pt; line-height: 1.1 }
  .facts { margin-top: 60mm }
  .landscape { page: lying }
  .page-break { break-after: page }
  h2, h3, h4, h5, .contents-title { break-after: avoid; break-inside: avoid }
  .contents-title { margin-top: 0 }
  .contents li { break-inside: avoid }
  .callout, figure, .figure { break-inside: avoid }
  .table { overflow: visible; margin-bottom: 1.2em }
  table, .landscape table { min-width: 0 }
  thead { display: table-header-group; break-after: avoid }
  tr { break-inside: avoid }
  a { color: inherit; text-decoration: none }
  a[href^='http'], a[href^='mailto'] { color: var(--link); text-decoration: underline }
  .notes { break-before: page; margin-top: 0; border: 0 }
  .notes h2 { margin-top: 0 }
}
`
}

function marginsOf({ top, right, bottom, left }: Look['margins']): string {
  return [top, right, bottom, left].map(inMillimetres).join(' ')
}

/** From twips. */
export function inMillimetres(length: number): string {
  return `${Math.round((length * 254) / 1440) / 10}mm`
}
