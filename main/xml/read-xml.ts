export type Attributes = Readonly<Record<string, string>>

/** `parent` is the element around the one that is named, and '' at the root. */
export type XmlHandlers = {
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string, parent: string) => void
  text?: (text: string, parent: string) => void
}

const nothing: Attributes = Object.freeze({})

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="yes")?\?>/
const openTag = /<[A-Za-z_][\w:.-]*(?: [A-Za-z_][\w:.-]*="[^"<]*")*\/?>/y
const closeTag = /<\/[A-Za-z_][\w:.-]*>/y
const slash = '/'.charCodeAt(0)

/**
 * Reads XML from end to end and throws where it is not well-formed. Knows what the parts of a Word
 * file are written in and takes nothing else for well-formed: no comments, no document types, no names
 * beyond ASCII. A general parser takes twice the time for the body of a long document.
 */
export function readXml(xml: string, { open, close, text }: XmlHandlers): void {
  refuseCharacters(xml)
  const path: string[] = []
  let parent = ''
  let hasRoot = false
  let position = declaration.exec(xml)?.[0].length ?? 0

  while (position < xml.length) {
    const tag = xml.indexOf('<', position)
    const end = tag === -1 ? xml.length : tag
    if (end > position) readText(xml.slice(position, end))
    position = end
    if (tag === -1) break
    if (xml.charCodeAt(tag + 1) === slash) readCloseTag()
    else readOpenTag()
  }
  if (path.length > 0 || !hasRoot) throw new Error(`<${parent}> is not closed`)

  function readText(raw: string) {
    if (path.length > 0) {
      if (raw.includes(']]>')) throw new Error(']]> in text')
      const decoded = decode(raw)
      text?.(decoded, parent)
    } else if (raw.trim() !== '') throw new Error('text outside of the root')
  }

  function readOpenTag() {
    const tag = read(openTag)
    const isEmpty = tag.endsWith('/>')
    const space = tag.indexOf(' ')
    const name = tag.slice(1, space === -1 ? (isEmpty ? -2 : -1) : space)
    if (path.length === 0 && hasRoot) throw new Error('a second root')
    hasRoot = true
    open?.(name, space === -1 ? nothing : attributesOf(tag, space))
    if (isEmpty) close?.(name, parent)
    else {
      path.push(name)
      parent = name
    }
  }

  function readCloseTag() {
    const name = read(closeTag).slice(2, -1)
    if (path.pop() !== name) throw new Error(`</${name}> closes nothing`)
    parent = path.at(-1) ?? ''
    close?.(name, parent)
  }

  function read(tag: RegExp): string {
    const from = position
    tag.lastIndex = from
    if (!tag.test(xml)) throw new Error(`no tag: ${xml.slice(from, from + 40)}`)
    position = tag.lastIndex
    return xml.slice(from, position)
  }
}

function attributesOf(tag: string, from: number): Attributes {
  const attributes: Record<string, string> = {}
  let start = from
  for (;;) {
    const equals = tag.indexOf('="', start)
    if (equals === -1) return attributes
    const end = tag.indexOf('"', equals + 2)
    const name = tag.slice(start + 1, equals)
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} is given twice`)
    attributes[name] = decode(tag.slice(equals + 2, end))
    start = end + 1
  }
}

/** What XML 1.0 cannot hold at all. */
function refuseCharacters(xml: string) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to refuse
  const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)
  if (found || !xml.isWellFormed()) throw new Error('a character that XML cannot hold')
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&]*)(;?)/g, (reference, name: string, end: string) => {
    const digits = /^#(?:(\d+)|x([\da-fA-F]+))$/.exec(name)
    const code = Number(digits?.[1] ?? `0x${digits?.[2]}`)
    const character = digits ? String.fromCodePoint(code) : entities[name]
    if (character === undefined || end === '') throw new Error(`${reference} is unknown`)
    refuseCharacters(character)
    return character
  })
}
