// Copies what the pages need of the restored packages to wwwroot/lib: scripts as they are, the font with its style sheet, and one sprite of the icons named in icons.txt.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = 'node_modules';
const lib = join('wwwroot', 'lib');
mkdirSync(lib, { recursive: true });

copyFileSync(join(modules, 'htmx.org', 'dist', 'htmx.min.js'), join(lib, 'htmx.js'));
copyFileSync(join(modules, 'idiomorph', 'dist', 'idiomorph-ext.min.js'), join(lib, 'idiomorph-ext.js'));

const inter = join(modules, '@fontsource-variable', 'inter');
const faces = readFileSync(join(inter, 'index.css'), 'utf8').replaceAll('./files/', '').replaceAll("'Inter Variable'", 'Inter');
for (const [, file] of faces.matchAll(/url\(([^)]+\.woff2)\)/g)) {
  copyFileSync(join(inter, 'files', file), join(lib, file));
}
writeFileSync(join(lib, 'inter.css'), faces);

const symbols = readFileSync('icons.txt', 'utf8').split('\n').map(line => line.trim()).filter(Boolean).map(name => {
  const svg = readFileSync(join(modules, 'lucide-static', 'icons', `${name}.svg`), 'utf8');
  const body = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s+/g, ' ').trim();
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${body}</symbol>`;
});
writeFileSync(join(lib, 'icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('\n')}</svg>\n`);
