/** A mistake of ours in one page must not leave a blank frame. */
import Button from '@atlaskit/button/default/button';
import { Component, type ReactNode } from 'react';
import { Words } from '../words/Words';
import { EmptyState } from './EmptyState';

/** `isWholePage`: nothing else is on the screen, so the fault is the page's main part. */
type Props = { children: ReactNode; isWholePage?: boolean };

export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const fault = (
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
    return this.props.isWholePage ? <main>{fault}</main> : fault;
  }
}
