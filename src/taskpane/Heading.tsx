import { Subtitle1, Subtitle2, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ root: { margin: 0 } });

/** Name of a step. */
export const StepHeading = ({ children }: { readonly children: string }) => (
  <Subtitle1 as="h2" block className={useStyles().root}>
    {children}
  </Subtitle1>
);

/** Name of a section within a step. */
export const SectionHeading = ({ children }: { readonly children: string }) => (
  <Subtitle2 as="h3" block className={useStyles().root}>
    {children}
  </Subtitle2>
);
