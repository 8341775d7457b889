import type { PlanMeta } from '../plan/model.ts'
import type { DocumentText } from './document-text.ts'
import { documentName, items } from './facts.ts'
import { capital, packageWords } from './words.ts'

/** The files of a package by what they are, as they are named. */
export type AttachmentFiles = { plan: string[]; summary: string[]; others: string[] }

/** The list of annexes, with the names of the files. */
export function attachmentText(meta: PlanMeta, files: AttachmentFiles): DocumentText {
  const { attachments, agenda } = packageWords[meta.language]
  const annexes = [
    { name: documentName(meta), files: files.plan },
    { name: agenda.summaryOf, files: files.summary },
  ]
  return {
    title: `${attachments.title}: ${meta.title}`,
    sections: [
      {
        heading: attachments.files,
        text: items(
          annexes.map(
            ({ name, files }, index) =>
              `${agenda.annex(index + 1)}: ${capital(name)} (${files.join(', ')})`,
          ),
        ).join('\n'),
      },
      { heading: attachments.texts, text: items(files.others).join('\n') },
    ],
  }
}
