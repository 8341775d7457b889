import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

test('a second question is called off while the first is open, and the next one is asked again', async () => {
  const asking = oneAtATime()
  const opened: string[] = []
  const ask = (name: string) =>
    asking(null, async () => {
      opened.push(name)
      return name
    })
  expect(await Promise.all([ask('first'), ask('second')])).toEqual(['first', null])
  expect(await ask('third')).toBe('third')
  expect(opened).toEqual(['first', 'third'])
})

test('a question that failed leaves the way free', async () => {
  const asking = oneAtATime()
  await expect(asking(null, () => Promise.reject(new Error('no display')))).rejects.toThrow()
  expect(await asking(null, async () => 'again')).toBe('again')
})
