/** The history the host keeps for the page; across the frame each of its functions answers later. */
export type FakeLocation = { pathname: string; search: string };

export class FakeHistory {
  location: FakeLocation;
  readonly visited: string[];
  readonly #listeners = new Set<(location: FakeLocation) => void>();

  constructor(at: string) {
    this.visited = [at];
    this.location = parse(at);
  }

  push = async (to: string): Promise<void> => {
    this.visited.push(to);
    this.#tell();
  };
  replace = async (to: string): Promise<void> => {
    this.visited[this.visited.length - 1] = to;
    this.#tell();
  };
  /** The browser's back button. */
  back = (): void => {
    this.visited.pop();
    this.#tell();
  };
  listen = async (hear: (location: FakeLocation) => void): Promise<() => void> => {
    this.#listeners.add(hear);
    return () => this.#listeners.delete(hear);
  };

  #tell(): void {
    this.location = parse(this.visited.at(-1) ?? '/');
    this.#listeners.forEach((hear) => {
      hear(this.location);
    });
  }
}

function parse(address: string): FakeLocation {
  const { pathname, search } = new URL(address, 'https://page.invalid');
  return { pathname, search };
}
