/** The only way words reach the screen: by the id of a message in the catalogue. */
import type { JSX, ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { WordId } from './catalogue';

type Plain = string | number;

export function Words({ id, values }: { id: WordId; values?: Record<string, ReactNode> }): JSX.Element {
  return <FormattedMessage id={id} {...(values === undefined ? {} : { values })} />;
}

export type Say = (id: WordId, values?: Record<string, Plain>) => string;

/** For attributes and whatever else takes text only. */
export function useSay(): Say {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
