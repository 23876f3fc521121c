import * as v from 'valibot';
import { cadence, rights, settings } from '../../../src/contract/schemas/parts';
import { FORMS } from '../../../src/domain/forum/forms';
import { filesUnder, readText } from '../../architecture/sources';

const forms = Object.entries(FORMS);

describe('F7 a form is a set of named settings', () => {
  it.each(forms)('%s: each can be sent as it stands', (_name, form) => {
    expect(v.safeParse(settings, form.settings).issues).toBeUndefined();
    expect(v.safeParse(rights, form.rights).issues).toBeUndefined();
    expect(form.plan === null || v.is(cadence, { ...form.plan, firstDate: '2027-03-01' })).toBe(true);
  });

  it('forms differ in what they do, not in their label', () => {
    const said = forms.map(([, form]) => JSON.stringify(form));
    expect(new Set(said).size).toBe(forms.length);
    expect(FORMS.patientKeeper.settings.impediments).toBe('mainAgenda');
    expect(FORMS.threeM.settings.impediments).toBe('separateTeam');
    expect(FORMS.apple.settings.lockOn).toBe('decisions');
  });

  it('and nothing in the product asks for the name of a form', () => {
    const asking = filesUnder('src').filter((file) => /(===|case) '(patientKeeper|threeM|saab|apple|blank)'/.test(readText(file)));
    expect(asking).toEqual([]);
  });
});
