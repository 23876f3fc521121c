/** Whether the page on the screen is the one that came with loading; the focus then stays where the browser put it. */
import { createContext, useContext, useRef } from 'react';

const FirstPageContext = createContext(true);
export const FirstPageProvider = FirstPageContext.Provider;
export const useIsFirstPage = (): boolean => useContext(FirstPageContext);

/** How many changes of page there have been, the first included. */
export function usePagesSeen(page: string): number {
  const seen = useRef({ page, count: 1 });
  if (seen.current.page !== page) seen.current = { page, count: seen.current.count + 1 };
  return seen.current.count;
}
