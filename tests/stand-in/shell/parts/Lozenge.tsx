/** A status in a lozenge, coloured by its category. */
export function Lozenge({ name, category }: { name: string; category: string }) {
  const tone = category === 'done' ? 'done' : category === 'new' ? 'new' : 'doing';
  return <span className={`lozenge lozenge-${tone}`}>{name}</span>;
}
