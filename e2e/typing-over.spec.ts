import { expect, test } from './app.ts'
import { firstRunPage } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'

test('all is replaced by what is typed, letter by letter, and comes back', async ({ window }) => {
  test.slow()
  await firstRunPage(window).introduce()
  const writing = await libraryPage(window).create()
  const before = await writing.lines()
  await writing.press('Control+a')
  await writing.type('Vain tämä.')
  await expect.poll(() => writing.lines()).toEqual(['Vain tämä.'])
  // How many words were one step depends on how fast they came.
  await expect(async () => {
    await writing.press('Control+z')
    // All is selected again then, and a table that is selected says more of itself.
    await writing.press('Control+Home')
    expect(await writing.lines()).toEqual(before)
  }).toPass()
  await writing.saved()
})
