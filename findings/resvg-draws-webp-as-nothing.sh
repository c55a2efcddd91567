#!/usr/bin/env bash
# @resvg/resvg-js 2.6.2: an `<image>` of WebP in an SVG is drawn as nothing, without an error or a warning.
#
# Browsers take PNG, JPEG and WebP in an SVG alike. Here the same picture is drawn as PNG or JPEG; as WebP its place stays
# transparent. A card for sharing with a company's logo comes out without the logo and nothing says so; turn such pictures into PNG
# first.
#
# Seen: "png drawn, jpeg drawn, webp nothing"
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit @resvg/resvg-js@2.6.2 sharp@0.35.5
cat >run.mjs <<'JS'
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

const seen = [];
for (const format of ['png', 'jpeg', 'webp']) {
  const picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#ff0000' } })[format]().toBuffer();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4">
    <image width="4" height="4" href="data:image/${format};base64,${picture.toString('base64')}"/></svg>`;
  const [, , , opacity] = new Resvg(svg).render().pixels;
  seen.push(`${format} ${opacity === 255 ? 'drawn' : 'nothing'}`);
}
console.log(seen.join(', '));
JS
diff <(node run.mjs) <(echo 'png drawn, jpeg drawn, webp nothing')
