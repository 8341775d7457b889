import { AppError } from '#shared/errors.ts'
import type { HandlersFor } from '#shared/ipc/call.ts'
import type { templateCalls } from '#shared/ipc/templates.ts'
import type { PlanLanguage } from '#shared/plan/model.ts'
import type { Duty } from '#shared/templates/duties.ts'
import type { Template } from '#shared/templates/schema.ts'
import { readDuties } from './read-duties.ts'
import { readTemplates } from './read-templates.ts'

export type TemplateLibrary = ReturnType<typeof openTemplates>

/** The templates that came with the app, read when first asked for. */
export function openTemplates(folder: string) {
  let read: Promise<Template[]> | undefined
  const list = (): Promise<Template[]> => {
    read ??= readTemplates(folder)
    return read
  }

  return {
    list,
    async find(id: string, language: PlanLanguage): Promise<Template> {
      const found = (await list()).find(
        (template) => template.id === id && template.language === language,
      )
      if (found) return found
      throw new AppError('template-not-found', `no template ${id}`, { details: { template: id } })
    },
  }
}

/** Reads them when first asked for. */
export function openDuties(file: string): () => Promise<Duty[]> {
  let read: Promise<Duty[]> | undefined
  return () => {
    read ??= readDuties(file)
    return read
  }
}

export function templateHandlers(
  templates: TemplateLibrary,
  duties: () => Promise<Duty[]>,
): HandlersFor<typeof templateCalls> {
  return {
    'templates.list': async () =>
      (await templates.list()).map(
        ({ id, language, kind, name, description, organisations, years }) => ({
          id,
          language,
          kind,
          name,
          description,
          organisations,
          years,
        }),
      ),
    'templates.read': ({ id, language }) => templates.find(id, language),
    'templates.duties': duties,
  }
}
