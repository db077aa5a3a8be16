import { createTheme, type MantineColorsTuple } from '@mantine/core';

const parley: MantineColorsTuple = [
  '#eef1ff',
  '#dce2fb',
  '#b8c3f3',
  '#92a2ec',
  '#7185e6',
  '#5c73e2',
  '#5169e1',
  '#4058c8',
  '#364eb4',
  '#2943a0',
];

/** These shades with automatic contrast keep every filled control readable, light and dark. */
export const theme = createTheme({
  colors: { parley },
  primaryColor: 'parley',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  defaultRadius: 'md',
  respectReducedMotion: true,
  fontFamily:
    'Inter, "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", "Helvetica Neue", sans-serif',
});
