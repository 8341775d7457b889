import type { Page } from '@playwright/test'
import type { CommandId } from '#shared/commands.ts'
import { expect, test } from './app.ts'
import type { WritingPage } from './writing-page.ts'

/** The commands that open a dialog over any text. */
const dialogs: readonly CommandId[] = [
  'insert.table',
  'insert.link',
  'insert.crossReference',
  'insert.footnote',
  'text.language',
  'edit.wordCount',
  'plan.details',
  'plan.saveCopy',
  'plan.nameVersion',
  'plan.history',
  'plan.handOut',
  'plan.handouts',
  'plan.yearlyReport',
  'plan.nextTerm',
  'plan.package',
  'plan.lock',
  'plan.deliver',
  'app.settings',
  'app.look',
  'help.shortcuts',
  'help.about',
]

/** Opens each dialog over the text, has it looked at, and leaves it by Escape. */
export async function visitDialogs(
  window: Page,
  writing: WritingPage,
  look: (id: CommandId) => Promise<void>,
): Promise<void> {
  const dialog = window.getByRole('dialog')
  for (const id of dialogs) {
    await test.step(id, async () => {
      await writing.command(id)
      await expect(dialog).toBeVisible()
      await look(id)
      await writing.press('Escape')
      await expect(dialog).toBeHidden()
    })
  }
}
