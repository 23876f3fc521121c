/** Whether the page on the screen is the one that came with loading; the focus then stays where the browser put it. */
import { createContext, useContext, useState } from 'react';

const FirstPageContext = createContext(true);
export const FirstPageProvider = FirstPageContext.Provider;
export const useIsFirstPage = (): boolean => useContext(FirstPageContext);

/** How many changes of page there have been, the first included. */
export function usePagesSeen(page: string): number {
  const [seen, setSeen] = useState({ page, count: 1 });
  if (seen.page === page) return seen.count;
  const next = { page, count: seen.count + 1 };
  setSeen(next);
  return next.count;
}
