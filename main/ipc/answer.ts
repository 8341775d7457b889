import { AppError, toPlainError } from '#shared/errors.ts'
import { calls, type Handlers, type Reply } from '#shared/ipc/contract.ts'

/**
 * Answers one request from a renderer. Trusts nothing: neither the name nor the input. `report`
 * hears of every failure with the error as it was thrown.
 */
export async function answer(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  report: (name: string, error: unknown) => void = () => undefined,
): Promise<Reply> {
  try {
    if (!isCallName(name)) throw new AppError('invalid-request', 'no call of this name')

    const request = calls[name].input.safeParse(input)
    if (!request.success) {
      const [issue] = request.error.issues
      throw new AppError('invalid-request', `${issue?.code} at ${issue?.path.join('.')}`)
    }

    // The contract ties this handler to this input; TypeScript cannot follow that through `name`.
    const handler = handlers[name] as (input: unknown) => unknown
    return { ok: true, value: await handler(request.data) }
  } catch (error) {
    report(isCallName(name) ? name : 'unknown', error)
    return { ok: false, error: toPlainError(error) }
  }
}

function isCallName(name: unknown): name is keyof Handlers {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}
