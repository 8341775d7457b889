import { Component, type ReactNode } from 'react'

type Props = {
  /** What stands in place of the part that failed. `retry` renders it anew. */
  fallback(error: unknown, retry: () => void): ReactNode
  children: ReactNode
}

/** Keeps a failure in one part of the view from taking the rest with it. */
export class ErrorBoundary extends Component<Props, { error: unknown; hasFailed: boolean }> {
  override state = { error: undefined as unknown, hasFailed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return this.props.fallback(this.state.error, () => {
      this.setState({ error: undefined, hasFailed: false })
    })
  }
}
