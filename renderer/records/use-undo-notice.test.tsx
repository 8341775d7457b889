// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { noRecords } from '#shared/plan/build.ts'
import { newPriority } from '#shared/records/build.ts'
import { addRow } from '#shared/records/edit.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { Button } from '../ui/button.tsx'
import { Toaster } from '../ui/toaster.tsx'
import { createRecordsStore } from './records-store.ts'
import { RecordsProvider, useRecords } from './use-records.tsx'
import { useUndoNotice } from './use-undo-notice.ts'

afterEach(cleanup)

function Buttons() {
  const { change } = useRecords()
  const tell = useUndoNotice()
  const add = (title: string) =>
    change((records) => addRow(records, 'priorities', newPriority({ title })))
  return (
    <>
      <Button
        onPress={() => {
          add('Liitetty')
          tell('Lisättiin')
        }}
      >
        Liitä
      </Button>
      <Button onPress={() => add('Kirjoitettu')}>Kirjoita</Button>
    </>
  )
}

function renderButtons() {
  const store = createRecordsStore(noRecords(), () => {})
  renderIn(
    <Toaster label="Ilmoitukset" closeLabel="Sulje ilmoitus">
      <RecordsProvider store={store}>
        <Buttons />
      </RecordsProvider>
    </Toaster>,
  )
  const user = userEvent.setup()
  return {
    press: (name: string) => user.click(screen.getByRole('button', { name })),
    titles: () => store.snapshot().records.priorities.map(({ title }) => title),
  }
}

test('a notice undoes the change it tells of', async () => {
  const { press, titles } = renderButtons()
  await press('Liitä')
  await press('Kumoa')
  expect(titles()).toEqual([])
  expect(screen.queryByText('Lisättiin')).toBeNull()
})

test('a notice goes once something else was changed, which it would undo instead', async () => {
  const { press, titles } = renderButtons()
  await press('Liitä')
  await press('Kirjoita')
  expect(screen.queryByRole('button', { name: 'Kumoa' })).toBeNull()
  expect(titles()).toEqual(['Liitetty', 'Kirjoitettu'])
})
