import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What to show instead; `retry` draws the children anew. */
  readonly fallback: (retry: () => void) => ReactNode;
}

/** Keeps a mistake of ours from leaving an empty screen. The error itself goes nowhere: it could quote the mail. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError = () => ({ isBroken: true });

  override render() {
    return this.state.isBroken
      ? this.props.fallback(() => this.setState({ isBroken: false }))
      : this.props.children;
  }
}
