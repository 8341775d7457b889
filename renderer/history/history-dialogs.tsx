import { useMemo } from 'react'
import { chapterKey, chaptersOf } from '#shared/history/objects.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { Block, Id } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { BlameDialog } from './blame-dialog.tsx'
import { HistoryDialog } from './history-dialog.tsx'
import { NameDialog } from './name-dialog.tsx'

type Thing = Input<'history.blame'>['of']

/** Which part of the history is looked at. */
export type HistoryPlace =
  /** Of the whole plan, or of the chapter with a heading. */
  | { show: 'history'; chapter?: Id }
  | { show: 'name' }
  /** Who changed a thing, and the words by which a reader knows it. */
  | { show: 'blame'; of: Thing; text: string }

/** The one dialog about the history that is open. */
export function HistoryDialogs({
  id,
  blocks,
  place,
  settle,
  onShow,
  onRestored,
}: {
  id: Id
  blocks: readonly Block[]
  place: HistoryPlace
  settle(): Promise<boolean>
  onShow(place: HistoryPlace | undefined): void
  /** The plan has to be opened anew, at a chapter if one was restored. */
  onRestored(at?: Id): Promise<void>
}) {
  const outline = useMemo(() => outlineOf(blocks), [blocks])
  const shared = { id, settle, onClose: () => onShow(undefined) }

  if (place.show === 'name') return <NameDialog {...shared} />
  if (place.show === 'history') {
    return (
      <HistoryDialog
        {...shared}
        chapters={outline}
        chapter={place.chapter}
        onRestored={onRestored}
      />
    )
  }
  const { of, text } = place
  const chapter = chaptersOf(blocks).find((chapter) =>
    chapter.some(({ id }) => 'block' in of && id === of.block),
  )
  const heading = chapter && chapterKey(chapter)
  return (
    <BlameDialog
      {...shared}
      of={of}
      text={text}
      onChapterHistory={heading ? () => onShow({ show: 'history', chapter: heading }) : undefined}
    />
  )
}
