import type { XmlElement } from '../../../xml/xml-tree.ts'
import { escapeXml } from '../write-xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A part of a package, from its root. */
export function partToXml(root: XmlElement): string {
  return declaration + elementToXml(root)
}

function elementToXml({ name, attributes, children }: XmlElement): string {
  let tag = `<${name}`
  for (const key in attributes) tag += ` ${key}="${escapeXml(attributes[key] ?? '')}"`
  if (children.length === 0) return `${tag}/>`
  let inside = ''
  for (const child of children) {
    inside += typeof child === 'string' ? escapeXml(child) : elementToXml(child)
  }
  return `${tag}>${inside}</${name}>`
}
