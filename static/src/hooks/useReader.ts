/** Who reads: language, zone and site, the same for the whole page. */
import { createContext, useContext } from 'react';
import type { Reader } from '../words/when';

export type ReaderHere = Reader & { siteUrl: string };

const ReaderContext = createContext<ReaderHere>({ locale: 'en-GB', zone: 'UTC', siteUrl: '' });
export const ReaderProvider = ReaderContext.Provider;
export const useReader = (): ReaderHere => useContext(ReaderContext);
