import { type BrandVariants, type Theme, createDarkTheme, createLightTheme } from '@fluentui/react-components';

/** Greens around Excel's own, dark to light; 80 on white has a contrast of 5.3:1. */
const GREENS: BrandVariants = {
  10: '#031a0d',
  20: '#052912',
  30: '#073618',
  40: '#09441f',
  50: '#0a5125',
  60: '#0c5f2c',
  70: '#0e6e34',
  80: '#107c41',
  90: '#218d51',
  100: '#349b61',
  110: '#4aa971',
  120: '#61b783',
  130: '#7ac596',
  140: '#95d2ab',
  150: '#b2e0c1',
  160: '#d2eeda',
};

export const lightTheme: Theme = createLightTheme(GREENS);

export const darkTheme: Theme = {
  ...createDarkTheme(GREENS),
  // The generated foregrounds are too dark for text on the dark ground (below 4.5:1).
  colorBrandForeground1: GREENS[120],
  colorBrandForeground2: GREENS[130],
  colorBrandForegroundLink: GREENS[120],
};
