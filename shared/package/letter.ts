import type { PlanMeta } from '../plan/model.ts'
import { decisionText } from '../print/words.ts'
import type { DocumentText } from './document-text.ts'
import { documentName, items } from './facts.ts'
import { packageWords } from './words.ts'

/** Saatekirje, följebrev: goes with the plan to the wellbeing services county (612/2021, 6 §). */
export function letterText(
  meta: PlanMeta,
  {
    receiver,
    sender,
    files,
    hash,
  }: { receiver: string; sender: string; files: string[]; hash?: string },
): DocumentText {
  const { letter } = packageWords[meta.language]
  const document = documentName(meta)
  const { submission } = meta
  const isDecided = submission.status === 'approved' && submission.date !== undefined
  const sections = [
    { heading: letter.receiver, lines: [receiver] },
    {
      heading: letter.subject,
      lines: [
        ...letter.text({ document, organisation: meta.organisation.name }),
        ...(isDecided ? [letter.decided(decisionText(submission))] : []),
        ...(hash === undefined ? [] : [letter.version(hash)]),
      ],
    },
    { heading: letter.files, lines: items(files) },
    { heading: letter.sender, lines: [sender] },
  ]
  return {
    title: letter.title(document),
    sections: sections
      .map(({ heading, lines }) => ({ heading, text: lines.join('\n').trim() }))
      .filter(({ text }) => text !== ''),
  }
}

/** Whom it goes to when nobody says otherwise. */
export function usualReceiver({ language }: PlanMeta): string {
  return packageWords[language].letter.county
}
