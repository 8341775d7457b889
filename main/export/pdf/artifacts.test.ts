import { expect, test } from 'vitest'
import { withArtifacts } from './artifacts.ts'

const marked = 'BT\n/P << /MCID 0 >> BDC\n/F4 21 Tf\n<0014> Tj\nEMC\nET'
const rule = '94 319 606 3 re\nf'
const foot = 'BT\n/F4 9 Tf\n<0014> Tj\nET'
const artifact = (content: string) => `/Artifact BMC\n${content}\nEMC`

function lines(content: string): string[] {
  return content.trim().split('\n')
}

test('rules and the running foot are marked as no part of the text, and the text is left alone', () => {
  const content = ['q', rule, marked, foot, 'Q'].join('\n')
  const expected = ['q', artifact(rule), marked, artifact(foot), 'Q'].join('\n')
  expect(lines(withArtifacts(content, false))).toEqual(lines(expected))
})

test('the cover has no running foot', () => {
  const content = ['q', rule, marked, foot, 'Q'].join('\n')
  const expected = ['q', artifact(rule), marked, 'Q'].join('\n')
  expect(lines(withArtifacts(content, true))).toEqual(lines(expected))
})

test('what is marked already stays as it is', () => {
  const content = `/Artifact << /Type /Pagination >> BDC\n${foot}\n${rule}\nEMC`
  expect(lines(withArtifacts(content, false))).toEqual(lines(content))
})

test('a clip is not painted', () => {
  const content = '0 0 10 10 re\nW*\nn'
  expect(lines(withArtifacts(content, false))).toEqual(lines(content))
})

test('strings with brackets, and names of every kind, are read as one', () => {
  const content = '/Span << /ActualText (a\\) BT (b) ET) >> BDC\n[ (x) -3 <00> ] TJ\nEMC'
  expect(lines(withArtifacts(content, false))).toEqual(lines(content))
})
