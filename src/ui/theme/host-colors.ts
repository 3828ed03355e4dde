/** Colours that a host draws itself with, as CSS colours: `#rgb`, `#rrggbb` or `rgb(r, g, b)`. */
export interface HostColors {
  readonly background: string;
  readonly foreground: string;
}

/** Whether a host draws light text on a dark ground; a host that doesn't tell is taken for light. */
export function isDark(colors: HostColors | null): boolean {
  const background = colors && luminanceOf(colors.background);
  const foreground = colors && luminanceOf(colors.foreground);
  return background !== null && foreground !== null && background < foreground;
}

/** Relative luminance from 0 to 1, as WCAG defines it; `null` for a colour written in another way. */
function luminanceOf(color: string): number | null {
  const channels = channelsOf(color.trim());
  if (!channels) {
    return null;
  }
  const [red, green, blue] = channels.map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(color: string): readonly number[] | null {
  const hex = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(color)?.[1];
  if (hex) {
    const size = hex.length / 3;
    return [0, 1, 2].map((index) =>
      parseInt(hex.slice(index * size, (index + 1) * size).repeat(3 - size), 16),
    );
  }
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/i.exec(color);
  return rgb ? rgb.slice(1, 4).map(Number) : null;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
