import { ChevronDown, ChevronUp, FileSearch } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Translate } from '#shared/i18n/translate.ts'
import { valueText } from '#shared/merge/describe.ts'
import type { Change, Merge, Proposal } from '#shared/merge/model.ts'
import type { Id } from '#shared/plan/model.ts'
import { type EditedValue, editedText, type Mark } from '#shared/review/model.ts'
import { useT } from '../i18n/language.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { choiceText, editingOf } from './editing.ts'
import styles from './review.module.css'
import type { ReviewItem } from './review-list.ts'
import { Traces } from './traces.tsx'
import {
  comparedText,
  differsSince,
  isRemoval,
  letterOf,
  type Surroundings,
  surroundingsOf,
} from './versions.ts'
import { WordMarks } from './word-marks.tsx'

/** One change where it stands, with all that is proposed for it side by side. */
export function ChangeDetail({
  merge,
  item: { change, sentence, part, isAsked },
  mark,
  position,
  onAccept,
  onShowPlace,
  onStep,
}: {
  merge: Merge
  item: ReviewItem
  mark: Mark | undefined
  /** "3/142" */
  position: string
  onAccept(proposal: Proposal): void
  onShowPlace(id: Id): void
  onStep(by: 1 | -1): void
}) {
  const t = useT()
  const { place, proposals, conflict, ours, before } = change
  const around = surroundingsOf(merge, change)
  const target = placeIn(merge, change)
  const isSeveral = proposals.length > 1
  const worded = (text: string) => (text === '' ? '' : valueText(place, text, t))

  return (
    <article className={styles.change}>
      <div className={styles.top}>
        <p className={styles.part}>{part.title}</p>
        <span className={styles.position}>{position}</span>
        <IconButton label={t('review.previous')} shortcut="K / ↑" onPress={() => onStep(-1)}>
          <ChevronUp aria-hidden />
        </IconButton>
        <IconButton label={t('review.next')} shortcut="J / ↓" onPress={() => onStep(1)}>
          <ChevronDown aria-hidden />
        </IconButton>
      </div>
      <h2>{sentence}</h2>
      <p className={styles.facts}>
        {!isAsked && <span className={styles.tag}>{t('review.notAsked')}</span>}
        {target !== undefined && (
          <Button look="quiet" onPress={() => onShowPlace(target)}>
            <FileSearch aria-hidden />
            {t('review.showPlace')}
          </Button>
        )}
      </p>
      {conflict && <Banner tone="warning" text={t(`review.conflict.${conflict}`)} />}

      {around.above && <p className={styles.around}>{around.above}</p>}
      <div className={styles.versions}>
        {differsSince(change) && before && (
          <Version title={t('review.handedOut')}>
            <Words text={worded(before.text)} around={around} />
          </Version>
        )}
        {(ours || isSeveral) && change.kind !== 'moved' && (
          <Version title={t('review.ours')} isChosen={mark?.take === 'ours'}>
            {ours ? (
              <Words text={worded(ours.text)} around={around} />
            ) : (
              <i className={styles.nothing}>{t('review.nothing')}</i>
            )}
          </Version>
        )}
        {proposals.map((proposal, at) => (
          <Version
            key={proposal.id}
            title={t(isSeveral ? 'review.proposal' : 'review.wish', {
              letter: letterOf(at),
              authors: proposal.authors.join(', '),
            })}
            isChosen={mark?.take === 'proposal' && mark.proposal === proposal.id}
            action={
              isSeveral && (
                <Button aria-keyshortcuts={letterOf(at)} onPress={() => onAccept(proposal)}>
                  {t('review.acceptLetter', { letter: letterOf(at) })}
                  <kbd>{letterOf(at)}</kbd>
                </Button>
              )
            }
          >
            <Traces proposal={proposal} />
            <Proposed change={change} proposal={proposal} around={around} />
          </Version>
        ))}
        {mark?.take === 'edited' && (
          <Version title={t('review.outcome.edited')} isChosen>
            <p className={styles.words}>{editedWords(merge, change, mark.value, t)}</p>
          </Version>
        )}
      </div>
      {around.below && <p className={styles.around}>{around.below}</p>}
    </article>
  )
}

function editedWords(merge: Merge, change: Change, value: EditedValue, t: Translate): string {
  const isChoice = typeof value === 'string' && editingOf(merge, change).as === 'choice'
  return isChoice ? choiceText(merge, change, value, t) : editedText(value)
}

function Version({
  title,
  isChosen = false,
  action,
  children,
}: {
  title: string
  isChosen?: boolean
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <section className={styles.version} data-chosen={isChosen || undefined} aria-label={title}>
      <h3>{title}</h3>
      {children}
      {action}
    </section>
  )
}

function Words({ text, around }: { text: string; around: Surroundings }) {
  const t = useT()
  return (
    <p className={styles.words}>
      {around.lead && <span className={styles.rest}>{around.lead} </span>}
      {text === '' && !around.lead && !around.tail ? (
        <i className={styles.nothing}>{t('review.empty')}</i>
      ) : (
        text
      )}
      {around.tail && <span className={styles.rest}> {around.tail}</span>}
    </p>
  )
}

function Proposed({
  change,
  proposal,
  around,
}: {
  change: Change
  proposal: Proposal
  around: Surroundings
}) {
  const t = useT()
  const worded = (text: string) => (text === '' ? '' : valueText(change.place, text, t))
  if (change.kind === 'moved') {
    return (
      <p className={styles.words}>
        {proposal.text === ''
          ? t('review.movedFirst')
          : t('review.movedAfter', { name: proposal.text })}
      </p>
    )
  }
  return (
    <>
      {isRemoval(proposal) && change.range === undefined && (
        <p className={styles.nothing}>{t('review.removed')}</p>
      )}
      <p className={styles.words}>
        {around.lead && <span className={styles.rest}>{around.lead} </span>}
        <WordMarks before={worded(comparedText(change))} after={worded(proposal.text)} />
        {around.tail && <span className={styles.rest}> {around.tail}</span>}
      </p>
    </>
  )
}

/** What to show in the document: something that is there now. */
function placeIn({ ours }: Merge, { place, proposals }: Change): Id | undefined {
  if (place.record) {
    const rows: readonly { id: Id }[] = ours.records[place.record.kind]
    return rows.find(({ id }) => id === place.record?.id)?.id
  }
  const near = [place.block, ...proposals.map(({ after }) => after)]
  return ours.blocks.find(({ id }) => near.includes(id))?.id
}
