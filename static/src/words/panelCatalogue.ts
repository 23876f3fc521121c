/** The words of the small frames beside issues and backlogs: no more than they say, so that they load fast. */
import { plain } from './plain';
import foundation from './en/foundation.json';
import panel from './en/panel.json';
import proposals from './en/proposals.json';
import refusals from './en/refusals.json';

export const panelWords = { ...foundation, ...panel, ...proposals, ...refusals };
export const panelEnglish = plain(panelWords);
