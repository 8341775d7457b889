import { ArrowDown, ArrowUp, EllipsisVertical, History } from 'lucide-react'
import { useState } from 'react'
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import type { ChapterFacts } from '#shared/plan/model.ts'
import type { OutlineEntry } from '#shared/plan/outline.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { useHalfTyped } from '../ui/half-typed.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { RadioList } from '../ui/radio-list.tsx'
import { TextField } from '../ui/text-field.tsx'
import { chapterStates } from './chapter-state.tsx'
import styles from './outline-panel.module.css'

/** The button of a heading in the outline: moves its section and, for a chapter, tells its state and owner. */
export function ChapterFactsButton({
  entry,
  onFacts,
  onMove,
  onHistory,
}: {
  entry: OutlineEntry
  onFacts(facts: Partial<ChapterFacts>): void
  onMove(direction: 'up' | 'down'): void
  onHistory(): void
}) {
  const t = useT()
  const name = `${entry.number} ${entry.title}`.trim()

  return (
    <DialogTrigger>
      <IconButton label={t('chapter.actions', { chapter: name })}>
        <EllipsisVertical aria-hidden />
      </IconButton>
      <Popover className={styles.popover} placement="end top" offset={6}>
        <Dialog className={styles.facts}>
          <Heading slot="title" className={styles.factsTitle}>
            {name}
          </Heading>
          {entry.level === 1 && <FactsFields facts={entry.chapter ?? {}} onFacts={onFacts} />}
          <div className={styles.moves}>
            <Button onPress={() => onMove('up')}>
              <ArrowUp aria-hidden />
              {t('chapter.moveUp')}
            </Button>
            <Button onPress={() => onMove('down')}>
              <ArrowDown aria-hidden />
              {t('chapter.moveDown')}
            </Button>
            {entry.level === 1 && (
              <Button onPress={onHistory}>
                <History aria-hidden />
                {t('blame.chapterHistory')}
              </Button>
            )}
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function FactsFields({
  facts,
  onFacts,
}: {
  facts: ChapterFacts
  onFacts(facts: Partial<ChapterFacts>): void
}) {
  const t = useT()
  const [owner, setOwner] = useState(facts.owner ?? '')

  // Kept when the field is left, so that one name is one step to undo; closing leaves it, too.
  const keepOwner = () => {
    const name = owner.trim() === '' ? undefined : owner.trim()
    if (name !== facts.owner) onFacts({ owner: name })
  }
  useHalfTyped(keepOwner)

  return (
    <>
      <RadioList
        label={t('chapter.state')}
        look="line"
        options={chapterStates.map((value) => ({ value, label: t(`chapter.state.${value}`) }))}
        value={facts.state ?? 'not-started'}
        onChange={(state) => onFacts({ state })}
      />
      <TextField
        label={t('chapter.owner')}
        description={t('chapter.owner.example')}
        value={owner}
        onChange={setOwner}
        onBlur={keepOwner}
      />
    </>
  )
}
