/** A mistake of ours in one page must not leave a blank frame. */
import Button from '@atlaskit/button/default/button';
import { Component, type ReactNode } from 'react';
import { Words } from '../words/Words';
import { EmptyState } from './EmptyState';

type Props = { children: ReactNode };

export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <EmptyState title={<Words id="fault.page" />}>
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          <Words id="action.reload" />
        </Button>
      </EmptyState>
    );
  }
}
