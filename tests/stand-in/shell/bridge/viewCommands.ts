/** Commands about the view: its context, theme, flags, events, and the dialogs it opens or is. */
import { array, boolean, fallback, function_, nullish, number, object, optional, parse, picklist, string, union, unknown } from 'valibot';
import { themeContext } from '../state/theme';
import type { Commands, Holdings } from './host';
import type { Surroundings } from './services';

const kindSchema = picklist(['info', 'success', 'warning', 'error']);
const flagSchema = object({
  id: union([string(), number()]),
  title: optional(string(), ''),
  description: optional(string(), ''),
  type: optional(kindSchema, 'info'),
  appearance: optional(kindSchema),
  actions: optional(array(object({ text: string(), onClick: function_() })), []),
  isAutoDismiss: optional(boolean(), false),
});
const closeFlagSchema = object({ id: union([string(), number()]) });
const eventSchema = object({ event: string(), payload: optional(unknown()) });
const listenSchema = object({ event: string(), callback: function_() });
const modalSchema = object({
  resource: nullish(string()),
  onClose: optional(function_(), () => () => undefined),
  size: union([string(), object({ width: string(), height: optional(string()) })]),
  context: optional(unknown()),
  closeOnEscape: boolean(),
  closeOnOverlayClick: boolean(),
  title: fallback(string(), ''),
});

export function viewCommands(around: Surroundings, { onGone, pushTheme }: Holdings): Commands {
  const close = (payload: unknown) => {
    around.closing?.close(payload);
    return around.closing !== null;
  };
  const listen = (data: unknown) => {
    const { event, callback } = parse(listenSchema, data);
    const unsubscribe = around.bus.on(event, callback);
    onGone(unsubscribe);
    return { unsubscribe };
  };
  const emit = (data: unknown) => {
    const { event, payload } = parse(eventSchema, data);
    around.bus.emit(event, payload);
  };
  return {
    getContext: () => ({ ...around.context, theme: themeContext(around.theme.mode()) }),
    getFrameId: () => around.context['localId'] ?? null,
    enableTheming: () => {
      pushTheme();
      onGone(around.theme.listen(pushTheme));
    },
    showFlag: (data) => {
      const { id, type, appearance, actions, ...flag } = parse(flagSchema, data);
      around.flags.show({
        ...flag,
        id: String(id),
        kind: appearance ?? type,
        actions: actions.map(({ text, onClick }) => ({ text, onClick: () => void onClick() })),
      });
    },
    closeFlag: (data) => {
      around.flags.close(String(parse(closeFlagSchema, data).id));
      return true;
    },
    changeWindowTitle: (data) => {
      around.setTitle(parse(string(), data));
    },
    emitReadyEvent: () => undefined,
    emit,
    emitPublic: emit,
    on: listen,
    onPublic: listen,
    openModal: (data) => {
      if (!around.openModal) return false;
      const { resource, onClose: tell, ...request } = parse(modalSchema, data);
      around.openModal({
        ...request,
        context: request.context ?? {},
        resource: resource ?? null,
        onClose: (payload) => void tell(payload),
      });
      return true;
    },
    onClose: (data) => {
      around.closing?.hear(parse(function_(), data));
      return around.closing !== null;
    },
    close,
    submit: close,
    /** For modules of which the shell shows none: what it shows has nothing to open or refresh. */
    open: () => false,
    refresh: () => false,
    isRovoEnabled: () => false,
  };
}
