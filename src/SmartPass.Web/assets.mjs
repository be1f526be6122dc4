// Copies what the pages need of the restored packages to wwwroot/lib: scripts as they are, the font cut to what pages use of it, and one sprite of the icons named in icons.txt.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const modules = 'node_modules';
const lib = join('wwwroot', 'lib');
mkdirSync(lib, { recursive: true });

copyFileSync(join(modules, 'htmx.org', 'dist', 'htmx.min.js'), join(lib, 'htmx.js'));
copyFileSync(join(modules, 'jsqr', 'dist', 'jsQR.js'), join(lib, 'jsqr.js'));
copyFileSync(join(modules, '@zxing', 'browser', 'umd', 'zxing-browser.min.js'), join(lib, 'zxing.js'));
copyFileSync(join(modules, 'idiomorph', 'dist', 'idiomorph-ext.min.js'), join(lib, 'idiomorph-ext.js'));
copyFileSync(join(modules, 'qrcode-generator', 'dist', 'qrcode.js'), join(lib, 'qrcode.js'));

// The style sheets use weights from 450 to 760, kerning, accents and tabular figures; the rest of the font would be half of a first visit.
const weights = { min: 450, max: 760 };
const cut = { targetFormat: 'woff2', noHinting: true, keepFeatures: ['kern', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk'], variationAxes: { wght: weights } };
const letters = ranges => ranges.split(',').map(range => {
  const [first, last = first] = range.trim().replace('U+', '').split('-').map(code => parseInt(code, 16));
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');
}).join('');

const inter = join(modules, '@fontsource-variable', 'inter');
const faces = readFileSync(join(inter, 'index.css'), 'utf8').replaceAll('./files/', '').replaceAll("'Inter Variable'", 'Inter').replaceAll('font-weight: 100 900', `font-weight: ${weights.min} ${weights.max}`);
for (const [, file, ranges] of faces.matchAll(/url\(([^)]+\.woff2)\)[^}]*unicode-range: ([^;]+);/g)) {
  writeFileSync(join(lib, file), await subsetFont(readFileSync(join(inter, 'files', file)), letters(ranges), cut));
}
writeFileSync(join(lib, 'inter.css'), faces);

const symbols = readFileSync('icons.txt', 'utf8').split('\n').map(line => line.trim()).filter(Boolean).map(name => {
  const svg = readFileSync(join(modules, 'lucide-static', 'icons', `${name}.svg`), 'utf8');
  const body = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s+/g, ' ').trim();
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${body}</symbol>`;
});
writeFileSync(join(lib, 'icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('\n')}</svg>\n`);
