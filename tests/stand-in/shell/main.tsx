/** The shell of the stand-in, as the browser runs it: a plain Jira around the app's pages. */
import { createRoot } from 'react-dom/client';
import { Shell } from './frame/Shell';
import { createLocation } from './state/location';
import { createTheme } from './state/theme';
import './styles/shell.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root" to draw in.');
createRoot(root).render(<Shell location={createLocation(window)} theme={createTheme(window)} />);
