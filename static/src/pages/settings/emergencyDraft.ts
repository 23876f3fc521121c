/** The settings of emergencies while somebody edits them: numbers stay as they were typed until they are read. */
import type { Buffer, EmergencySettings } from '../../../../src/domain/emergency/emergencySettings';
import type { ProductId } from '../../../../src/domain/ids';

export type BufferDraft = { product: ProductId; unit: Buffer['unit']; size: string };
export type EmergencyDraft = Omit<EmergencySettings, 'answerMinutes' | 'buffers'> & {
  readonly answerMinutes: string;
  /** One a product; an empty size keeps none. */
  readonly buffers: readonly BufferDraft[];
};

export const draftOfEmergencies = (settings: EmergencySettings, products: readonly { id: ProductId }[]): EmergencyDraft => ({
  ...settings,
  answerMinutes: String(settings.answerMinutes),
  buffers: products.map(({ id }) => {
    const buffer = settings.buffers.find(({ product }) => product === id);
    return { product: id, unit: buffer?.unit ?? 'points', size: buffer === undefined ? '' : String(buffer.size) };
  }),
});

/** Null where a number is none, or nobody could call one. */
export function toEmergencies({ buffers, answerMinutes, ...draft }: EmergencyDraft): EmergencySettings | null {
  const kept = buffers.filter(({ size }) => size.trim() !== '');
  const isFit = isWhole(answerMinutes, 1, 1440) && kept.every(({ size }) => isWhole(size, 0, 10_000)) && draft.declarers.length > 0;
  if (!isFit) return null;
  return { ...draft, answerMinutes: Number(answerMinutes), buffers: kept.map((buffer) => ({ ...buffer, size: Number(buffer.size) })) };
}

const isWhole = (typed: string, least: number, most: number): boolean =>
  /^\d+$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
