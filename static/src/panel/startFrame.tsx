/** Starts a small frame: theme, surroundings and place first, then the first drawing, so that nothing flashes. */
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import 'virtual:themes.css';
import '../theme/base.css';
import { readPlace, type Place } from '../wire/place';
import { readSurroundings, takeTheme } from '../wire/surroundings';
import { FrameShell } from './FrameShell';

export async function startFrame(draw: (place: Place) => ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const [surroundings, place] = await Promise.all([readSurroundings(), readPlace(), takeTheme()]);
  createRoot(root).render(
    <StrictMode>
      <FrameShell surroundings={surroundings}>{draw(place)}</FrameShell>
    </StrictMode>,
  );
}
