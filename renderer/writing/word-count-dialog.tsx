import type { Block } from '#shared/plan/model.ts'
import { blockText } from '#shared/plan/walk.ts'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import { wordsIn } from './count-words.ts'
import styles from './word-count-dialog.module.css'

/** How long the plan is, in the measures people are asked for. */
export function WordCountDialog({
  blocks,
  selectedWords,
  onClose,
}: {
  blocks: readonly Block[]
  selectedWords: number
  onClose(): void
}) {
  const t = useT()
  const format = useFormat()
  const text = blocks.map(blockText).join('')
  const count = (type: Block['type']) => blocks.filter((block) => block.type === type).length
  const lines = [
    ['wordCount.words', wordsIn(blocks)],
    ...(selectedWords > 0 ? ([['wordCount.selected', selectedWords]] as const) : []),
    ['wordCount.characters', text.length],
    ['wordCount.charactersWithoutSpaces', text.replace(/\s/g, '').length],
    ['wordCount.headings', count('heading')],
    ['wordCount.tables', count('table')],
    ['wordCount.images', count('image')],
  ] as const

  return (
    <Dialog
      title={t('command.edit.wordCount')}
      size="small"
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <DialogBody>
        <dl className={styles.counts}>
          {lines.map(([key, value]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{format.number(value)}</dd>
            </div>
          ))}
        </dl>
      </DialogBody>
    </Dialog>
  )
}
