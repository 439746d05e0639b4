import { Component, type ReactNode } from 'react';
import { BugReport } from './BugReport';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly bug: { readonly cause: unknown } | undefined;
}

/** Shows what broke instead of an empty pane. React knows error boundaries as classes only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { bug: undefined };

  static getDerivedStateFromError(cause: unknown) {
    return { bug: { cause } };
  }

  override render(): ReactNode {
    const { bug } = this.state;
    return bug ? <BugReport cause={bug.cause} /> : this.props.children;
  }
}
