import { CircleCheck, CircleDashed, ExternalLink, Link2, TriangleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ToggleButton, VisuallyHidden } from 'react-aria-components'
import { type DutyCoverage, dutyCoverage } from '#shared/records/duty-coverage.ts'
import type { Duty } from '#shared/templates/duties.ts'
import { invoke } from '../api.ts'
import { useLanguage, useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useFormat } from '../i18n/use-format.ts'
import type { PlanViewProps } from '../records/plan-view-props.ts'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { View, ViewHead, ViewPage } from '../ui/view.tsx'
import styles from './duties.module.css'
import { linkTargets, relink } from './duty-links.ts'
import { LinkDialog } from './link-dialog.tsx'
import { useDuties } from './use-duties.ts'

/** Which duty of the law is answered where, and which is not answered at all. */
export function DutiesView({ meta, blocks, onGoTo, setChapterFacts }: PlanViewProps) {
  const t = useT()
  const ui = useLanguage()
  const language = ui === 'en' ? meta.language : ui
  const duties = useDuties()
  const { records, change } = useRecords()
  const [onlyMissing, setOnlyMissing] = useState(false)
  const [linking, setLinking] = useState<Duty>()

  const coverage = useMemo(
    () => dutyCoverage({ meta, blocks, records }, duties),
    [meta, blocks, records, duties],
  )
  const targets = useMemo(() => linkTargets(blocks, records), [blocks, records])
  const covered = coverage.filter((one) => one.covered).length
  const shown = coverage.filter((one) => !onlyMissing || !one.covered)
  const acts = [...Map.groupBy(shown, ({ duty }) => duty.act)]

  return (
    <View label={t('views.duties.about')}>
      <ViewHead title={t('duties.title')}>
        <p role="status">{t('duties.covered', { covered, count: coverage.length })}</p>
        <ToggleButton className={styles.toggle} isSelected={onlyMissing} onChange={setOnlyMissing}>
          {t('duties.onlyMissing')}
        </ToggleButton>
      </ViewHead>
      <ViewPage>
        <p className={styles.lead}>{t('duties.lead')}</p>
        {shown.length === 0 && coverage.length > 0 && <p>{t('duties.allCovered')}</p>}
        {acts.map(([act, own]) => (
          <DataTable key={act} className={styles.table}>
            <caption lang={language}>
              {own[0]?.duty.actName[language]} ({act})
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('duties.duty')}</th>
                <th scope="col">{t('duties.state')}</th>
                <th scope="col">{t('duties.where')}</th>
                <th scope="col">{t('duties.source')}</th>
              </tr>
            </thead>
            <tbody>
              {own.map((one) => (
                <Row
                  key={one.duty.key}
                  coverage={one}
                  language={language}
                  onGoTo={onGoTo}
                  onLink={meta.submission.lock ? undefined : () => setLinking(one.duty)}
                />
              ))}
            </tbody>
          </DataTable>
        ))}
      </ViewPage>
      {linking && (
        <LinkDialog
          duty={linking.key}
          title={linking.title[language]}
          targets={targets}
          onClose={() => setLinking(undefined)}
          onDone={(chosen) => {
            const { chapters, edit } = relink(linking.key, targets, chosen)
            for (const { id, facts } of chapters) setChapterFacts(id, facts)
            change(edit)
          }}
        />
      )}
    </View>
  )
}

function Row({
  coverage: { duty, places, covered },
  language,
  onGoTo,
  onLink,
}: {
  coverage: DutyCoverage
  language: 'fi' | 'sv'
  onGoTo: PlanViewProps['onGoTo']
  /** Left out where nothing may be changed. */
  onLink: (() => void) | undefined
}) {
  const t = useT()
  const format = useFormat()
  return (
    <tr>
      <th scope="row" lang={language}>
        <span className={styles.section}>{duty.section !== undefined && `${duty.section} §`}</span>
        <b>{duty.title[language]}</b>
        <span className={styles.text}>{duty.text[language]}</span>
      </th>
      <td>
        <State covered={covered} isLinked={places.length > 0} />
      </td>
      <td>
        <ul className={styles.places}>
          {places.map(({ kind, id, number, title, answers }) => (
            <li key={id}>
              <Button look="quiet" className={styles.place} onPress={() => onGoTo(id)}>
                {t(`duties.${kind}.one`)} {[number, title].filter(Boolean).join(' ')}
              </Button>
              {!answers && <span className={styles.muted}> {t(`duties.${kind}.empty`)}</span>}
            </li>
          ))}
        </ul>
        {onLink && (
          <Button look="quiet" className={styles.link} onPress={onLink}>
            <Link2 aria-hidden />
            {t('duties.link')}
            <VisuallyHidden elementType="span">: {duty.title[language]}</VisuallyHidden>
          </Button>
        )}
      </td>
      <td>
        <Source {...duty.source[language]} />
        <p className={styles.muted}>{t('duties.checked', { date: format.day(duty.checked) })}</p>
        {duty.status === 'unverified' && (
          <p className={styles.unverified}>
            <TriangleAlert aria-hidden /> {t('duties.unverified')}
          </p>
        )}
      </td>
    </tr>
  )
}

function Source({ title, url }: Duty['source']['fi']) {
  const attempt = useAttempt()
  if (url === undefined) return title
  return (
    <Button
      look="quiet"
      className={styles.place}
      onPress={() => void attempt(() => invoke('app.openLink', { url }))}
    >
      {title} <ExternalLink aria-hidden />
    </Button>
  )
}

function State({ covered, isLinked }: { covered: boolean; isLinked: boolean }) {
  const t = useT()
  const [Sign, state] = covered
    ? ([CircleCheck, 'covered'] as const)
    : isLinked
      ? ([CircleDashed, 'linked'] as const)
      : ([TriangleAlert, 'missing'] as const)
  return (
    <span className={styles.state} data-state={state}>
      <Sign aria-hidden /> {t(`duties.state.${state}`)}
    </span>
  )
}
