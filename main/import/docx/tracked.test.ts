import { expect, test } from 'vitest'
import { blockText } from '#shared/plan/walk.ts'
import { readFile } from '../fixtures/read-file.ts'
import { p, wordFile } from '../fixtures/word-file.ts'

const by = (author: string, day: number) =>
  `w:id="${day}" w:author="${author}" w:date="2026-10-0${day}T09:30:00Z"`
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`
const bookmark = (id: string) => `<w:bookmarkStart w:id="7" w:name="_kt_${id}"/>`
const id = 'aaaaaaaaaaaaaaaa'

async function trackedIn(body: string) {
  const { drafts, tracked } = await readFile(wordFile(body))
  const done = drafts.map(({ block }) => ({
    text: blockText(block),
    done: tracked.of.get(block.id),
  }))
  return { drafts, done, tracked }
}

test('each change knows who made it, when, and where in the words as they are now', async () => {
  const { done } = await trackedIn(
    `<w:p>${run('Kunta ')}<w:del ${by('Aino', 1)}>${gone('hoitaa')}</w:del><w:ins ${by('Bertil', 2)}>${run('järjestää')}</w:ins>${run(' uinnin.')}</w:p>`,
  )
  expect(done).toEqual([
    {
      text: 'Kunta järjestää uinnin.',
      done: [
        {
          kind: 'deleted',
          text: 'hoitaa',
          author: 'Aino',
          at: '2026-10-01T09:30:00',
          from: 6,
          to: 6,
        },
        {
          ...{ kind: 'inserted', text: 'järjestää', author: 'Bertil', at: '2026-10-02T09:30:00' },
          ...{ from: 6, to: 15 },
        },
      ],
    },
  ])
})

test('what one put in and another took away was never there', async () => {
  const { done } = await trackedIn(
    `<w:p>${run('Alku')}<w:ins ${by('Aino', 1)}><w:del ${by('Bertil', 2)}>${gone(' turha')}</w:del></w:ins>${run('.')}</w:p>` +
      `<w:p><w:ins ${by('Aino', 1)}>${run('Uusi ')}<w:del ${by('Bertil', 2)}>${gone('ja turha ')}</w:del>${run('loppu.')}</w:ins></w:p>`,
  )
  expect(done[0]?.done).toBeUndefined()
  expect(done[1]?.done).toMatchObject([
    { kind: 'deleted', author: 'Bertil', text: '' },
    { kind: 'inserted', author: 'Aino', text: 'Uusi loppu.', from: 0, to: 11 },
  ])
})

test('looks and ends of paragraphs are told with their authors', async () => {
  const look = `<w:rPr><w:b/><w:rPrChange ${by('Aino', 1)}><w:rPr/></w:rPrChange></w:rPr>`
  const style = `<w:pPr><w:rPr><w:ins ${by('Bertil', 2)}/></w:rPr><w:pPrChange ${by('Cecilia', 3)}><w:pPr/></w:pPrChange></w:pPr>`
  const { done } = await trackedIn(
    `<w:p>${style}${run('Kunta ')}<w:r>${look}<w:t>kasvaa</w:t></w:r></w:p>`,
  )
  expect(done[0]?.done).toMatchObject([
    { kind: 'formatted', author: 'Aino', from: 6, to: 12 },
    { kind: 'paragraph', author: 'Bertil' },
    { kind: 'paragraph', author: 'Cecilia' },
  ])
})

test('a paragraph that was taken away says who did it by its bookmark', async () => {
  const end = `<w:pPr><w:rPr><w:del ${by('Aino', 1)}/></w:rPr></w:pPr>`
  const { done, tracked } = await trackedIn(
    `<w:p>${end}${bookmark(id)}<w:del ${by('Aino', 1)}>${gone('Poistuva.')}</w:del></w:p>${p('Jää.')}`,
  )
  expect(done).toEqual([{ text: 'Jää.', done: undefined }])
  expect(tracked.gone).toMatchObject([
    { anchors: [id], changes: [{ kind: 'deleted', text: 'Poistuva.', author: 'Aino' }, {}] },
  ])
})

test('a paragraph that was moved leaves nothing where it was', async () => {
  const end = (name: string) => `<w:pPr><w:rPr><w:${name} ${by('Aino', 1)}/></w:rPr></w:pPr>`
  const { done, tracked } = await trackedIn(
    `<w:p>${end('moveFrom')}${bookmark(id)}<w:moveFrom ${by('Aino', 1)}>${run('Siirtyvä.')}</w:moveFrom></w:p>${p('Väli.')}` +
      `<w:p>${end('moveTo')}<w:moveTo ${by('Aino', 1)}>${run('Siirtyvä.')}</w:moveTo></w:p>`,
  )
  expect(done.map(({ text }) => text)).toEqual(['Väli.', 'Siirtyvä.'])
  expect(done[1]?.done?.[0]).toMatchObject({ kind: 'moved', author: 'Aino', from: 0, to: 9 })
  expect(tracked.gone[0]?.anchors).toEqual([id])
})

test('words that went on in the next paragraph keep their places', async () => {
  const end = `<w:pPr><w:rPr><w:del ${by('Aino', 1)}/></w:rPr></w:pPr>`
  const { done } = await trackedIn(
    `<w:p>${end}${run('Alku ')}</w:p><w:p>${run('ja ')}<w:ins ${by('Bertil', 2)}>${run('loppu')}</w:ins></w:p>`,
  )
  expect(done).toMatchObject([
    {
      text: 'Alku ja loppu',
      done: [
        { kind: 'paragraph', author: 'Aino' },
        { author: 'Bertil', from: 8, to: 13 },
      ],
    },
  ])
})

test('cells and rows have authors of their own', async () => {
  const row = (content: string, look = '') =>
    `<w:tr><w:trPr>${look}</w:trPr><w:tc><w:p>${content}</w:p></w:tc><w:tc>${p('x')}</w:tc></w:tr>`
  const { drafts, tracked } = await trackedIn(
    `<w:tbl>${row(`${run('9 ')}<w:ins ${by('Aino', 1)}>${run('330')}</w:ins>`)}` +
      `${row(run('Uusi'), `<w:ins ${by('Bertil', 2)}/>`)}` +
      `${row(`${bookmark(id)}${run('Vanha')}`, `<w:del ${by('Cecilia', 3)}/>`)}</w:tbl>`,
  )
  const table = drafts[0]?.block
  if (table?.type !== 'table') throw new Error('a table expected')
  const [first, second] = table.children
  const cell = first?.children[0]?.children[0]?.id ?? ''
  expect(tracked.of.get(cell)).toMatchObject([{ author: 'Aino', from: 2, to: 5 }])
  expect(tracked.of.get(second?.id ?? '')).toMatchObject([{ kind: 'inserted', author: 'Bertil' }])
  expect(tracked.gone).toMatchObject([{ anchors: [id], changes: [{ author: 'Cecilia' }] }])
})

test('times are those of the day as it was written, or true ones where Word says them', async () => {
  const ins = (attributes: string) => `<w:p><w:ins ${attributes}>${run('x')}</w:ins></w:p>`
  const { done } = await trackedIn(
    ins('w:author="A" w:date="2026-10-01T09:30:00Z" w16du:dateUtc="2026-10-01T06:30:00Z"') +
      ins('w:author="A"') +
      ins('w:author="A" w:date="eilen"') +
      ins('w:author="A" w:date="1970-01-01T00:00:00Z"'),
  )
  expect(done.map((one) => one.done?.[0]?.at)).toEqual(['2026-10-01T06:30:00Z', '', '', ''])
})
