/**
 * Stands in for react-scrolllock under Atlaskit's dialog: it writes a `<style>` element, which the content security policy refuses.
 * `theme/base.css` holds the page still while a dialog is open.
 */
import type { ReactNode } from 'react';

const ScrollLock = (): null => null;
export const TouchScrollable = ({ children }: { children: ReactNode }): ReactNode => children;
export { ScrollLock as default };
