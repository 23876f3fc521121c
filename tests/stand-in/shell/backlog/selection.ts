/** Which issues are selected, as Jira's backlog does it: click for one, Ctrl or Cmd for one more or less, Shift for a range. */
export type Selection = { chosen: ReadonlySet<string>; /** Where a range begins. */ pivot: string | null };
export type Pick = 'only' | 'toggle' | 'range';

export const nothingSelected: Selection = { chosen: new Set(), pivot: null };

/** `visible` is the order on the screen, over all sections. */
export function pick(selection: Selection, id: string, how: Pick, visible: readonly string[]): Selection {
  if (how === 'only') return { chosen: new Set([id]), pivot: id };
  if (how === 'range') {
    const [from, to] = [visible.indexOf(selection.pivot ?? id), visible.indexOf(id)];
    if (from === -1 || to === -1) return { chosen: new Set([id]), pivot: id };
    return { chosen: new Set(visible.slice(Math.min(from, to), Math.max(from, to) + 1)), pivot: selection.pivot ?? id };
  }
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { chosen, pivot: id };
}

/** What is carried along when this issue is moved: the whole selection if it is part of it, else the issue alone. */
export function carriedWith(selection: Selection, id: string): ReadonlySet<string> {
  return selection.chosen.has(id) ? selection.chosen : new Set([id]);
}

export const howToPick = (keys: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): Pick =>
  keys.shiftKey ? 'range' : keys.ctrlKey || keys.metaKey ? 'toggle' : 'only';
