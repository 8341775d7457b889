import { useState } from 'react'
import { type Amendment, amendmentResults, type Votes } from '#shared/plan/records.ts'
import { actionOf, changesPlan } from '#shared/records/amendments.ts'
import { useT } from '../i18n/language.tsx'
import { FieldRow } from '../ui/field-row.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ActionField } from './action-field.tsx'
import styles from './council.module.css'

const sides = ['for', 'against', 'abstain'] as const satisfies (keyof Votes)[]

/** What was proposed, by whom, and what became of it in the vote. */
export function AmendmentDialog({
  amendment,
  onDone,
  onClose,
}: {
  amendment: Amendment
  onDone(amendment: Amendment): void
  onClose(): void
}) {
  const t = useT()
  const [item, setItem] = useState(amendment.item)
  const [proposer, setProposer] = useState(amendment.proposer)
  const [action, setAction] = useState(actionOf(amendment))
  const [text, setText] = useState(amendment.text)
  const [votes, setVotes] = useState(() => writtenVotes(amendment.votes))
  const [result, setResult] = useState<Amendment['result'] | 'open'>(amendment.result ?? 'open')
  // What was done to the plan is done.
  const isFixed = amendment.applied !== undefined && changesPlan(amendment.applied)
  const isWrong = (side: keyof Votes) => !/^\s*\d{0,6}\s*$/u.test(votes[side])

  function submit() {
    if (sides.some(isWrong)) return
    const { votes: _, result: __, ...others } = amendment
    const counted = sides.some((side) => votes[side].trim() !== '')
    onDone({
      ...others,
      item: item.trim(),
      proposer: proposer.trim(),
      action,
      text: text.trim(),
      ...(counted && { votes: countedVotes(votes) }),
      ...(result && result !== 'open' && { result }),
    })
    onClose()
  }

  return (
    <FormDialog
      title={t('council.amendment.title')}
      size="large"
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={styles.numbered}>
        <TextField
          label={t('council.amendment.item')}
          value={item}
          onChange={setItem}
          maxLength={50}
        />
        <TextField
          label={t('council.amendment.proposer')}
          value={proposer}
          onChange={setProposer}
          autoFocus
        />
      </div>
      {!isFixed && <ActionField value={action} onChange={setAction} />}
      <TextArea
        label={t('council.amendment.text')}
        value={text}
        onChange={setText}
        maxLength={20_000}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is laid out its own way */}
      <div role="group" aria-labelledby="council-votes" className={styles.votes}>
        <span id="council-votes" className={styles.label}>
          {t('council.amendment.votes')}
        </span>
        <FieldRow>
          {sides.map((side) => (
            <TextField
              key={side}
              label={t(`council.amendment.${side}`)}
              error={isWrong(side) ? t('council.amendment.votes.wrong') : undefined}
              value={votes[side]}
              onChange={(value) => setVotes({ ...votes, [side]: value })}
              inputMode="numeric"
              maxLength={10}
            />
          ))}
        </FieldRow>
      </div>
      <SelectField
        label={t('council.amendment.result')}
        options={[
          { value: 'open' as const, label: t('council.amendment.open') },
          ...amendmentResults.map((value) => ({ value, label: t(`council.result.${value}`) })),
        ]}
        value={result ?? 'open'}
        onChange={setResult}
      />
    </FormDialog>
  )
}

type WrittenVotes = Record<keyof Votes, string>

function writtenVotes(votes: Votes | undefined): WrittenVotes {
  const written = (side: keyof Votes) => (votes ? String(votes[side]) : '')
  return { for: written('for'), against: written('against'), abstain: written('abstain') }
}

/** A side that is left empty got none. */
function countedVotes(votes: WrittenVotes): Votes {
  return {
    for: Number(votes.for),
    against: Number(votes.against),
    abstain: Number(votes.abstain),
  }
}
