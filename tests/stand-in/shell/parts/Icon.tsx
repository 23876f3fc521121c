/** The few pictures of the shell, drawn in the colour of the text around them. They are ornaments: words say the same. */
const paths = {
  backlog: 'M2 4h8M2 8h12M2 12h6',
  page: 'M3 2h10v12H3zM6 6h4M6 9h4',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 5v3.3l2.2 1.4',
  down: 'M4.5 6.5 8 10l3.5-3.5',
  close: 'm4 4 8 8m0-8-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  add: 'M8 3v10M3 8h10',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5 14 14',
  menu: 'M2 4h12M2 8h12M2 12h12',
  theme: 'M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12',
  check: 'm3 8.5 3 3 7-7',
  story: 'M4.5 2.5h7v11L8 10.5l-3.5 3z',
  task: 'm3.5 8.5 3 3 6-6.5',
  bug: 'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
  error: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 5v4M8 11.2v.01',
} as const;
export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
