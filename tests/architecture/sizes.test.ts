/** Files stay small enough to hold in the head. */
import { productSources, readText } from './sources';

const sizes = productSources()
  .map((file) => ({ file, lines: readText(file).trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);
const share = (part: number): number => sizes[Math.ceil(sizes.length * part) - 1]?.lines ?? 0;

describe('file sizes of backend and pages', () => {
  it('have a median of at most 60 lines', () => {
    expect(share(0.5)).toBeLessThanOrEqual(60);
  });

  it('are at most 160 lines for nine files of ten', () => {
    expect(share(0.9)).toBeLessThanOrEqual(160);
  });

  it('never exceed 300 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
  });
});
