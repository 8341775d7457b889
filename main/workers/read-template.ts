import { basename } from 'node:path'
import type { TemplateLook } from '#shared/look/look.ts'
import { wordTools } from '../cli/word-tools.ts'
import { readOpenedFile } from '../exchange/read-plan-file.ts'
import { openTemplate } from '../import/docx/open-word.ts'
import { serveTask } from '../worker-task.ts'

/** Reads the look of a Word template, which anyone may have made, where it can do no harm but to itself. */
await serveTask<string, TemplateLook>(async (path) =>
  openTemplate(await readOpenedFile(path), basename(path), wordTools),
)
