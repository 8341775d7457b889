import { type AttachmentFiles, attachmentText } from '#shared/package/attachments.ts'
import { type DocumentText, documentPlan, plainText } from '#shared/package/document-text.ts'
import type { PackageDocument } from '#shared/package/file-names.ts'
import type { Plan } from '#shared/plan/model.ts'

/** A finished file, and what its check found that does not make it unfit. */
export type ComposedPart = { name: string; bytes: Uint8Array; notes: string[] }

/** Makes one document; rejects when the file must not be used. */
export type ComposeDocument = (plan: Plan) => Promise<Pick<ComposedPart, 'bytes' | 'notes'>>

export type Composers = {
  /** The plan itself, and the short documents beside it. */
  docx: ComposeDocument
  page: ComposeDocument
  /** Left out where nobody can print: on the command line. */
  pdf?: ComposeDocument
}

type Stems = Record<PackageDocument, string>
type Texts = { summary: DocumentText; agenda: DocumentText }

/** What the files of a package are called, the annexes first. */
export function packageFiles(stems: Stems, hasPdf: boolean): string[] {
  const { plan, summary, others } = filesOf(stems, hasPdf)
  return [...plan, ...summary, ...others]
}

function filesOf({ plan, summary, agenda, attachments }: Stems, hasPdf: boolean): AttachmentFiles {
  return {
    plan: [`${plan}.docx`, ...(hasPdf ? [`${plan}.pdf`] : [])],
    summary: [`${summary}.docx`],
    others: [agenda, attachments].flatMap((stem) => [`${stem}.docx`, `${stem}.txt`]),
  }
}

/**
 * The files for the council's agenda, each as it is finished, so that none but one has to be held: the
 * plan as DOCX and PDF, the summary, the item for the agenda and the list of annexes.
 */
export async function* composePackage(
  plan: Plan,
  stems: Stems,
  { summary, agenda }: Texts,
  { docx, page, pdf }: Composers,
): AsyncGenerator<ComposedPart> {
  const { meta } = plan
  yield { name: `${stems.plan}.docx`, ...(await docx(plan)) }
  if (pdf) yield { name: `${stems.plan}.pdf`, ...(await pdf(plan)) }
  yield { name: `${stems.summary}.docx`, ...(await page(documentPlan(meta, summary))) }
  yield* asBoth(stems.agenda, agenda)
  yield* asBoth(stems.attachments, attachmentText(meta, filesOf(stems, pdf !== undefined)))

  async function* asBoth(stem: string, text: DocumentText): AsyncGenerator<ComposedPart> {
    yield { name: `${stem}.docx`, ...(await page(documentPlan(meta, text))) }
    yield plainPart(stem, text)
  }
}

/** As UTF-8 with the mark that Notepad and old Word tell it by. */
export function plainPart(stem: string, text: DocumentText): ComposedPart {
  return { name: `${stem}.txt`, bytes: Buffer.from(`\ufeff${plainText(text)}`), notes: [] }
}
