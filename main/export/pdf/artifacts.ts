/** One operator with its operands, as they stand in a content stream. */
type Operation = { operator: string; source: string }

/** Strings and what is in brackets may hold anything; the rest is words. */
const token =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|%[^\r\n]*|[^\s()<>[\]{}/%]+/g

const operand = /^[+-]?[\d.]+$|^[/(<>[\]]|^(?:true|false|null)$/

function operationsOf(content: string): Operation[] {
  const operations: Operation[] = []
  let operands: string[] = []
  for (const [part] of content.matchAll(token)) {
    if (part.startsWith('%')) continue
    operands.push(part)
    if (operand.test(part)) continue
    operations.push({ operator: part, source: operands.join(' ') })
    operands = []
  }
  return operations
}

const paths = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*'])
const paints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'])

/**
 * The same content, in which all that is painted without belonging to the text – rules, shades, the
 * running head and foot – is marked as such, so that nobody has to listen to it. On the cover the
 * running head and foot are left out.
 */
export function withArtifacts(content: string, isCover: boolean): string {
  const written: string[] = []
  const marks: string[] = []
  let pending: Operation[] = []
  const isMarked = () => marks.length > 0
  const isArtifact = () => marks.some((mark) => mark.startsWith('/Artifact'))

  const flush = (asArtifact: boolean) => {
    const lines = pending.map(({ source }) => source)
    pending = []
    written.push(...(asArtifact ? ['/Artifact BMC', ...lines, 'EMC'] : lines))
  }

  const operations = operationsOf(content)
  for (let at = 0; at < operations.length; at += 1) {
    const operation = operations[at]
    if (!operation) break
    const { operator, source } = operation
    if (operator === 'BT') {
      const end = operations.findIndex((one, index) => index > at && one.operator === 'ET')
      const inside = operations.slice(at, end === -1 ? operations.length : end + 1)
      const isText = isMarked() ? !isArtifact() : inside.some((one) => / \/MCID /.test(one.source))
      const isRunning = !isText
      if (!(isCover && isRunning)) {
        pending.push(...inside)
        flush(isRunning && !isMarked())
      }
      at += inside.length - 1
      continue
    }
    // The logo of the running head; that of the cover belongs to the text.
    if (operator === 'Do' && isCover && !isMarked()) continue
    if (operator === 'BMC' || operator === 'BDC') marks.push(source)
    if (operator === 'EMC') marks.pop()
    pending.push(operation)
    if (paths.has(operator)) continue
    flush(!isMarked() && (paints.has(operator) || operator === 'Do' || operator === 'sh'))
  }
  flush(false)
  return `${written.join('\n')}\n`
}
