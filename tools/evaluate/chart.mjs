/**
 * Recall against false lines as an SVG: a curve for our detector over its thresholds, a point for each system.
 *
 * @param {readonly { name: string, recall: number, falseLines: number, isOurs: boolean }[]} points shares from 0 to 1
 * @param {readonly { recall: number, falseLines: number }[]} curve
 */
export function chart(points, curve) {
  const [width, height, left, top] = [760, 420, 70, 30];
  const [inner, tall] = [width - left - 40, height - top - 60];
  // A root scale: what matters lies near zero false lines, yet peers reach 70 %.
  const x = (/** @type {number} */ share) => left + Math.sqrt(share) * inner;
  const y = (/** @type {number} */ share) => top + (1 - (share - 0.3) / 0.7) * tall;
  const ticks = [0, 0.015, 0.05, 0.1, 0.2, 0.4, 0.7, 1].map(
    (share) =>
      `<g class="tick"><line x1="${x(share).toFixed(1)}" y1="${top}" x2="${x(share).toFixed(1)}" y2="${top + tall}"/><text x="${x(share).toFixed(1)}" y="${top + tall + 18}" text-anchor="middle">${(share * 100).toFixed(share === 0.015 ? 1 : 0)} %</text></g>`,
  );
  const levels = [0.4, 0.6, 0.8, 0.97].map(
    (share) =>
      `<g class="tick"><line x1="${left}" y1="${y(share).toFixed(1)}" x2="${left + inner}" y2="${y(share).toFixed(1)}"/><text x="${left - 8}" y="${(y(share) + 4).toFixed(1)}" text-anchor="end">${(share * 100).toFixed(0)} %</text></g>`,
  );
  const dots = points.map(
    ({ name, recall, falseLines, isOurs }) =>
      `<g class="${isOurs ? 'ours' : 'peer'}"><circle cx="${x(falseLines).toFixed(1)}" cy="${y(recall).toFixed(1)}" r="5"/><text x="${(x(falseLines) + 9).toFixed(1)}" y="${(y(recall) + (isOurs ? 14 : 4)).toFixed(1)}">${name}</text></g>`,
  );
  const path = curve
    .map(
      ({ recall, falseLines }, index) =>
        `${index === 0 ? 'M' : 'L'}${x(falseLines).toFixed(1)} ${y(Math.max(0.3, recall)).toFixed(1)}`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Lines with personal data found, against clean lines flagged">
<style>text{font:13px system-ui,sans-serif;fill:#333}.tick line{stroke:#ddd}.tick text{fill:#666;font-size:12px}.ours circle{fill:#0f6cbd}.ours text{font-weight:600;fill:#0f6cbd}.peer circle{fill:#a19f9d}.curve{fill:none;stroke:#0f6cbd;stroke-width:2}</style>
<rect width="${width}" height="${height}" fill="#fff"/>
${ticks.join('\n')}
${levels.join('\n')}
<path class="curve" d="${path}"/>
${dots.join('\n')}
<text x="${left + inner / 2}" y="${height - 12}" text-anchor="middle">clean lines flagged</text>
<text x="16" y="${top + tall / 2}" text-anchor="middle" transform="rotate(-90 16 ${top + tall / 2})">lines with personal data found</text>
</svg>
`;
}
