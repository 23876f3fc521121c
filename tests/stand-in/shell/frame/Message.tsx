/** A page that has one thing to say. */
type Props = { title: string; text?: string; isBusy?: boolean; action?: { label: string; onClick: () => void } };

export function Message({ title, text, isBusy = false, action }: Props) {
  return (
    <div className="message" role={isBusy ? 'status' : undefined}>
      <h1>{title}</h1>
      {text !== undefined && <p>{text}</p>}
      {action && (
        <button type="button" className="button button-primary" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}
