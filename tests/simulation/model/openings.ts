/** What emergencies open, worked out from their answers alone (rules U5, U6, U7, L17). */
export type Opening = {
  readonly emergency: number;
  readonly product: string;
  /** Null: all of the product. */
  readonly issues: readonly string[] | null;
  readonly from: number;
  readonly until: number;
};
export type Part = {
  readonly product: string;
  readonly issues: readonly string[] | null;
  readonly answer: { readonly isGranted: boolean; readonly at: number } | null;
};
/** As the app has it. */
export type Answered = {
  readonly number: number;
  readonly parts: readonly Part[];
  readonly until: number;
  readonly ended: { readonly at: number } | null;
};
/** As people asked for it, with the instants at which its Product Owners pressed the button that grants. */
export type AskedFor = {
  readonly number: number;
  readonly until: number;
  readonly parts: readonly Pick<Part, 'product' | 'issues'>[];
  readonly granted: number[];
};

export function openingsOf(emergencies: readonly Answered[]): Opening[] {
  return emergencies.flatMap(({ number, parts, until: end, ended }) => {
    const granted = parts.flatMap(({ answer }) => (answer?.isGranted ? [answer.at] : []));
    const from = Math.max(...granted);
    const until = Math.min(end, ended?.at ?? Infinity);
    if (granted.length < parts.length || until <= from) return [];
    return parts.map(({ product, issues }) => ({ emergency: number, product, issues, from, until }));
  });
}

export const isOpened = (openings: readonly Opening[], { product, issue, at }: { product: string; issue: string; at: number }): boolean =>
  openings.some((one) => one.product === product && one.from <= at && at < one.until && (one.issues?.includes(issue) ?? true));

/** Those that nobody asked for, that not all have granted, or that are wider, earlier or longer than what was asked for. */
export function strayOpenings(openings: readonly Opening[], asked: readonly AskedFor[]): Opening[] {
  return openings.filter(({ emergency, product, issues, from, until }) => {
    const wish = asked.find(({ number }) => number === emergency);
    const part = wish?.parts.find((one) => one.product === product);
    if (!wish || !part || wish.granted.length < wish.parts.length) return true;
    const isNamed = part.issues === null || (issues?.every((issue) => part.issues?.includes(issue)) ?? false);
    return !isNamed || until > wish.until || from < Math.max(...wish.granted);
  });
}
