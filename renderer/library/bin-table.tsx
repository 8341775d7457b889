import { RotateCcw, Trash2 } from 'lucide-react'
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  VisuallyHidden,
} from 'react-aria-components'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import type { Id } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../ui/button.tsx'
import styles from './library.module.css'

/** Plans that were removed: they can be taken back or deleted for good. */
export function BinTable({
  plans,
  onRestore,
  onPurge,
}: {
  plans: readonly PlanSummary[]
  onRestore(id: Id): void
  onPurge(plan: PlanSummary): void
}) {
  const t = useT()
  const format = useFormat()

  return (
    <div className={styles.tableFrame}>
      <Table aria-label={t('library.bin')} className={styles.table}>
        <TableHeader>
          <Column isRowHeader className={styles.column}>
            {t('library.column.title')}
          </Column>
          <Column className={styles.column}>{t('library.column.organisation')}</Column>
          <Column className={styles.column}>{t('library.column.removed')}</Column>
          <Column className={styles.column}>
            <VisuallyHidden elementType="span">{t('library.column.actions')}</VisuallyHidden>
          </Column>
        </TableHeader>
        <TableBody
          items={plans}
          dependencies={[t, format]}
          renderEmptyState={() => <p className={styles.nothing}>{t('library.bin.empty')}</p>}
        >
          {(plan) => (
            <Row className={styles.row}>
              <Cell>{plan.title}</Cell>
              <Cell>{plan.organisation}</Cell>
              <Cell>{plan.removedAt && format.moment(plan.removedAt)}</Cell>
              <Cell className={styles.buttonsCell}>
                <Button onPress={() => onRestore(plan.id)}>
                  <RotateCcw aria-hidden />
                  {t('library.restore')}
                </Button>
                <Button look="danger" onPress={() => onPurge(plan)}>
                  <Trash2 aria-hidden />
                  {t('library.purge')}
                </Button>
              </Cell>
            </Row>
          )}
        </TableBody>
      </Table>
    </div>
  )
}
