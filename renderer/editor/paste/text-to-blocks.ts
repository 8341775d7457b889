import { li, oli, p } from '#shared/plan/build.ts'
import type { ListItem, Paragraph } from '#shared/plan/model.ts'

const bullet = /^([ \t]*)[•◦▪·*–-][ \t]+(?=\S)/
const lineEnd = /\r\n?|[\n\v\f\u2028\u2029]/
/** Control characters but the tab, and characters of no width that pages are sprinkled with. */
const unreadable = /[^\P{Cc}\t]|[\u200b\u2060\ufeff]/gu
const number = /^([ \t]*)\d{1,3}[.)][ \t]+(?=\S)/

/**
 * Turns plain text from the clipboard into blocks: a line is a paragraph, as Word and browsers write
 * them; lines that begin with a bullet or a number are list items, deeper by two spaces or a tab.
 */
export function textToBlocks(text: string): (Paragraph | ListItem)[] {
  return text
    .split(lineEnd)
    .map((line) => line.replace(unreadable, ''))
    .filter((line) => line.trim() !== '')
    .map(lineToBlock)
}

function lineToBlock(line: string): Paragraph | ListItem {
  const marker = bullet.exec(line) ?? number.exec(line)
  if (!marker) return p(line.replace(/\t/g, ' ').trim())
  const content = line.slice(marker[0].length).replace(/\t/g, ' ').trimEnd()
  const level = levelOf(marker[1] ?? '')
  return bullet.test(line) ? li(content, level) : oli(content, level)
}

/** One leading space is only a margin: " • item" stands at the first level. */
function levelOf(indent: string): number {
  return Math.min(8, Math.floor(indent.replace(/\t/g, '  ').length / 2))
}
