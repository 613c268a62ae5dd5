/** A number found in a Chinese text, before anything is known of its meaning. */
export interface Found {
  raw: string;
  start: number;
  end: number;
  value: number;
  magnitude: string;
  unit: string;
  /** 第…, 前… */
  ordinal: boolean;
  /** 12.7:36.5:50.8, 三分之二 */
  ratio: boolean;
  /** -2.34‰, 零下5℃ */
  negative: boolean;
  /** 2024年3月 */
  date: boolean;
}

/** A number with what most numbers are not. */
export const foundAt = (raw: string, start: number, more: Pick<Found, 'value'> & Partial<Found>): Found => ({
  raw,
  start,
  end: start + raw.length,
  magnitude: '',
  unit: '',
  ordinal: false,
  ratio: false,
  negative: false,
  date: false,
  ...more,
});
