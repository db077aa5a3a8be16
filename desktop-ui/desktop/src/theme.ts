import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  Loader,
  Menu,
  Notification,
  Tooltip,
} from '@mantine/core';
import { t } from './lib/i18n/translate';

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

/** Night surfaces with the same hint of blue as the tokens. */
const dark: MantineColorsTuple = [
  '#eceef5',
  '#c3c9d9',
  '#a5adc2',
  '#8b93a9',
  '#434b61',
  '#333a4d',
  '#222736',
  '#181c27',
  '#131722',
  '#10131b',
];

/** These shades with automatic contrast keep every filled control readable, light and dark. */
export const theme = createTheme({
  colors: { parley, dark },
  primaryColor: 'parley',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  defaultRadius: 'md',
  respectReducedMotion: true,
  fontFamily:
    'Inter, "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", "Helvetica Neue", sans-serif',
  components: {
    // A bare span may have no name.
    Loader: Loader.extend({ defaultProps: { role: 'status' } }),
    // Inside the landmark of its button, and with nothing but items for assistive technology.
    Menu: Menu.extend({
      defaultProps: {
        withinPortal: false,
        floatingStrategy: 'fixed',
        withInitialFocusPlaceholder: false,
        shadow: 'md',
      },
    }),
    Notification: Notification.extend({
      defaultProps: {
        closeButtonProps: {
          // when it is drawn: there are no words yet when this file is read
          get 'aria-label'() {
            return t('app.dismiss');
          },
        },
      },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { withinPortal: false, openDelay: 300 } }),
  },
});

/** Mantine's quiet texts are too pale for small print. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-dimmed': 'var(--text-muted)',
    '--mantine-color-placeholder': 'var(--text-muted)',
    '--mantine-color-error': 'var(--bad)',
  },
  light: {},
  dark: {},
});
