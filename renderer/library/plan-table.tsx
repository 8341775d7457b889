import {
  ArrowDown,
  ArrowUp,
  Copy,
  EllipsisVertical,
  FileDown,
  FileText,
  Pencil,
  Send,
  Trash2,
} from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  Cell,
  Column,
  type ColumnProps,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  VisuallyHidden,
} from 'react-aria-components'
import { localeOf } from '#shared/i18n/translate.ts'
import type { HandoutSummary } from '#shared/ipc/handouts.ts'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import type { Id } from '#shared/plan/model.ts'
import { HandoutsWords } from '../handouts/handouts-words.tsx'
import { useLanguage, useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { MenuOf } from '../ui/menu.tsx'
import styles from './library.module.css'
import { periodText } from './period-text.ts'
import { type SortColumn, sortPlans } from './sort-plans.ts'

/** The library as a table: click or Enter opens, the headers sort, each row has its own menu. */
export function PlanTable({
  plans,
  handouts = [],
  onOpen,
  onHandouts,
  onRename,
  onDuplicate,
  onSaveCopy,
  onRemove,
}: {
  plans: readonly PlanSummary[]
  /** What is out of all of them. */
  handouts?: readonly HandoutSummary[] | undefined
  onOpen(id: Id): void
  onHandouts(plan: PlanSummary): void
  onRename(plan: PlanSummary): void
  onDuplicate(plan: PlanSummary): void
  onSaveCopy(plan: PlanSummary): void
  onRemove(plan: PlanSummary): void
}) {
  const t = useT()
  const language = useLanguage()
  const format = useFormat()
  const [sort, setSort] = useState<SortDescriptor>({ column: 'changed', direction: 'descending' })

  const byPlan = useMemo(() => Map.groupBy(handouts, ({ plan }) => plan), [handouts])
  const sorted = useMemo(
    () =>
      // The columns below are the only ones that can be sorted by.
      sortPlans(plans, sort.column as SortColumn, sort.direction, localeOf(language), {
        kind: (plan) => t(`kind.${plan.kind}`),
        state: (plan) => t(`status.${plan.status}`),
      }),
    [plans, sort, language, t],
  )

  return (
    <div className={styles.tableFrame}>
      <Table
        aria-label={t('library.title')}
        className={styles.table}
        sortDescriptor={sort}
        onSortChange={setSort}
        onRowAction={(key) => onOpen(String(key))}
      >
        <TableHeader>
          <SortableColumn id="title" isRowHeader>
            {t('library.column.title')}
          </SortableColumn>
          <SortableColumn id="kind">{t('library.column.kind')}</SortableColumn>
          <SortableColumn id="organisation">{t('library.column.organisation')}</SortableColumn>
          <SortableColumn id="period">{t('library.column.period')}</SortableColumn>
          <SortableColumn id="state">{t('library.column.state')}</SortableColumn>
          {byPlan.size > 0 && (
            <Column className={styles.column}>{t('handouts.library.column')}</Column>
          )}
          <SortableColumn id="changed">{t('library.column.changed')}</SortableColumn>
          <Column className={styles.actionsColumn}>
            <VisuallyHidden elementType="span">{t('library.column.actions')}</VisuallyHidden>
          </Column>
        </TableHeader>
        <TableBody items={sorted} dependencies={[t, format, byPlan]}>
          {(plan) => (
            <Row className={styles.row}>
              <Cell className={styles.titleCell}>
                <FileText aria-hidden />
                <span>
                  {plan.title}
                  {plan.language !== language && (
                    <span className={styles.tag}>{t(`language.${plan.language}`)}</span>
                  )}
                </span>
              </Cell>
              <Cell>{t(`kind.${plan.kind}`)}</Cell>
              <Cell>{plan.organisation}</Cell>
              <Cell className={styles.nowrap}>{periodText(plan.period)}</Cell>
              <Cell>{t(`status.${plan.status}`)}</Cell>
              {byPlan.size > 0 && (
                <Cell>
                  <HandoutsWords handouts={byPlan.get(plan.id) ?? []} />
                </Cell>
              )}
              <Cell className={styles.nowrap}>{format.moment(plan.changedAt)}</Cell>
              <Cell className={styles.actionsColumn}>
                <MenuOf
                  label={t('library.actions', { title: plan.title })}
                  entries={[
                    {
                      id: 'open',
                      label: t('library.open'),
                      icon: <FileText aria-hidden />,
                      onAction: () => onOpen(plan.id),
                    },
                    {
                      id: 'rename',
                      label: t('library.rename'),
                      icon: <Pencil aria-hidden />,
                      onAction: () => onRename(plan),
                    },
                    {
                      id: 'duplicate',
                      label: t('library.duplicate'),
                      icon: <Copy aria-hidden />,
                      onAction: () => onDuplicate(plan),
                    },
                    {
                      id: 'saveCopy',
                      label: t('command.plan.saveCopy'),
                      icon: <FileDown aria-hidden />,
                      onAction: () => onSaveCopy(plan),
                    },
                    {
                      id: 'handouts',
                      label: t('command.plan.handouts'),
                      icon: <Send aria-hidden />,
                      onAction: () => onHandouts(plan),
                    },
                    'separator',
                    {
                      id: 'remove',
                      label: t('library.remove'),
                      icon: <Trash2 aria-hidden />,
                      isDanger: true,
                      onAction: () => onRemove(plan),
                    },
                  ]}
                >
                  <IconButton label={t('library.actions', { title: plan.title })}>
                    <EllipsisVertical aria-hidden />
                  </IconButton>
                </MenuOf>
              </Cell>
            </Row>
          )}
        </TableBody>
      </Table>
    </div>
  )
}

function SortableColumn({ children, ...props }: ColumnProps & { children: string }) {
  return (
    <Column {...props} allowsSorting className={styles.column}>
      {({ sortDirection }) => (
        <span className={styles.columnLabel}>
          {children}
          {sortDirection === 'ascending' && <ArrowUp aria-hidden />}
          {sortDirection === 'descending' && <ArrowDown aria-hidden />}
        </span>
      )}
    </Column>
  )
}
