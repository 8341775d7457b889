import { expect, test } from './app.ts'

test('opens a window with content, in a sandbox without Node', async ({ launch }) => {
  const { window, electron } = await launch()
  await expect(window).toHaveTitle(/Kertomus/)
  await expect(window.locator('#root')).not.toBeEmpty()

  expect(await window.evaluate(() => typeof Reflect.get(globalThis, 'require'))).toBe('undefined')
  expect(await window.evaluate(() => typeof Reflect.get(globalThis, 'process'))).toBe('undefined')
  expect(await electron.evaluate(({ app }) => app.getName())).toBe('Kertomus')
})

test('keeps its data in the folder it is given', async ({ launch, userData }) => {
  const { electron } = await launch()
  expect(await electron.evaluate(({ app }) => app.getPath('userData'))).toBe(userData)
})

test('starts again after it was killed', async ({ launch }) => {
  const first = await launch()
  await expect(first.window.locator('#root')).not.toBeEmpty()
  await first.kill()

  const second = await launch()
  await expect(second.window.locator('#root')).not.toBeEmpty()
})
