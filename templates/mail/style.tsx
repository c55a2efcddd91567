import type { VNode } from 'preact';

/** The tokens of the theme as literals: mail programs support no CSS variables. */
export const day = {
  ground: '#fbf6ec',
  sheet: '#fffdf8',
  ink: '#1e2a2b',
  faint: '#52605f',
  line: '#e4d7bf',
  link: '#1f5c63',
  action: '#b94826',
  actionText: '#fffdf8',
} as const;

const dark = {
  ground: '#122123',
  sheet: '#1a2d2f',
  ink: '#f3ebdc',
  faint: '#b9c4bb',
  line: '#2c4143',
  link: '#86c9c8',
  action: '#ee9471',
  actionText: '#1e2a2b',
} as const;

export const fonts = {
  text: "'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,Geneva,sans-serif",
  display: "Fraunces,Georgia,'Times New Roman',serif",
} as const;

const rules: readonly [string, string][] = [
  ['.ground', `background-color:${dark.ground}`],
  ['.sheet', `background-color:${dark.sheet}`],
  ['.sheet,.line', `border-color:${dark.line}`],
  ['.ink', `color:${dark.ink}`],
  ['.faint', `color:${dark.faint}`],
  ['.link', `color:${dark.link}`],
  ['.action', `background-color:${dark.action}`],
  ['.action-text', `color:${dark.actionText}`],
];

/** Dark mode. `!important` because the light colours are inline. */
export const night = `@media (prefers-color-scheme:dark){${rules
  .map(([selector, declaration]) => `${selector}{${declaration} !important}`)
  .join('')}}`;

/** The open door, drawn with table cells: no image to load, and so no tracking. */
export function DoorMark({ name }: { name: string }): VNode {
  const bare = { role: 'presentation', cellPadding: '0', cellSpacing: '0' } as const;
  return (
    <table {...bare}>
      <tr>
        <td style="width:40px;padding:7px 0 0;background-color:#1f5c63;border-radius:20px 20px 2px 2px;" align="center">
          <table {...bare}>
            <tr>
              <td style="width:11px;height:28px;font-size:0;line-height:0;background-color:#b94826;border-radius:11px 0 0 0;">
                {'\u00a0'}
              </td>
              <td style="width:11px;height:28px;font-size:0;line-height:0;background-color:#f2b134;border-radius:0 11px 0 0;">
                {'\u00a0'}
              </td>
            </tr>
          </table>
        </td>
        <td class="ink" style={`padding:0 0 0 12px;font:600 21px/1 ${fonts.display};color:${day.ink};`}>
          {name}
        </td>
      </tr>
    </table>
  );
}
