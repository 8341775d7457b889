import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, type RunningApp, test } from './app.ts'
import { firstRunPage } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'

const kills = 20

test('what was called saved is there after twenty power cuts', async ({ launch, userData }) => {
  test.setTimeout(600_000)
  const acknowledged: string[] = []

  for (let round = 1; round <= kills; round++) {
    const app = await launch()
    const library = libraryPage(app.window)
    if (round === 1) await firstRunPage(app.window).introduce()
    const writing = round === 1 ? await library.create() : await library.open('Esimerkkilä')

    const kept = sentencesIn(await writing.lines())
    expect(kept, `before round ${round}`).toEqual(acknowledged.toReversed())

    const sentence = `Lause ${round}.`
    await writing.writeUnder('Tiivistelmä')
    await writing.type(sentence)
    await writing.saved()
    acknowledged.push(sentence)

    const isMidSentence = round % 2 === 0
    await cutThePower(app, isMidSentence ? ' Tämä saattaa kadota' : '')
  }

  const last = await launch()
  const writing = await libraryPage(last.window).open('Esimerkkilä')
  expect(sentencesIn(await writing.lines())).toEqual(acknowledged.toReversed())
  await last.close()

  // By another program than ours.
  const store = new DatabaseSync(join(userData, 'kertomus.sqlite'), { readOnly: true })
  expect(store.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  expect(store.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  store.close()
})

/** "Lause 8." without what was being typed after it: some of that may have been saved as well. */
function sentencesIn(lines: string[]): string[] {
  return lines.flatMap((line) => /^Lause \d+\./.exec(line)?.[0] ?? [])
}

/** At any moment of the half second after a save, or while a sentence is being typed. */
async function cutThePower({ window, kill }: RunningApp, typing: string): Promise<void> {
  const moment = randomInt(500)
  test.info().annotations.push({ type: 'killed after', description: `${moment} ms` })
  // What dies with the app while it types is meant to.
  const typed = window.keyboard.type(typing).catch(() => undefined)
  await sleep(moment)
  await kill()
  await typed
}
