/** Starts the project page: theme, surroundings and address first, then the first drawing, so that nothing flashes. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'virtual:themes.css';
import './theme/base.css';
import { Page } from './Page';
import { takeAddress } from './wire/address';
import { readSurroundings, takeTheme } from './wire/surroundings';

async function start(root: HTMLElement): Promise<void> {
  const [surroundings, address] = await Promise.all([readSurroundings(), takeAddress(), takeTheme()]);
  createRoot(root).render(
    <StrictMode>
      <Page surroundings={surroundings} address={address} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root !== null) void start(root);
