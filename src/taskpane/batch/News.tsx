import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Tells what just happened to those who hear the pane; always in the page, as screen readers need it. */
export const News = ({ children }: { readonly children: string }) => (
  <div role="status" aria-live="polite" className={useStyles().root}>
    {children}
  </div>
);
