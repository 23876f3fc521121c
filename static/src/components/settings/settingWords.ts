/** Settings that are a choice between two, in words; the first of each pair is what most forums want. */
import type { ForumSettings } from '../../../../src/domain/forum/settings';
import type { WordId } from '../../words/catalogue';

/** `lockOn` is left out: the lock guards the order of backlogs in every forum so far. */
export type ChosenSetting = 'lockRule' | 'silence' | 'impediments' | 'filedProposals';

type Choice<S extends ChosenSetting> = { label: WordId; options: readonly { value: ForumSettings[S]; word: WordId }[] };

export const CHOICES: { readonly [S in ChosenSetting]: Choice<S> } = {
  lockRule: {
    label: 'setting.lockRule',
    options: [
      { value: 'refine', word: 'setting.lockRule.refine' },
      { value: 'strict', word: 'setting.lockRule.strict' },
    ],
  },
  silence: {
    label: 'setting.silence',
    options: [
      { value: 'renews', word: 'setting.silence.renews' },
      { value: 'ends', word: 'setting.silence.ends' },
    ],
  },
  impediments: {
    label: 'setting.impediments',
    options: [
      { value: 'mainAgenda', word: 'setting.impediments.mainAgenda' },
      { value: 'separateTeam', word: 'setting.impediments.separateTeam' },
    ],
  },
  filedProposals: {
    label: 'setting.filedProposals',
    options: [
      { value: 'silentUntilDigest', word: 'setting.filedProposals.silentUntilDigest' },
      { value: 'toldAtOnce', word: 'setting.filedProposals.toldAtOnce' },
    ],
  },
};

export const CHOSEN_SETTINGS: readonly ChosenSetting[] = ['lockRule', 'silence', 'impediments', 'filedProposals'];

export function wordOfChoice<S extends ChosenSetting>(setting: S, value: ForumSettings[S]): WordId {
  const { label, options } = CHOICES[setting];
  return options.find((option) => option.value === value)?.word ?? label;
}
