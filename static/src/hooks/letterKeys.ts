/** Single letters as shortcuts can hinder people who dictate, so they can be turned off; kept by the browser where it lets us. */
const KEPT_AS = 'metascrum.letterKeys';
let areOn = read();

export const areLetterKeysOn = (): boolean => areOn;

export function setLetterKeys(next: boolean): void {
  areOn = next;
  try {
    localStorage.setItem(KEPT_AS, next ? 'on' : 'off');
  } catch {
    // A frame may be denied storage: the choice then lasts as long as the page.
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}
