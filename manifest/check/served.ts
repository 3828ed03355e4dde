import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { problem, type ManifestProblem } from './problem';

/** The files that a host serves. */
export interface Served {
  /** Origin. */
  readonly host: string;
  /** Folder that holds them. */
  readonly folder: string;
}

/** What is wrong with an address by which a manifest names a file of the host. */
export function addressProblems(where: string, address: string, served: Served): readonly ManifestProblem[] {
  if (!address.startsWith('https://')) {
    return [problem(where, `"${address}" is not https.`, 'Microsoft 365 loads nothing without TLS.')];
  }
  if (!address.startsWith(`${served.host}/`)) {
    return [
      problem(where, `"${address}" is not on ${served.host}.`, 'Every file has to be on the one host.'),
    ];
  }
  return existsSync(fileOf(address, served))
    ? []
    : [problem(where, `"${address}" is not among the built files.`, 'Name a file that the build makes.')];
}

/** What is wrong with an icon that the host serves. @param size its sides in pixels */
export function iconProblems(
  where: string,
  address: string,
  size: number,
  served: Served,
): readonly ManifestProblem[] {
  const problems = addressProblems(where, address, served);
  return problems.length > 0 ? problems : sizeProblems(where, readFileSync(fileOf(address, served)), size);
}

/** Whether an image is a PNG with sides of `size` pixels. */
export function sizeProblems(where: string, image: Uint8Array, size: number): readonly ManifestProblem[] {
  const { width, height, type } = measured(image);
  return type === 'png' && width === size && height === size
    ? []
    : [
        problem(
          where,
          type === undefined
            ? 'The icon is no image.'
            : `The icon is a ${type} of ${width} by ${height} pixels.`,
          `It has to be a png of ${size} by ${size}.`,
        ),
      ];
}

function measured(image: Uint8Array): ReturnType<typeof imageSize> {
  try {
    return imageSize(image);
  } catch {
    return { width: 0, height: 0 };
  }
}

function fileOf(address: string, { host, folder }: Served): string {
  return path.join(folder, address.slice(host.length));
}
