// Unpacks Chromium below TMPDIR on first use and prints where its executable stands.
import chromium from '@sparticuz/chromium';

console.log(await chromium.executablePath());
