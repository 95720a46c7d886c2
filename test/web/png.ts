// Reads the pixels of a screenshot: PNG with 8 bits a channel, as browsers write it.
import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Mean red, green, blue of a square around a point. */
  mean(x: number, y: number, half: number): readonly [number, number, number];
}

export function readPng(file: Buffer): Pixels {
  const [width, height, colourType] = [file.readUInt32BE(16), file.readUInt32BE(20), file[25]];
  const channels = colourType === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  const cell = (row: number, i: number): number => (row < 0 || i < 0 ? 0 : (pixels[row * stride + i] ?? 0));
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let i = 0; i < stride; i++) {
      const [left, up, corner] = [i < channels ? 0 : cell(row, i - channels), cell(row - 1, i), i < channels ? 0 : cell(row - 1, i - channels)];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[row * stride + i] = ((raw[row * (stride + 1) + 1 + i] ?? 0) + guess) & 255;
    }
  }
  return {
    width,
    height,
    mean(x, y, half) {
      const sum = [0, 0, 0];
      let count = 0;
      for (let row = Math.round(y) - half; row <= Math.round(y) + half; row++)
        for (let column = Math.round(x) - half; column <= Math.round(x) + half; column++) {
          count++;
          for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (pixels[row * stride + column * channels + c] ?? 0);
        }
      const [r = 0, g = 0, b = 0] = sum.map((value) => value / count);
      return [r, g, b];
    },
  };
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
