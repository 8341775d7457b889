import { appSentences } from './app.ts'
import { checkSentences } from './checks.ts'
import { cliSentences } from './cli.ts'
import { commandSentences } from './commands.ts'
import { commentSentences } from './comments.ts'
import { councilSentences } from './council.ts'
import { councilCheckSentences } from './council-checks.ts'
import { desktopSentences } from './desktop.ts'
import { dialogSentences } from './dialogs.ts'
import { dutySentences } from './duties.ts'
import { editorSentences } from './editor.ts'
import { errorSentences } from './errors.ts'
import { followUpSentences } from './followup.ts'
import { handoutSentences } from './handouts.ts'
import { historySentences } from './history.ts'
import { importSentences } from './import.ts'
import { librarySentences } from './library.ts'
import { lintSentences } from './lint.ts'
import { lookSentences } from './look.ts'
import { mergeSentences } from './merge.ts'
import { packageSentences } from './package.ts'
import { planViewSentences } from './plan-view.ts'
import { recordSentences } from './records.ts'
import { reviewSentences } from './review.ts'
import { viewSentences } from './views.ts'
import { workshopSentences } from './workshop.ts'

const errors = Object.fromEntries(
  Object.entries(errorSentences).map(([code, sentence]) => [`error.${code}`, sentence]),
) as { [Code in keyof typeof errorSentences as `error.${Code}`]: (typeof errorSentences)[Code] }

/** All sentences of the user interface. */
export const messages = {
  ...appSentences,
  ...checkSentences,
  ...cliSentences,
  ...commandSentences,
  ...commentSentences,
  ...councilSentences,
  ...councilCheckSentences,
  ...desktopSentences,
  ...dialogSentences,
  ...dutySentences,
  ...editorSentences,
  ...errors,
  ...followUpSentences,
  ...historySentences,
  ...handoutSentences,
  ...importSentences,
  ...librarySentences,
  ...lintSentences,
  ...lookSentences,
  ...mergeSentences,
  ...packageSentences,
  ...planViewSentences,
  ...recordSentences,
  ...reviewSentences,
  ...workshopSentences,
  ...viewSentences,
}

export type MessageKey = keyof typeof messages
